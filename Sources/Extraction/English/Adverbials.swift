/// Fixed adverbials.
enum Adverbials {
  /// Prepositional phrases that comment on the text: *in fact*, *of course*.
  static let discourse: Set<String> = [
    "above all", "after all", "as result", "at all", "at least", "at most", "by way", "for example",
    "for instance", "in addition", "in case", "in contrast", "in fact", "in general",
    "in other words",
    "in particular", "in short", "in turn", "of course", "on contrary", "on hand",
  ]

  /// Adverbs of frequency, focus and linkage, which belong to the clause also between copula and predicate.
  ///
  /// (Quirk et al. 1985, 8.116.)
  static let frequency: Set<String> = [
    "again", "already", "also", "always", "consequently", "currently", "eventually", "finally",
    "formerly", "frequently", "generally", "however", "increasingly", "initially", "instead",
    "just", "mainly", "mostly", "normally", "nevertheless", "nonetheless", "now", "often",
    "once", "only", "originally", "otherwise", "perhaps", "possibly", "presently", "primarily",
    "probably", "rarely", "really", "reportedly", "seldom", "simply", "sometimes", "still",
    "subsequently",
    "then", "therefore", "thus", "typically", "ultimately", "usually", "yet",
  ]

  /// Adverbs that form one verb with the word before them even where the tree calls them adverbs: *turn **away***.
  static let particles: Set<String> = [
    "along", "apart", "aside", "away", "back", "down", "forward", "in", "off", "on", "out", "over",
    "through",
    "together", "up",
  ]
}
