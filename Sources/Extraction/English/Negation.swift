/// Words that deny their clause.
enum Negation {
  /// Adverbs and particles: *not*, *never*, and those that deny in meaning.
  ///
  /// (Quirk et al. 1985, 10.59.)
  static let adverbs: Set<String> = [
    "not", "never", "n't", "neither", "nor", "nowhere", "hardly", "scarcely",
  ]

  /// Words behind *not* with which it adds instead of denying: *not only*.
  static let additive: Set<String> = ["just", "merely", "only", "solely"]

  /// Determiners that deny the clause of their noun: *no injuries were reported*.
  static let determiners: Set<String> = ["no", "neither"]

  /// Pronouns that deny their clause: *nobody came*.
  static let pronouns: Set<String> = ["neither", "nobody", "none", "nothing"]

  /// Prepositions whose negative noun phrase denies only what it would add: *passed **with no** changes*.
  static let accompanying: Set<String> = ["for", "with"]

  /// Subordinators and conjunctions whose clause did not happen: *without*, *instead of*, *rather than*.
  static let subordinators: Set<String> = ["without", "instead", "rather"]

  /// Quantifiers that leave almost nothing of their noun: *little evidence*.
  static let scarce: Set<String> = ["few", "little", "scant"]
}
