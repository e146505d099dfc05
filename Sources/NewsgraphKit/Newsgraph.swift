public import Articles
public import Extraction
import Foundation
public import Knowledge
public import Language
import RDFModel
import RDFSyntax

/// The whole way from an article to its graph, with the model and the ontology loaded once.
///
/// ```swift
/// let newsgraph = try Newsgraph()
/// let graph = newsgraph.graph(of: try Article(contentsOfFile: "article.txt"))
/// for statement in graph.headlineStatements() { print(graph.headline(statement)) }
/// ```
public struct Newsgraph: Sendable {
  /// The linguistic analysis.
  public let analyzer: Analyzer
  /// What is known beforehand.
  public let ontology: Ontology
  private let extractor = Extractor()

  /// A Newsgraph with the model and the ontology of the given assets.
  ///
  /// - Parameter threads: How many sentences' batches are analysed at once; the result does not depend on it.
  /// - Throws: If an asset is missing or damaged; the error says which and what to do.
  public init(assets: Assets? = nil, threads: Int = 1) throws {
    let assets = try assets ?? Assets()
    let model = try LanguageModel(weightsAt: assets.weights.path)
    self.analyzer = Analyzer(model: model, threads: threads)
    self.ontology = try Ontology(contentsOf: assets.ontologyFiles())
  }

  /// The linguistic analysis of an article, with its entities.
  public func document(of article: Article) -> Document {
    let blocks = article.blocks.map { block in
      Block(range: block.range, role: block.role == .headline ? .headline : .paragraph)
    }
    return resolve(analyzer.analyze(article.text, blocks: blocks))
  }

  /// The analysis of sentences that are tokenised already, one a line, with their entities.
  public func document(ofLines lines: [String]) -> Document {
    resolve(analyzer.analyze(lines: lines))
  }

  /// A document with its entities found.
  public func resolve(_ document: Document) -> Document {
    CoreferenceResolver(gazetteer: ontology.gazetteer, nouns: ontology.nouns).resolve(document)
  }

  /// What the sentences of a document say, phrase by phrase.
  public func propositions(in document: Document) -> [Proposition] {
    extractor.propositions(in: document)
  }

  /// The graph of an article.
  public func graph(of article: Article, options: GraphOptions = GraphOptions()) -> KnowledgeGraph {
    graph(of: document(of: article), described: article.description(options))
  }

  /// The graph of an analysed document.
  public func graph(of document: Document, described article: ArticleDescription)
    -> KnowledgeGraph
  {
    Canonicalizer(ontology: ontology)
      .graph(of: document, propositions: propositions(in: document), article: article)
  }
}

/// What a user may set for a graph.
public struct GraphOptions: Sendable {
  /// The IRI of the article; by default its address, else one made of its headline.
  public var base: String?
  /// When the article was published, where the article itself does not say.
  public var published: String?

  /// Options with their defaults.
  public init(base: String? = nil, published: String? = nil) {
    self.base = base
    self.published = published
  }
}

extension Article {
  /// What the graph says of the article.
  fileprivate func description(_ options: GraphOptions) -> ArticleDescription {
    ArticleDescription(
      iri: ArticleIdentifier.iri(of: self, base: options.base), headline: headline,
      authors: authors, published: options.published ?? published, modified: modified,
      publisher: publisher, language: language)
  }
}
