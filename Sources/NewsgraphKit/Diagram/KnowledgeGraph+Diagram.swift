import Articles
public import Diagrams
import Extraction
public import Knowledge
import Language
import RDFModel

extension KnowledgeGraph {
  /// The graph as a picture: things, what relates them, and in frames what others claim.
  public func diagram(_ view: DiagramView = DiagramView()) -> Diagram {
    var composer = DiagramComposer(graph: self)
    let chosen = StatementSelection(graph: self, view: view).statements()
    for statement in chosen { composer.add(statement) }
    return composer.diagram(showing: chosen.count)
  }
}

/// Puts a picture together, statement by statement.
private struct DiagramComposer {
  let graph: KnowledgeGraph
  private var nodes: [Diagram.Node] = []
  private var edges: [Diagram.Edge] = []
  /// The relation of each edge.
  private var relations: [IRI] = []
  private var clusters: [Diagram.Cluster] = []
  private let mostMentions: Int

  init(graph: KnowledgeGraph) {
    self.graph = graph
    mostMentions = max(1, graph.nodes.map(\.mentions.count).max() ?? 1)
  }

  mutating func add(_ statement: Statement) {
    guard case .node(let object) = statement.object else { return }
    let frame = statement.sources.first.map { cluster(of: $0) }
    let from = node(statement.subject, in: frame)
    let to = node(object, in: frame)
    let edge = Diagram.Edge(
      from: from, to: to, label: statement.wording, certainty: certainty(of: statement),
      isNegated: statement.polarity == .negative, count: statement.evidence.count,
      tooltip: statement.evidence.first.map { graph.text[$0.sentence] },
      link: statement.iri.value)
    add(edge, of: statement.relation)
  }

  /// One edge for one relation between two things, however many statements differ in time or wording only.
  private mutating func add(_ edge: Diagram.Edge, of relation: IRI) {
    let known = edges.indices.first { index in
      relations[index] == relation && edges[index].from == edge.from && edges[index].to == edge.to
        && edges[index].certainty == edge.certainty && edges[index].isNegated == edge.isNegated
    }
    if let known {
      edges[known].count += edge.count
    } else {
      edges.append(edge)
      relations.append(relation)
    }
  }

  func diagram(showing count: Int) -> Diagram {
    let total = graph.statements.count
    let source = [graph.article.publisher, graph.article.published].compactMap(\.self)
    return Diagram(
      title: graph.article.headline ?? graph.article.iri.value,
      subtitle: source.isEmpty ? nil : source.joined(separator: ", "),
      note: count < total ? "\(count) of \(total) statements" : nil,
      nodes: nodes, edges: edges, clusters: clusters)
  }

  /// The id of a thing's node; in a frame it has a node of its own, for a claim about a thing is not the thing's doing.
  private mutating func node(_ iri: IRI, in frame: Int?) -> String {
    let id = frame.map { "\(iri.value) \(clusters[$0].id)" } ?? iri.value
    if !nodes.contains(where: { $0.id == id }), let thing = graph.node(iri) {
      nodes.append(
        Diagram.Node(
          id: id, label: thing.label, kind: Diagram.Node.Kind(thing),
          tooltip: thing.wordings.joined(separator: ", "), link: iri.value,
          salience: Double(thing.mentions.count) / Double(mostMentions)))
      if let frame { clusters[frame].nodes.append(id) }
    }
    return id
  }

  private mutating func cluster(of source: Statement.Source) -> Int {
    let isUnnamed = source.node.flatMap { graph.node($0) }?.isPronoun ?? true
    let label = "according to \(isUnnamed ? "others" : source.label)"
    if let known = clusters.firstIndex(where: { $0.label == label }) { return known }
    clusters.append(Diagram.Cluster(id: "claims \(clusters.count + 1)", label: label, nodes: []))
    return clusters.count - 1
  }

  private func certainty(of statement: Statement) -> Diagram.Edge.Certainty {
    if statement.factuality != .certain || statement.tense == .future { return .possible }
    return statement.sources.isEmpty ? .asserted : .reported
  }
}

extension Diagram.Node.Kind {
  /// The kind of a graph's node.
  init(_ node: Node) {
    let types = Set(node.types)
    if types.contains(Schema.person) {
      self = .person
    } else if types.contains(Schema.country) {
      self = .state
    } else {
      switch EntityType(ofClasses: node.types) {
      case .organization: self = .organization
      case .location: self = .place
      default: self = types.contains(Schema.event) ? .event : .thing
      }
    }
  }
}
