/// Classes of English adjectives, and of nouns with a copula, that decide how far their clause is true.
enum Adjectives {
  /// Their clause is taken for true, denied or not: *not aware that*, *no pity that* (Kiparsky and Kiparsky 1970).
  static let factive: Set<String> = [
    "angry", "annoyed", "ashamed", "astonished", "aware", "delighted", "disappointed",
    "embarrassed",
    "furious", "glad", "grateful", "happy", "ironic", "odd", "oblivious", "outraged", "pity",
    "pleased", "proud", "regrettable", "relieved", "sad", "saddened", "secret", "shame", "shocked",
    "shocking", "sorry", "strange", "surprise", "surprised", "surprising", "thrilled", "tragic",
    "unaware", "unfortunate", "unhappy", "upset",
  ]

  /// Their infinitive is true if they are: *was lucky to survive* (Karttunen 2013, evaluative and emotive adjectives).
  static let achieved: Set<String> = factive.union([
    "brave", "careless", "clever", "first", "foolish", "fortunate", "kind", "last", "lucky",
    "quick",
    "right", "slow", "stupid", "swift", "unlucky", "wise", "wrong",
  ])

  /// Their infinitive is not true: *was unable to pay*.
  static let negative: Set<String> = [
    "helpless", "powerless", "unable", "unprepared", "unwilling",
  ]

  /// They leave their clause open: *it is doubtful that*.
  static let open: Set<String> = [
    "conceivable", "debatable", "doubtful", "dubious", "false", "imaginable", "impossible",
    "improbable", "plausible", "questionable", "uncertain", "unclear", "unknown", "unproven",
    "unsure", "untrue",
  ]

  /// Their clause is what their subject believes: *is confident that*.
  static let believing: Set<String> = [
    "adamant", "certain", "confident", "convinced", "hopeful", "optimistic", "pessimistic",
    "positive", "sceptical", "skeptical", "sure",
  ]

  /// Their clause is what their subject fears or hopes, and no more: *is worried that*.
  static let wishing: Set<String> = [
    "afraid", "anxious", "concerned", "eager", "fearful", "hopeful", "keen", "sceptical",
    "skeptical", "worried",
  ]
}
