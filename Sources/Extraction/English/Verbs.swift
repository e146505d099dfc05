/// Classes of English verbs that decide who does what and how far it is true.
///
/// The lists name lemmas. They are closed in the sense that a verb outside them is treated as an ordinary verb.
enum Verbs {
  /// Verbs that introduce what somebody says, writes or believes; their complement is the source's, not the article's.
  static let reporting: Set<String> = [
    "accept", "accuse", "add", "admonish", "advise", "affirm", "agree", "allege", "announce",
    "answer",
    "argue", "ask", "assert", "assume", "assure", "believe", "blog", "boast", "caution", "charge",
    "claim",
    "comment", "complain", "concede", "conclude", "consider", "contend", "counter", "cry",
    "declare", "demand",
    "deny", "describe", "doubt", "echo", "emphasise", "emphasize", "enquire", "estimate", "exclaim",
    "expect",
    "explain", "fear", "feel", "forecast", "guess", "hint", "hold", "hope", "imagine", "imply",
    "inform", "inquire", "insist", "joke", "judge", "lament", "maintain", "mention", "note",
    "object",
    "observe",
    "opine", "pledge", "predict", "proclaim", "promise", "propose", "protest", "quip", "reassure",
    "recall", "recommend", "reckon", "refute", "reiterate", "remark", "remind", "repeat", "reply",
    "report", "respond", "retort", "rule", "say", "shout", "signal", "speculate", "state",
    "stipulate",
    "stress", "suggest", "suppose", "surmise", "suspect", "swear", "tell", "testify", "think",
    "threaten", "tweet", "underline", "urge", "vow", "warn", "whisper", "wonder", "worry", "write",
  ]

  /// Verbs for what one does about the plans of others.
  static let reacting: Set<String> = [
    "attack", "block", "condemn", "criticise", "criticize", "denounce", "fight", "oppose",
    "protest", "reject", "resist", "veto", "welcome",
  ]

  /// Verbs of saying that need whom it is said to, so that their subject never stands behind them: *told reporters*.
  ///
  /// (Quirk et al. 1985, 14.29.)
  static let addressing: Set<String> = ["assure", "inform", "notify", "reassure", "remind", "tell"]

  /// Verbs whose finite complement is taken for true even where they are denied: *did not know that*.
  ///
  /// (Kiparsky and Kiparsky 1970.) Verbs that assert it only where they are affirmed (*confirm*, *show*, *find*) need no list: every verb
  /// that is neither of saying nor of wishing does.
  static let factive: Set<String> = [
    "acknowledge", "appreciate", "conceal", "deplore", "disclose", "forget", "hide", "ignore",
    "know",
    "mind", "notice", "overlook", "realise", "realize", "recognise", "recognize", "regret",
    "remember", "resent", "reveal",
  ]

  /// Verbs whose gerund tells what happened: *regretted selling*, *admitted taking*.
  static let factiveOfGerunds: Set<String> = factive.union([
    "admit", "celebrate", "confess", "deplore", "dislike", "endure", "enjoy", "hate", "love",
    "recall",
    "relish",
  ])

  /// Verbs whose denial denies their complement as well: *do not think that* (Horn 1978).
  static let negativeRaising: Set<String> = [
    "anticipate", "believe", "expect", "feel", "imagine", "intend", "reckon", "suppose", "think",
    "want",
  ]

  /// Verbs of news that gets about, whose subject's content is a clause: *rumours **spread** that*.
  static let circulating: Set<String> = [
    "abound", "arise", "be", "circulate", "emerge", "grow", "mount", "persist", "remain", "spread",
    "surface", "swirl",
  ]

  /// Verbs of saying that tell somebody what to do, not what is so: *were **told** to leave*.
  static let directing: Set<String> = [
    "advise", "ask", "caution", "demand", "inform", "propose", "recommend", "remind", "tell",
    "urge",
    "warn",
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
  static let denying: Set<String> = [
    "contest", "contradict", "debunk", "deny", "discredit", "dismiss", "dispute", "doubt", "rebut",
    "refute", "reject",
  ]

  /// Verbs whose infinitive or gerund happened if they are affirmed (Karttunen 1971): *managed to*, *began to*.
  static let implicative: Set<String> = [
    "begin", "bother", "cause", "cease", "come", "continue", "dare", "deign", "finish", "force",
    "get",
    "go", "happen", "have", "hear", "help", "keep", "lead", "let", "make", "manage", "proceed",
    "prompt", "remain", "remember", "resume", "see", "start", "stop", "succeed", "tend", "turn",
    "use",
    "watch", "find", "catch", "drive", "enable", "feel", "leave", "set", "discover", "show",
    "teach",
  ]

  /// Verbs whose infinitive or gerund did not happen if they are affirmed: *failed to*, *refused to*.
  static let negativeImplicative: Set<String> = [
    "abstain", "avoid", "decline", "escape", "fail", "forget", "forgo", "neglect", "omit",
    "refrain",
    "refuse",
  ]

  /// Verbs that keep somebody from what follows *from*: *prevented them from leaving*.
  static let preventing: Set<String> = [
    "abstain", "desist", "deter", "dissuade", "hinder", "keep", "prevent", "refrain", "save",
    "spare",
    "stop",
  ]

  /// Verbs and adjectives whose infinitive did not happen if they are denied, and is open otherwise (Karttunen 1971):
  /// *was not able to*, *was not allowed to*.
  static let enabling: Set<String> = ["able", "afford", "allow", "permit"]

  /// Verbs whose infinitive happened if they are denied, and is open otherwise: *did not hesitate to*.
  static let hesitating: Set<String> = ["hesitate"]

  /// Verbs whose infinitive is what somebody perceives or supposes: *seems to*, *is believed to*.
  static let seeming: Set<String> = ["appear", "seem", "look", "sound"]

  /// Verbs for what happens to what is only planned or proposed.
  static let cancelling: Set<String> = [
    "abandon", "announce", "approve", "cancel", "delay", "drop", "postpone", "reject", "scrap",
    "shelve", "suspend", "unveil", "withdraw",
  ]

  /// Verbs whose object does what the infinitive says, even where the parser has taken that for an adjunct.
  static let objectControl: Set<String> = [
    "allow", "authorise", "authorize", "compel", "enable", "encourage", "forbid", "instruct",
    "invite",
    "oblige", "permit", "persuade", "teach",
  ]

  /// Verbs with an object whose infinitive is nevertheless done by the subject: *promised her to come*.
  static let subjectControl: Set<String> = [
    "promise", "pledge", "threaten", "vow", "use", "take", "need",
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
