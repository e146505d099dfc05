/// Why a source gives no article.
public enum ArticleError: Error, Sendable, Hashable {
  /// The source has no byte, or none but white space.
  case empty(name: String)
  /// The source is not text; `found` says what it is instead.
  case notText(name: String, found: Finding)
  /// The page was read, but nothing in it reads like an article.
  case noArticle(name: String)

  /// What was found where text was expected.
  public enum Finding: Sendable, Hashable {
    /// A well-known binary format, told by its first bytes.
    case format(String)
    /// A zero byte at a 0-based offset.
    case zeroByte(offset: Int)
    /// This many control characters among so many.
    case controlCharacters(Int, of: Int)
  }
}

extension ArticleError: CustomStringConvertible {
  /// What was found, what was expected and what to do, in one line.
  public var description: String {
    switch self {
    case .empty(let name):
      "\(name): error: the input is empty; expected the text of an article or a web page"
    case .notText(let name, let found):
      "\(name): error: not a text: \(found); expected plain text or HTML, \(found.remedy)"
    case .noArticle(let name):
      "\(name): error: the page has no text to read;"
        + " save it after its text is shown, or give the article as plain text"
    }
  }
}

extension ArticleError.Finding: CustomStringConvertible {
  /// What was found, as a part of a sentence.
  public var description: String {
    switch self {
    case .format(let format): "found \(format)"
    case .zeroByte(let offset): "found a zero byte at offset \(offset)"
    case .controlCharacters(let count, let total):
      "found \(count) control characters among \(total) characters"
    }
  }

  /// What the user can do about it.
  var remedy: String {
    switch self {
    case .format("a PDF document"): "for example from 'pdftotext FILE'"
    case .format("gzip data"): "for example from 'gunzip FILE'"
    case .format: "so convert it to text first"
    case .zeroByte: "in UTF-8, or in UTF-16 with a byte order mark"
    case .controlCharacters: "in UTF-8, UTF-16 or Windows-1252"
    }
  }
}
