public import Extraction
public import Language
import RDFModel

/// Turns the propositions of a document into the statements of its graph.
///
/// Phrases become nodes, wordings become relations, passives with an agent are turned, what is said becomes a statement of its
/// own, and what an organ does its state has done.
public struct Canonicalizer: Sendable {
  /// What is known beforehand.
  public let ontology: Ontology
  /// The namespace of names that the ontology does not know.
  public let entityNamespace: String
  /// How sure a statement must be, from 0 to 1; others are kept back.
  public let leastConfidence: Double
  /// How sure it must be where nothing else is asked for.
  public static let usualConfidence = 0.5

  /// A canonicaliser with its knowledge.
  public init(
    ontology: Ontology, entityNamespace: String = NG.entity,
    leastConfidence: Double = usualConfidence
  ) {
    self.ontology = ontology
    self.leastConfidence = leastConfidence
    self.entityNamespace = entityNamespace
  }

  /// The graph of a document.
  public func graph(
    of document: Document, propositions: [Proposition], article: ArticleDescription
  ) -> KnowledgeGraph {
    var builder = StatementBuilder(
      document: document, propositions: propositions, ontology: ontology,
      nodes: NodeResolver(
        document: document, ontology: ontology, article: article.iri,
        entityNamespace: entityNamespace),
      article: article, leastConfidence: leastConfidence)
    builder.build()
    builder.derive()
    return KnowledgeGraph(
      article: article, text: document.text, nodes: builder.usedNodes(),
      statements: builder.statements)
  }
}
