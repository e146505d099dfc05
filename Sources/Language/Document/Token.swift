/// A surface token: one word as a rule, several where English contracts them (*don't* = *do* + *n't*).
public struct Token: Sendable, Hashable {
  /// The words, as indices of ``Document/words``.
  public var words: Range<Int>
  /// The token's code points in the document's text.
  public var range: Range<Int>

  /// A token over words and characters.
  public init(words: Range<Int>, range: Range<Int>) {
    self.words = words
    self.range = range
  }
}
