/// Words that weaken a statement to a possibility.
enum Hedges {
  /// Adverbs: *allegedly*, *reportedly*.
  static let adverbs: Set<String> = [
    "allegedly", "almost", "apparently", "nearly", "virtually", "arguably", "conceivably", "likely",
    "maybe", "ostensibly",
    "perhaps",
    "possibly", "potentially", "presumably", "probably", "purportedly", "reportedly", "seemingly",
    "supposedly", "unlikely",
  ]

  /// Adjectives of a noun or predicate: *possible extradition*, *is likely to*.
  static let adjectives: Set<String> = [
    "alleged", "apparent", "likely", "possible", "potential", "presumed", "probable", "proposed",
    "purported", "reported", "supposed", "suspected", "unlikely", "planned",
  ]

  /// Nouns whose clause is alleged, feared or possible: *allegations that*, *on suspicion of*.
  static let nouns: Set<String> = [
    "accusation", "allegation", "assumption", "belief", "case", "chance", "charge", "claim",
    "concern",
    "danger", "decree", "demand", "doubt", "excuse", "expectation", "fear", "hope", "hypothesis",
    "idea", "likelihood", "myth", "notion", "order", "plan", "possibility", "prediction", "pretext",
    "probability", "proposal",
    "prospect",
    "recommendation", "report", "request", "risk", "rumor", "rumour", "suggestion", "suspicion",
    "theory", "threat", "view",
  ]

  /// Nouns of doubting: without them their clause is so (*there is no doubt that*).
  static let doubts: Set<String> = ["denial", "dispute", "doubt", "question"]

  /// Conjunctions of conditions.
  static let conditions: Set<String> = [
    "if", "unless", "provided", "providing", "provide", "assuming", "assume", "supposing",
    "suppose",
    "lest",
  ]

  /// Modal verbs that leave open whether it is so.
  static let modals: Set<String> = [
    "can", "could", "may", "might", "must", "ought", "should", "would",
  ]
}
