/// What a line of CoNLL-U is, by its beginning.
enum CoNLLULine {
  /// The end of a sentence.
  case end
  case comment
  /// A token of several words, `1-2`.
  case range
  /// A word that is only in the enhanced graph, `1.1`.
  case emptyNode
  /// A word, or what should be one.
  case word

  init(_ line: Substring) {
    let identifier = line.prefix { $0 != "\t" }
    if identifier.isEmpty {
      self = line.isEmpty ? .end : .word
    } else if identifier.hasPrefix("#") {
      self = .comment
    } else if identifier.contains(".") {
      self = .emptyNode
    } else {
      self = identifier.contains("-") ? .range : .word
    }
  }
}
