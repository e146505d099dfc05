/// Classes of English verbs that decide who does what and how far it is true.
///
/// The lists name lemmas. They are closed in the sense that a verb outside them is treated as an ordinary verb.
enum Verbs {
  /// Verbs that introduce what somebody says, writes or believes; their complement is the source's, not the article's.
  static let reporting: Set<String> = [
    "accept", "accuse", "add", "admonish", "advise", "affirm", "agree", "allege", "announce",
    "answer",
    "argue", "assert", "assume", "assure", "believe", "blog", "boast", "caution", "charge", "claim",
    "comment", "complain", "concede", "conclude", "consider", "contend", "counter", "cry",
    "declare",
    "deny", "describe", "doubt", "echo", "emphasise", "emphasize", "estimate", "exclaim", "expect",
    "explain", "fear", "feel", "forecast", "guess", "hint", "hold", "hope", "imagine", "imply",
    "inform", "insist", "joke", "judge", "lament", "maintain", "mention", "note", "object",
    "observe",
    "opine", "pledge", "predict", "proclaim", "promise", "propose", "protest", "quip", "reassure",
    "recall", "recommend", "reckon", "refute", "reiterate", "remark", "remind", "repeat", "reply",
    "report", "respond", "retort", "rule", "say", "shout", "signal", "speculate", "state",
    "stipulate",
    "stress", "suggest", "suppose", "surmise", "suspect", "swear", "tell", "testify", "think",
    "threaten", "tweet", "underline", "urge", "vow", "warn", "whisper", "wonder", "worry", "write",
  ]

  /// Verbs whose finite complement is taken for true even where they are denied: *did not know that*.
  ///
  /// (Kiparsky and Kiparsky 1970.) Verbs that assert it only where they are affirmed (*confirm*, *show*, *find*) need no list: every verb
  /// that is neither of saying nor of wishing does.
  static let factive: Set<String> = [
    "acknowledge", "forget", "ignore", "know", "mind", "notice", "realise", "realize", "regret",
    "remember", "resent",
  ]

  /// Verbs whose complement is wanted, feared, asked or supposed, not stated.
  static let wishing: Set<String> = [
    "ask", "demand", "doubt", "ensure", "expect", "fear", "hope", "imagine", "order", "pray",
    "predict", "propose",
    "recommend", "request", "require", "stipulate", "suggest", "suspect", "threaten", "urge",
    "wish", "wonder",
    "worry",
  ]

  /// Verbs whose complement is only thought of: *dreamed that*, *pretended that*.
  static let imagining: Set<String> = [
    "dream", "envision", "envisage", "fantasise", "fantasize", "feign", "joke", "picture",
    "pretend",
    "speculate",
  ]

  /// Verbs that deny their complement; the complement keeps its polarity but is no fact.
  static let denying: Set<String> = ["deny", "dispute", "doubt", "refute", "reject"]

  /// Verbs whose infinitive or gerund happened if they are affirmed (Karttunen 1971): *managed to*, *began to*.
  static let implicative: Set<String> = [
    "begin", "bother", "cause", "cease", "come", "continue", "dare", "deign", "finish", "force",
    "get",
    "go", "happen", "have", "hear", "help", "keep", "lead", "let", "make", "manage", "proceed",
    "prompt", "remain", "remember", "resume", "see", "start", "stop", "succeed", "tend", "turn",
    "use",
    "watch", "find", "catch", "drive", "enable", "feel", "leave", "set", "discover", "show",
  ]

  /// Verbs whose infinitive or gerund did not happen if they are affirmed: *failed to*, *refused to*.
  static let negativeImplicative: Set<String> = [
    "avoid", "decline", "fail", "forget", "neglect", "omit", "refrain", "refuse",
  ]

  /// Verbs whose infinitive is what somebody perceives or supposes: *seems to*, *is believed to*.
  static let seeming: Set<String> = ["appear", "seem", "look", "sound"]

  /// Verbs with an object whose infinitive is nevertheless done by the subject: *promised her to come*.
  static let subjectControl: Set<String> = [
    "promise", "pledge", "threaten", "vow", "use", "take", "need", "want",
  ]

  /// Verbs that two or more subjects do together, not each by itself, when they have no object.
  static let collective: Set<String> = [
    "collide", "cooperate", "differ", "disagree", "divorce", "gather", "marry", "meet", "merge",
    "negotiate", "separate", "unite",
  ]

  /// Verbs of accusing and suspecting: the deed is alleged, whatever the form of its clause.
  static let accusing: Set<String> = [
    "accuse", "allege", "arrest", "blame", "charge", "convict", "indict", "investigate",
    "prosecute",
    "sue", "suspect",
  ]

  /// Verbs that say what their object is or becomes: *named him **chairman***.
  ///
  /// (Quirk et al. 1985, 16.44.)
  static let naming: Set<String> = [
    "appoint", "brand", "call", "christen", "consider", "crown", "declare", "deem", "dub", "elect",
    "entitle", "judge", "label", "make", "name", "nickname", "nominate", "proclaim", "pronounce",
    "rename", "style", "term", "title", "vote",
  ]

  /// Verbs that take no direct object, so that one behind *and* belongs to the other verb: *come and see **it***.
  static let intransitive: Set<String> = [
    "arrive", "come", "die", "go", "live", "lie", "sit", "sleep", "stand", "stop", "talk", "try",
    "wait",
  ]

  /// Verbs whose object is no more than the subject of the infinitive behind it: *caused a crane to fall*.
  static let raisingToObject: Set<String> = [
    "believe", "cause", "consider", "expect", "feel", "find", "have", "hear", "let", "like", "make",
    "need",
    "see", "show", "suppose", "think", "want", "watch",
  ]

  /// Verbs that appeal to somebody by a preposition.
  static let appealing: Set<String> = [
    "appeal", "beg", "call", "count", "plead", "pray", "rely", "shout", "wait",
  ]

  /// Prepositions whose object controls a following infinitive: *pleaded with him to send*, *called on Iran to stop*.
  static let controllingPrepositions: Set<String> = ["with", "on", "upon", "to"]
}
