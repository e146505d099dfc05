/// Nouns for what a person is to a body, a place or another person.
enum RoleNouns {
  /// Role nouns, as lemmas in lower case.
  static let nouns: Set<String> = [
    "activist", "actor", "actress", "adviser", "advisor", "agent", "ally", "ambassador", "analyst",
    "anchor", "archbishop", "architect", "artist", "assistant", "astronaut", "athlete", "attorney",
    "aunt", "author", "banker", "bishop", "boss", "boyfriend", "brother", "captain", "cardinal",
    "ceo",
    "cfo", "chair", "chairman", "chairperson", "chairwoman", "chancellor", "chief", "citizen",
    "co-author", "co-chair", "co-chairman", "co-director", "co-founder", "co-owner", "coach",
    "cofounder",
    "colleague", "columnist", "commander", "commissioner", "composer", "congressman",
    "congresswoman",
    "consul", "coordinator", "correspondent", "councillor", "counsel", "cousin", "creator",
    "critic", "cto",
    "dancer", "daughter", "dean", "defender", "delegate", "deputy", "designer", "detective",
    "dictator",
    "diplomat", "director", "doctor", "economist", "editor", "emperor", "employee", "engineer",
    "envoy",
    "executive", "expert", "father", "fellow", "filmmaker", "forward", "founder", "general",
    "girlfriend",
    "goalkeeper", "governor", "graduate", "guitarist", "head", "heir", "historian", "husband",
    "inspector",
    "inventor", "investigator", "investor", "journalist", "judge", "justice", "king", "lawmaker",
    "lawyer",
    "leader", "lecturer", "legislator", "lieutenant", "lord", "maker", "manager", "mayor", "member",
    "midfielder", "minister", "model", "monarch", "mother", "musician", "neighbor", "neighbour",
    "nephew",
    "niece", "novelist", "officer", "official", "operator", "organiser", "organizer", "owner",
    "painter",
    "parliamentarian", "partner", "pastor", "patriarch", "photographer", "physician", "physicist",
    "pilot",
    "player", "poet", "politician", "pope", "premier", "president", "priest", "prince", "princess",
    "principal", "producer", "professor", "programmer", "prosecutor", "queen", "rapper", "rector",
    "representative", "reporter", "researcher", "scientist", "secretary", "senator", "sergeant",
    "sheriff",
    "singer", "sister", "soldier", "solicitor", "son", "spokesman", "spokesperson", "spokeswoman",
    "staffer",
    "striker", "student", "successor", "sultan", "superintendent", "supervisor", "surgeon",
    "teacher",
    "teammate", "treasurer", "trustee", "uncle", "veteran", "victim", "volunteer", "wife", "winner",
    "worker", "writer",
  ]

  /// Words that are part of a role's name though they are written like names: ***Prime** Minister*.
  static let parts: Set<String> = [
    "acting", "associate", "assistant", "attorney", "chief", "co", "defence", "defense", "deputy",
    "economics", "economy", "education", "energy", "environment", "executive", "federal", "finance",
    "financial", "first", "foreign", "general", "health", "home", "interior", "interim", "justice",
    "lieutenant",
    "major", "managing", "marketing", "medical", "operating", "prime", "press", "senior",
    "technical",
    "technology", "trade", "transport", "vice",
  ]

  /// Nouns for what people are whose nation is only where they come from.
  static let `private`: Set<String> = [
    "actor", "actress", "artist", "architect", "author", "banker", "columnist",
    "composer", "creator", "critic", "dancer", "designer", "detective", "director",
    "doctor", "economist", "editor", "employee", "engineer", "executive", "expert", "filmmaker",
    "founder", "guitarist", "historian", "inventor", "investor",
    "journalist", "lawyer", "lecturer", "model", "musician", "novelist",
    "owner", "painter", "photographer", "pianist", "poet", "producer", "professor",
    "researcher", "scientist", "singer", "trader", "violinist", "writer",
  ]

  /// Nouns for what two people are to each other.
  static let mutual: Set<String> = [
    "brother", "colleague", "counterpart", "cousin", "friend", "husband", "neighbor", "neighbour",
    "opponent", "partner", "rival", "sister", "wife",
  ]

  /// Adjectives that put a role into the past.
  static let past: Set<String> = ["ex", "ex-", "former", "late", "onetime", "one-time", "then"]

  /// Forms of address, which say no role.
  static let address: Set<String> = [
    "dr", "dr.", "lady", "madam", "miss", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "sir", "st",
    "st.",
  ]

  /// Common nouns of bodies, which a role can belong to: *an **embassy** spokesperson*.
  static let bodies: Set<String> = [
    "agency", "airline", "army", "association", "authority", "bank", "board", "bureau", "club",
    "college",
    "commission", "committee", "company", "corporation", "council", "court", "department",
    "embassy",
    "firm", "foundation", "government", "group", "institute", "ministry", "navy", "newspaper",
    "organisation", "organization", "parliament", "party", "police", "school", "team", "union",
    "university",
  ]
}
