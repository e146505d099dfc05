public import Language
public import RDFModel

/// The graph of one article: nodes and statements with their evidence.
public struct KnowledgeGraph: Sendable {
  /// The article.
  public var article: ArticleDescription
  /// The article's clean text, which all offsets refer to.
  public var text: SourceText
  /// The nodes that some statement speaks of, by first mention.
  public var nodes: [Node]
  /// The statements, in the order in which the article first makes them.
  public var statements: [Statement]

  /// The node of an IRI.
  public func node(_ iri: IRI) -> Node? { nodes.first { $0.iri == iri } }
}

/// What a graph says of the article that it was made from.
public struct ArticleDescription: Sendable, Hashable {
  /// The article's identifier; article-scoped nodes, statements and evidence are fragments of it.
  public var iri: IRI
  /// The headline.
  public var headline: String?
  /// Who wrote it.
  public var authors: [String]
  /// When it was published, ISO 8601.
  public var published: String?
  /// When it was last changed, ISO 8601.
  public var modified: String?
  /// Who published it.
  public var publisher: String?
  /// Its language, BCP 47.
  public var language: String?

  /// A description of an article.
  public init(
    iri: IRI, headline: String? = nil, authors: [String] = [], published: String? = nil,
    modified: String? = nil, publisher: String? = nil, language: String? = nil
  ) {
    self.iri = iri
    self.headline = headline
    self.authors = authors
    self.published = published
    self.modified = modified
    self.publisher = publisher
    self.language = language
  }
}
