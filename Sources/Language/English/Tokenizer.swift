/// Finds the tokens of English text as the Universal Dependencies treebanks of English have them.
///
/// Contractions are one token of two words (*do|n't*, *Huawei|'s*), hyphenated compounds are parted at the hyphen (*15 - year*)
/// except after a prefix (*co-operation*), abbreviations keep their period, and numbers, times, addresses and runs of the same
/// mark stay whole.
enum Tokenizer {
  /// The tokens of a part of a text; together they hold all of its characters that are no white space.
  static func tokens(of text: SourceText, in range: Range<Int>) -> [SurfaceToken] {
    var tokens: [SurfaceToken] = []
    var start = range.lowerBound
    while start < range.upperBound {
      guard !text.scalars[start].properties.isWhitespace else {
        start += 1
        continue
      }
      var end = start + 1
      while end < range.upperBound, !text.scalars[end].properties.isWhitespace { end += 1 }
      var chunk = ChunkTokenizer(text.scalars[start..<end])
      tokens += chunk.tokens()
      start = end
    }
    return tokens
  }
}
