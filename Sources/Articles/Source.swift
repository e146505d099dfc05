/// What an article is read from: bytes, where they came from, and what they claim to be.
public struct Source: Sendable, Hashable {
  /// The forms in which an article comes.
  public enum MediaType: String, Sendable, Hashable, CaseIterable {
    /// Plain text in any encoding that can be recognised.
    case plainText = "text/plain"
    /// A web page.
    case html = "text/html"
  }

  /// The bytes as they came.
  public var bytes: [UInt8]
  /// The path or address they came from, for messages and for the article's own address; `-` for standard input.
  public var name: String
  /// What they are.
  public var mediaType: MediaType

  /// A source of a known media type.
  public init(bytes: [UInt8], name: String, mediaType: MediaType) {
    self.bytes = bytes
    self.name = name
    self.mediaType = mediaType
  }

  /// A source whose media type follows from its name and its first characters.
  ///
  /// A page that is named like a text is still read as the page it is.
  public init(bytes: [UInt8], name: String) {
    let isPage = Self.isNamedLikeAPage(name) || Self.opensLikeAPage(bytes)
    self.init(bytes: bytes, name: name, mediaType: isPage ? .html : .plainText)
  }
}

extension Source {
  private static func isNamedLikeAPage(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".html", ".htm", ".xhtml"].contains { name.hasSuffix($0) }
  }

  /// Whether the bytes open with a document type, an `html` or `head` tag, whatever the encoding.
  private static func opensLikeAPage(_ bytes: [UInt8]) -> Bool {
    let ascii = bytes.prefix(1_024).filter { $0 != 0 && $0 < 0x80 }
    let start = String(decoding: ascii, as: UTF8.self).lowercased().drop { $0.isWhitespace }
    return ["<!doctype html", "<html", "<head", "<body"].contains { start.hasPrefix($0) }
      || (start.hasPrefix("<?xml") && start.contains("<html"))
  }
}
