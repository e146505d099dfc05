/// Parts contractions into their words: *do|n't*, *Huawei|'s*, *can|not*, *parents|'*.
enum ContractionSplitter {
  private static let clitics = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"]
  private static let longest = 60

  /// A token with its words.
  static func token(_ token: ArraySlice<Unicode.Scalar>) -> SurfaceToken {
    let range = token.startIndex..<token.endIndex
    guard let cut = cut(in: token) else { return SurfaceToken(range: range, words: [range]) }
    return SurfaceToken(
      range: range, words: [range.lowerBound..<cut, cut..<range.upperBound])
  }

  private static func cut(in token: ArraySlice<Unicode.Scalar>) -> Int? {
    guard token.count > 1, token.count < longest, let last = token.last,
      token[token.startIndex].isWordCharacter
    else { return nil }
    if last.isApostrophe { return token.endIndex - 1 }
    guard last.isLetter, !token[token.startIndex].isDigit else { return nil }
    let word = String(
      String.UnicodeScalarView(token.map { $0.isApostrophe ? "'" : $0 })
    ).lowercased()
    if let length = EnglishWords.contractions[word] { return token.startIndex + length }
    guard let clitic = clitics.first(where: word.hasSuffix), clitic.count < token.count else {
      return nil
    }
    return token.endIndex - clitic.count
  }
}
