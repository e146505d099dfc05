/// What the surface of a passage tells without a parse.
enum Surface {
  /// Whether a text ends as a sentence does, closing quotes and brackets aside.
  static func endsSentence(_ text: some StringProtocol) -> Bool {
    let closers: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]", "›"]
    guard let last = text.last(where: { !closers.contains($0) && !$0.isWhitespace }) else {
      return false
    }
    return ".?!…:;。！？".contains(last)
  }

  /// Whether a text ends with a full stop of its own: what a headline does not.
  static func endsWithStop(_ text: some StringProtocol) -> Bool {
    guard let last = text.last(where: { !"\"”’')".contains($0) }) else { return false }
    return last == "." && !abbreviations.contains(lastWord(of: text))
  }

  /// The number of words between white space.
  static func wordCount(_ text: some StringProtocol) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }

  /// A text in lower case with single spaces and plain quotes, for comparison.
  static func folded(_ text: some StringProtocol) -> String {
    let plain = text.lowercased().map { character -> Character in
      switch character {
      case "’", "‘": "'"
      case "“", "”": "\""
      case "–", "—": "-"
      default: character
      }
    }
    return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a text reads like prose: long enough, and ending as a sentence.
  static func isProse(_ text: some StringProtocol) -> Bool {
    wordCount(text) >= 6 && endsSentence(text)
  }

  static func lastWord(of text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).last.map { $0.lowercased() } ?? ""
  }

  /// Abbreviations that often end a headline or a broken sentence with their own stop.
  private static let abbreviations: Set<String> = [
    "u.s.", "u.k.", "u.n.", "e.u.", "d.c.", "inc.", "corp.", "ltd.", "co.", "jr.", "sr.",
  ]
}
