/// A news article: its clean text, and what is known about it.
///
/// The clean text is what all later offsets refer to, in Unicode code points. It consists of blocks
/// with an empty line between them; a sentence never reaches across two blocks.
///
/// A headline that a source repeats is a headline block each time: what is said three times has
/// three pieces of evidence.
public struct Article: Sendable, Hashable {
  /// A part of the text that stands by itself.
  public struct Block: Sendable, Hashable {
    /// What a block is in its article.
    public enum Role: String, Sendable, Hashable, Codable {
      /// The article's headline, or a repetition of it.
      case headline
      /// A heading inside the article.
      case subheading
      /// A paragraph or list item.
      case paragraph
    }

    /// What it is.
    public var role: Role
    /// Its code points in ``Article/text``.
    public var range: Range<Int>
    /// Whether its last sentence breaks off in the middle, as far as its surface shows.
    public var isCutOff: Bool

    /// A block of a text.
    public init(role: Role, range: Range<Int>, isCutOff: Bool = false) {
      self.role = role
      self.range = range
      self.isCutOff = isCutOff
    }
  }

  /// What is known about the article apart from its text.
  public var metadata: Metadata
  /// The clean text: its blocks with an empty line between them.
  public let text: String
  /// The blocks, in text order.
  public let blocks: [Block]

  /// An article of passages, which become its blocks.
  package init(_ passages: [Passage], metadata: Metadata = Metadata()) {
    var (text, blocks, count) = (String.UnicodeScalarView(), [Block](), 0)
    for passage in passages {
      if count > 0 {
        text.append(contentsOf: "\n\n".unicodeScalars)
        count += 2
      }
      let end = count + passage.text.unicodeScalars.count
      blocks.append(Block(role: passage.role, range: count..<end, isCutOff: passage.isCutOff))
      text.append(contentsOf: passage.text.unicodeScalars)
      count = end
    }
    self.metadata = metadata
    self.text = String(text)
    self.blocks = blocks
  }
}

extension Article {
  /// The article that a source gives.
  ///
  /// - Throws: ``ArticleError`` where the source is empty, is no text, or is a page without an article.
  public init(reading source: Source) throws(ArticleError) {
    switch source.mediaType {
    case .plainText: self = try PlainTextReader().read(source)
    case .html: self = try HTMLReader().read(source)
    }
  }

  /// The characters of a block.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public subscript(block: Block) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: block.range.lowerBound)
    let end = scalars.index(start, offsetBy: block.range.count)
    return String(scalars[start..<end])
  }

  /// The headline; nil where the article has none.
  public var headline: String? {
    blocks.first { $0.role == .headline }.map { self[$0] }
  }

  /// The paragraphs and headings below the headline, in text order.
  public var paragraphs: [String] {
    blocks.filter { $0.role != .headline }.map { self[$0] }
  }
}

/// A stretch of text on its way into an article.
package struct Passage: Sendable, Hashable {
  /// What it is in the article.
  package var role: Article.Block.Role
  /// Its characters, without line breaks.
  package var text: String
  /// Whether its last sentence breaks off.
  package var isCutOff = false
  /// Whether it is an item of a list, which needs no stop at its end.
  package var isItem = false

  /// A paragraph of a text.
  package init(_ text: String) { self.init(.paragraph, text) }

  /// A passage of a text.
  package init(_ role: Article.Block.Role, _ text: String, isCutOff: Bool = false) {
    self.role = role
    self.text = text
    self.isCutOff = isCutOff
  }
}
