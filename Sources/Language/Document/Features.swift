/// The morphological features of a word, such as `Number=Sing|Person=3`.
///
/// Kept as CoNLL-U writes them, sorted by name without regard to case.
public struct Features: Sendable, Hashable {
  /// The features as CoNLL-U writes them; empty for none.
  public let text: String

  /// Features in CoNLL-U's notation; `_` and the empty string mean none.
  public init(_ text: String = "") { self.text = text == "_" ? "" : text }

  /// The value of a feature, or nil where the word does not have it.
  public subscript(name: String) -> String? {
    for pair in text.utf8.split(separator: UInt8(ascii: "|")) where pair.starts(with: name.utf8) {
      let rest = pair.dropFirst(name.utf8.count)
      if rest.first == UInt8(ascii: "=") { return String(rest.dropFirst()) }
    }
    return nil
  }
}
