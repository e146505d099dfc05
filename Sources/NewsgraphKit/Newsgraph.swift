public import Articles
public import Extraction
import Foundation
public import Knowledge
public import Language
import RDFModel
public import RDFSyntax

/// The whole way from an article to its graph, with the model and the ontology loaded once.
///
/// ```swift
/// let newsgraph = try Newsgraph()
/// let graph = try newsgraph.graph(ofFile: bytes, named: "article.txt")
/// for statement in graph.headlineStatements() { print(graph.headline(statement)) }
/// ```
public struct Newsgraph: Sendable {
  /// The linguistic analysis.
  public let analyzer: Analyzer
  /// What is known beforehand.
  public var ontology: Ontology
  /// The names by which JSON-LD calls IRIs.
  public let context: JSONLDContext
  private let extractor = Extractor()

  /// A Newsgraph with the model and the ontology of the given assets.
  ///
  /// - Parameter threads: How many sentences' batches are analysed at once; the result does not depend on it.
  /// - Throws: If an asset is missing or damaged; the error says which and what to do.
  public init(assets: Assets? = nil, threads: Int = 1) throws {
    let assets = try assets ?? Assets()
    let (model, ontology) = try Concurrent.both(
      { try LanguageModel(weightsAt: assets.weights.path) },
      { try Ontology(contentsOf: assets.ontologyFiles()) })
    self.analyzer = Analyzer(model: model, threads: threads)
    self.ontology = ontology
    self.context = try assets.context()
  }

  /// The linguistic analysis of an article, with its entities.
  public func document(of article: Article) -> Document {
    let blocks = article.blocks.map { block in
      Block(range: block.range, role: block.role == .headline ? .headline : .paragraph)
    }
    return resolve(analyzer.analyze(article.text, blocks: blocks))
  }

  /// The analysis of a text as it stands, nothing cleaned or dropped, with its entities.
  public func document(ofText text: String) -> Document {
    let blocks = PlainTextLayout.paragraphs(of: text).map { Block(range: $0) }
    return resolve(analyzer.analyze(text, blocks: blocks))
  }

  /// The analysis of sentences that are tokenised already, one a line, with their entities.
  public func document(ofLines lines: [String]) -> Document {
    resolve(analyzer.analyze(lines: lines))
  }

  /// A document with the lemmas of its verbs checked against the ontology, misplaced words mended and its entities found.
  public func resolve(_ document: Document) -> Document {
    resolver.resolve(checked(document))
  }

  /// A document with the lemmas of its verbs checked against the ontology and misplaced words mended.
  package func checked(_ document: Document) -> Document {
    ontology.verbs.correct(document)
      .readingHeadlines(ontology.verbs, ontology.nouns)
      .readingAllBut()
      .readingSemiAuxiliaries()
      .respectingComplementizers()
      .readingReducedRelatives()
      .respectingRaising()
      .respectingComparatives()
      .respectingParticles()
      .respectingAgreement(ontology.nouns)
      .respectingReportingClauses(ontology.nouns.speechVerbs)
      .returningSayingsToSpeakers(ontology.nouns)
      .readingNamesAsAppositions(ontology.nouns)
  }

  /// What finds the entities of a document.
  package var resolver: CoreferenceResolver {
    CoreferenceResolver(
      gazetteer: ontology.gazetteer, nouns: ontology.nouns, antecedents: analyzer.antecedents)
  }

  /// What the sentences of a document say, phrase by phrase.
  public func propositions(in document: Document) -> [Proposition] {
    extractor.propositions(in: document)
  }

  /// How the sentences of a document were read: why ``propositions(in:)`` are what they are.
  public func traces(in document: Document) -> [SentenceTrace] {
    extractor.traces(in: document)
  }

  /// The graph of the article in a file of text or HTML.
  ///
  /// - Parameter name: The file's name or address, which tells its kind and stands in messages.
  /// - Throws: ``ArticleError`` where the bytes are empty, no text, or a page without an article.
  public func graph(
    ofFile bytes: [UInt8], named name: String, options: GraphOptions = GraphOptions()
  ) throws -> KnowledgeGraph {
    try graph(of: Article(reading: Source(bytes: bytes, name: name)), options: options)
  }

  /// The graph of an article.
  public func graph(of article: Article, options: GraphOptions = GraphOptions()) -> KnowledgeGraph {
    graph(of: document(of: article), from: article, options: options)
  }

  /// The graph of an analysed document.
  ///
  /// - Parameter article: The article that was analysed; nil for sentences that come from none.
  public func graph(
    of document: Document, from article: Article?, options: GraphOptions = GraphOptions()
  ) -> KnowledgeGraph {
    let description =
      article?.description(options)
      ?? ArticleDescription(iri: ArticleIdentifier.iri(ofText: document.text.string))
    return Canonicalizer(ontology: ontology, leastConfidence: options.leastConfidence)
      .graph(of: document, propositions: propositions(in: document), article: description)
  }
}

/// What a user may set for a graph.
public struct GraphOptions: Sendable {
  /// The IRI of the article; by default its address, else one made of its headline.
  public var base: String?
  /// When the article was published, where the article itself does not say.
  public var published: String?
  /// How sure the program must be of a statement, from 0 to 1; what is less sure is kept back.
  public var leastConfidence = Canonicalizer.usualConfidence

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
      authors: metadata.authors,
      published: options.published ?? metadata.published, modified: metadata.modified,
      publisher: metadata.publisher, language: metadata.language)
  }
}

extension GraphOptions {
  /// Whether a text can be the IRI of an article.
  public static func isAbsoluteIRI(_ text: String) -> Bool { (try? IRI(text)) != nil }

  /// Whether a text is a date, or a date with a time, of XML Schema.
  public static func isDate(_ text: String) -> Bool { CalendarDateLiteral(text) != nil }
}
