/// Parts contractions into their words: *do|n't*, *Huawei|'s*, *can|not*.
enum ContractionSplitter {
  /// A token with its words.
  static func tokens(_ token: ArraySlice<Unicode.Scalar>) -> [SurfaceToken] {
    let range = token.startIndex..<token.endIndex
    guard let cut = cut(in: token) else { return [SurfaceToken(range: range, words: [range])] }
    return [
      SurfaceToken(range: range, words: [range.lowerBound..<cut, cut..<range.upperBound])
    ]
  }

  private static func cut(in token: ArraySlice<Unicode.Scalar>) -> Int? {
    guard token.count > 1, token.count < 40 else { return nil }
    let word = String(String.UnicodeScalarView(token)).lowercased().replacing("’", with: "'")
    if let length = EnglishWords.contractions[word] { return token.startIndex + length }
    for clitic in ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"]
    where word.hasSuffix(clitic) && word.unicodeScalars.count > clitic.count {
      return token.endIndex - clitic.count
    }
    return nil
  }
}
