import Foundation

/// Names as the local part of an IRI.
enum LocalName {
  /// The words joined with capitals, the first one too: `RenZhengfei`.
  static func upperCamelCase(_ text: String) -> String {
    words(text).map(capitalized).joined()
  }

  /// The words joined with capitals, the first one in lower case: `meetWith`.
  static func lowerCamelCase(_ words: [String]) -> String {
    let parts = words.flatMap { self.words($0.lowercased()) }
    return (parts.prefix(1) + parts.dropFirst().map(capitalized)).joined()
  }

  /// The runs of letters and digits; an apostrophe inside a word is dropped, not a boundary.
  private static func words(_ text: String) -> [String] {
    text.filter { $0 != "'" && $0 != "\u{2019}" }
      .split { !($0.isLetter || $0.isNumber) }
      .map { String($0).precomposedStringWithCanonicalMapping }
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
