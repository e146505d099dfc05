import Diagrams
import Extraction
import Knowledge
import Language
import RDFModel

extension KnowledgeGraph {
  /// The whole graph for programs that compute with graphs.
  ///
  /// Every node of the graph is a node. Every statement with an object is an edge; an object that is no node of the graph, such
  /// as a quality or a clause, gets a node of its own of kind `text`. Statements without an object have no other end and
  /// are left out.
  func attributedGraph() -> AttributedGraph {
    var result = AttributedGraph(attributes: articleAttributes)
    // GraphML's ids are words, which IRIs are not.
    let ids = Dictionary(
      nodes.enumerated().map { ($1.iri, "n\($0)") }, uniquingKeysWith: { first, _ in first })
    result.nodes = nodes.enumerated().map { index, node in
      AttributedGraph.Node(id: "n\(index)", attributes: attributes(of: node))
    }
    for (index, statement) in statements.enumerated() {
      guard let subject = ids[statement.subject] else { continue }
      let object: String
      if case .node(let iri) = statement.object, let id = ids[iri] {
        object = id
      } else {
        let label = objectLabel(statement)
        guard !label.isEmpty else { continue }
        object = "t\(index)"
        result.nodes.append(
          AttributedGraph.Node(
            id: object, attributes: [.init("label", .text(label)), .init("kind", .text("text"))]))
      }
      result.edges.append(
        AttributedGraph.Edge(
          id: "e\(index)", from: subject, to: object, attributes: attributes(of: statement)))
    }
    return result
  }

  private var articleAttributes: [AttributedGraph.Attribute] {
    let known = [
      ("article", article.iri.value), ("headline", article.headline),
      ("published", article.published), ("publisher", article.publisher),
    ]
    return known.compactMap { name, value in value.map { .init(name, .text($0)) } }
  }

  private func attributes(of node: Node) -> [AttributedGraph.Attribute] {
    [
      .init("label", .text(node.label)), .init("iri", .text(node.iri.value)),
      .init("kind", .text(Diagram.Node.Kind(node).rawValue)),
      .init("mentions", .integer(node.mentions.count)), .init("named", .flag(node.isNamed)),
      .init("names", .text(node.names.joined(separator: "; "))),
      .init("sameAs", .text(node.sameAs.map(\.value).joined(separator: " "))),
    ]
  }

  private func attributes(of statement: Statement) -> [AttributedGraph.Attribute] {
    let sentences = statement.evidence.map { text[$0.sentence] }
    return [
      .init("label", .text(statement.wording)), .init("iri", .text(statement.iri.value)),
      .init("relation", .text(statement.relation.value)),
      .init("weight", .number(Double(statement.evidence.count))),
      .init("asserted", .flag(statement.isAsserted)),
      .init("negated", .flag(statement.polarity == .negative)),
      .init("factuality", .text(statement.factuality.rawValue)),
      .init("tense", .text(statement.tense?.rawValue ?? "")),
      .init("source", .text(statement.sources.map(\.label).joined(separator: "; "))),
      .init("confidence", .number(statement.confidence)),
      .init("qualifiers", .text(statement.qualifiers.map(\.text).joined(separator: "; "))),
      .init("evidence", .text(sentences.joined(separator: "\n"))),
    ]
  }
}
