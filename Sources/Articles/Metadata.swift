/// What is known about an article apart from its text.
public struct Metadata: Sendable, Hashable {
  /// The authors' names, in the order given.
  public var authors: [String]
  /// When it was published: an ISO 8601 date or date and time.
  public var published: String?
  /// When it was last changed: an ISO 8601 date or date and time.
  public var modified: String?
  /// The newspaper, agency or site.
  public var publisher: String?
  /// The language of the text (BCP 47).
  public var language: String?
  /// Its address on the web.
  public var url: String?
  /// The place it was written at, as its dateline has it: `BERLIN`.
  public var dateline: String?

  /// Metadata of which nothing is known unless told.
  public init(
    authors: [String] = [], published: String? = nil, modified: String? = nil,
    publisher: String? = nil, language: String? = nil, url: String? = nil, dateline: String? = nil
  ) {
    self.authors = authors
    self.published = published
    self.modified = modified
    self.publisher = publisher
    self.language = language
    self.url = url
    self.dateline = dateline
  }

  /// The metadata with gaps filled from another source of it.
  func filled(from other: Metadata) -> Metadata {
    Metadata(
      authors: authors.isEmpty ? other.authors : authors, published: published ?? other.published,
      modified: modified ?? other.modified, publisher: publisher ?? other.publisher,
      language: language ?? other.language, url: url ?? other.url,
      dateline: dateline ?? other.dateline)
  }
}
