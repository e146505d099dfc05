/// Finds where sentences end in the tokens of a block.
enum SentenceSplitter {
  /// The sentences of a block's tokens, as ranges of their positions.
  static func sentences(of tokens: [SurfaceToken], in text: SourceText) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      index += 1
      guard endsSentence(tokens, index - 1, text) else { continue }
      while index < tokens.count, isCloser(text[tokens[index].range]) { index += 1 }
      sentences.append(start..<index)
      start = index
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private static func endsSentence(_ tokens: [SurfaceToken], _ index: Int, _ text: SourceText)
    -> Bool
  {
    let form = text[tokens[index].range]
    guard let last = form.unicodeScalars.last, ".!?".unicodeScalars.contains(last) else {
      return false
    }
    return form.unicodeScalars.allSatisfy { ".!?".unicodeScalars.contains($0) }
  }

  private static func isCloser(_ form: String) -> Bool {
    ["\"", "”", "’", ")", "]", "'"].contains(form)
  }
}
