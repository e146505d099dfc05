/// Finds the tokens of English text as the Universal Dependencies treebanks of English have them.
///
/// Contractions are one token of two words (*do|n't*, *Huawei|'s*), hyphenated compounds are parted at the hyphen (*15 - year*)
/// except after a prefix (*co-operation*), abbreviations keep their period, and numbers, times, addresses and runs of the same
/// mark stay whole.
enum Tokenizer {
  /// The tokens of a part of a text; together they hold all of its characters that are no white space.
  static func tokens(of text: SourceText, in range: Range<Int>) -> [SurfaceToken] {
    var tokens: [SurfaceToken] = []
    var quotes = SingleQuotes()
    let scalars = text.scalars[range]
    var start = scalars.firstIndex { !$0.isSpace } ?? range.upperBound
    while start < range.upperBound {
      let end = scalars[start...].firstIndex(where: \.isSpace) ?? range.upperBound
      let next = scalars[end...].firstIndex { !$0.isSpace } ?? range.upperBound
      let following = next < range.upperBound ? scalars[next] : nil
      var chunk = ChunkTokenizer(scalars[start..<end], following: following)
      let ranges = quotes.joiningPossessives(chunk.tokens(), in: scalars, chunk: start..<end)
      tokens += ranges.map { ContractionSplitter.token(scalars[$0]) }
      start = next
    }
    return tokens
  }
}

/// Tells an apostrophe behind a plural (*the parents' house*) from a closing quotation mark.
private struct SingleQuotes {
  private var isOpen = false

  /// The tokens of a chunk, with apostrophes of possession put to the word before.
  mutating func joiningPossessives(
    _ tokens: [Range<Int>], in scalars: ArraySlice<Unicode.Scalar>, chunk: Range<Int>
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for token in tokens {
      guard token.count == 1, Self.isQuote(scalars[token.lowerBound]) else {
        result.append(token)
        continue
      }
      let isBehindWord = result.last.map { scalars[$0.upperBound - 1].isWordCharacter } ?? false
      if !isBehindWord {
        // Only an opening mark has something behind it in its chunk.
        isOpen = token.upperBound < chunk.upperBound
      } else if isOpen || !Self.endsPlural(result.last, scalars) {
        isOpen = false
      } else if let word = result.popLast() {
        result.append(word.lowerBound..<token.upperBound)
        continue
      }
      result.append(token)
    }
    return result
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "‘"
  }

  private static func endsPlural(
    _ word: Range<Int>?, _ scalars: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard let word, word.count > 2 else { return false }
    return "sSxz".unicodeScalars.contains(scalars[word.upperBound - 1])
  }
}
