/// Where one sentence lies in a document.
public struct Sentence: Sendable, Hashable {
  /// The sentence's words, as indices of ``Document/words``.
  public var words: Range<Int>
  /// Its code points in the document's text.
  public var range: Range<Int>
  /// What part of an article it stands in.
  public var role: BlockRole
  /// The index of the block (headline, paragraph) that it stands in.
  public var block: Int
  /// Its identifier in CoNLL-U (`# sent_id`), where it has one.
  public var identifier: String?
  /// Whether it was too long to be read at once: it was cut, and goes on in the next one.
  public var isCut: Bool

  /// A sentence over words and characters.
  public init(
    words: Range<Int>, range: Range<Int>, role: BlockRole = .paragraph, block: Int = 0,
    identifier: String? = nil, isCut: Bool = false
  ) {
    self.words = words
    self.range = range
    self.role = role
    self.block = block
    self.identifier = identifier
    self.isCut = isCut
  }
}

/// What part of an article a block of text is.
public enum BlockRole: String, Sendable, Hashable {
  case headline
  case paragraph
}

/// A block of text that sentences never cross: a headline, a paragraph.
public struct Block: Sendable, Hashable {
  /// Its code points.
  public var range: Range<Int>
  /// What it is.
  public var role: BlockRole

  /// A block over a range of code points.
  public init(range: Range<Int>, role: BlockRole = .paragraph) {
    self.range = range
    self.role = role
  }
}
