/// Words that deny their clause.
enum Negation {
  /// Adverbs and particles: *not*, *never*.
  static let adverbs: Set<String> = ["not", "never", "n't", "neither", "nor", "nowhere"]

  /// Determiners that deny the clause of their noun: *no injuries were reported*.
  static let determiners: Set<String> = ["no", "neither"]

  /// Pronouns that deny their clause: *nobody came*.
  static let pronouns: Set<String> = ["nobody", "none", "nothing"]

  /// Subordinators whose clause did not happen: *without*, *instead of*.
  static let subordinators: Set<String> = ["without", "instead"]
}
