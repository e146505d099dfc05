/// Nouns of events with the verb that they stand for.
enum EventNouns {
  /// What a phrase with *of* is to the event: *the **arrest** of a man*, *the **arrival** of a man*.
  enum Participant: Sendable {
    /// Whom it happens to.
    case patient
    /// Who does it.
    case agent
  }

  /// The verb of an event noun, and what its *of* introduces; nil for other nouns.
  static func event(_ noun: String) -> (verb: String, participant: Participant)? {
    if let verb = patients[noun] { return (verb, .patient) }
    return agents[noun].map { ($0, .agent) }
  }

  private static let patients: [String: String] = [
    "abduction": "abduct", "abolition": "abolish", "acquisition": "acquire", "annexation": "annex",
    "appointment": "appoint", "arrest": "arrest", "assassination": "assassinate", "bombing": "bomb",
    "cancellation": "cancel", "capture": "capture", "closure": "close", "construction": "construct",
    "conviction": "convict", "creation": "create", "defeat": "defeat", "deportation": "deport",
    "destruction": "destroy", "detention": "detain", "discovery": "discover",
    "dismissal": "dismiss",
    "election": "elect", "execution": "execute", "expulsion": "expel", "extradition": "extradite",
    "imprisonment": "imprison", "invasion": "invade", "introduction": "introduce",
    "kidnapping": "kidnap",
    "killing": "kill", "launch": "launch", "murder": "murder", "nomination": "nominate",
    "occupation": "occupy", "prosecution": "prosecute", "publication": "publish", "purchase": "buy",
    "release": "release", "removal": "remove", "rescue": "rescue", "sale": "sell",
    "seizure": "seize",
    "shooting": "shoot", "suspension": "suspend",
  ]

  private static let agents: [String: String] = [
    "arrival": "arrive", "collapse": "collapse", "death": "die", "departure": "depart",
    "disappearance": "disappear", "escape": "escape", "resignation": "resign",
    "retirement": "retire",
    "return": "return", "surrender": "surrender", "withdrawal": "withdraw",
  ]

  /// Verbs whose object has not happened for all they say.
  static let unrealizing: Set<String> = [
    "announce", "await", "avoid", "ban", "block", "consider", "delay", "demand", "deny", "discuss",
    "expect", "face",
    "fear", "forbid", "oppose", "order", "plan", "postpone", "predict", "prevent", "prohibit",
    "propose",
    "recommend", "reject", "request", "require", "seek", "stop", "suggest", "support", "threaten",
    "urge", "want",
  ]
}
