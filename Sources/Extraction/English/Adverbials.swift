/// Fixed adverbials.
enum Adverbials {
  /// Prepositional phrases that comment on the text: *in fact*, *of course*.
  static let discourse: Set<String> = [
    "above all", "after all", "as result", "at all", "at least", "at most", "by way", "for example",
    "for instance", "in addition", "in case", "in contrast", "in fact", "in general",
    "in other words",
    "in particular", "in short", "in turn", "of course", "on contrary", "on hand",
  ]

  /// Adverbs that form one verb with the word before them even where the tree calls them adverbs: *turn **away***.
  static let particles: Set<String> = [
    "along", "apart", "aside", "away", "back", "down", "forward", "in", "off", "on", "out", "over",
    "through",
    "together", "up",
  ]
}
