public import Comparison
public import Knowledge
public import RDFModel
public import RDFSyntax

/// One version of a story: the graph of an article, or an RDF file.
public struct Version: Sendable {
  /// What it is called, such as its path.
  public let name: String
  /// Its facts; nil for RDF that is no graph of one article in Newsgraph's vocabulary.
  public let graph: KnowledgeGraph?
  /// All that it says as RDF.
  public let dataset: Dataset
  /// The prefixes that it declares.
  public let namespaces: Namespaces

  /// The version of an article.
  public init(name: String, graph: KnowledgeGraph, _ options: ExportOptions = ExportOptions()) {
    self.name = name
    self.graph = graph
    dataset = graph.dataset(provenance: options.provenance, asserting: options.assertion)
    namespaces = graph.namespaces
  }

  /// The version in an RDF file.
  ///
  /// - Parameter isExact: Whether it is compared triple by triple even where it describes an article's facts.
  public init(name: String, document: RDFDocument, isExact: Bool = false) {
    self.name = name
    dataset = document.dataset.withWritableLabels()
    graph = isExact ? nil : KnowledgeGraph(document.dataset)
    namespaces = document.namespaces
  }
}

/// What two versions state differently: facts where both are articles or were written from articles, else triples.
public enum VersionDifference: Sendable {
  case facts(GraphDifference)
  case triples(TripleDifference)

  /// The differences of a version from an earlier one.
  ///
  /// - Throws: ``CanonicalizationError/workLimitReached(_:)`` where too many blank nodes look alike.
  public init(
    from old: Version, to new: Version, ontology: Ontology
  ) throws(CanonicalizationError) {
    if let one = old.graph, let other = new.graph {
      self = .facts(GraphDifference(from: one, to: other, ontology: ontology))
    } else {
      self = .triples(try TripleDifference(from: old, to: new))
    }
  }
}
