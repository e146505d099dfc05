public import Diagrams
import Extraction
public import Knowledge
import Language
import RDFModel

extension KnowledgeGraph {
  /// The graph as a picture: things, what relates them, and in frames what others claim.
  public func diagram(_ view: DiagramView = DiagramView()) -> Diagram { drawing(view).diagram }

  /// The same, with what its parts stand for.
  func drawing(_ view: DiagramView) -> GraphDrawing {
    var composer = DiagramComposer(graph: self)
    let chosen = StatementSelection(graph: self, view: view).statements()
    for statement in chosen { composer.add(statement) }
    return composer.drawing(showing: chosen.count)
  }

  /// Newspaper and date, in one line.
  var sourceLine: String? {
    let parts = [article.publisher, article.published].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Who says something, as pictures call it; who is not named is one of the others.
  func sourceName(_ source: Statement.Source) -> String {
    let isUnnamed = source.node.flatMap { node($0) }?.isPronoun ?? true
    return isUnnamed ? "others" : source.label
  }
}

/// A picture of a graph, and where its statements and nodes are in it.
struct GraphDrawing {
  /// The picture.
  var diagram: Diagram
  /// The index of a statement's edge; several statements may share one.
  var edges: [IRI: Int]
  /// The indices of a node's nodes: it has one in each frame that it stands in.
  var nodes: [IRI: [Int]]
}

/// Puts a picture together, statement by statement.
private struct DiagramComposer {
  /// What makes two statements one edge: they differ in time, place or wording only.
  private struct EdgeKey: Hashable {
    var relation: IRI
    var from, to: String
    var certainty: Diagram.Edge.Certainty
    var isNegated: Bool
  }

  private let graph: KnowledgeGraph
  private let things: [IRI: Node]
  private let mostMentions: Int
  private var nodes: [Diagram.Node] = []
  private var edges: [Diagram.Edge] = []
  private var clusters: [Diagram.Cluster] = []
  private var nodeIDs: Set<String> = []
  private var edgeIndices: [EdgeKey: Int] = [:]
  private var edgesOfStatements: [IRI: Int] = [:]
  private var nodesOfThings: [IRI: [Int]] = [:]

  init(graph: KnowledgeGraph) {
    self.graph = graph
    things = Dictionary(graph.nodes.map { ($0.iri, $0) }, uniquingKeysWith: { first, _ in first })
    mostMentions = max(1, graph.nodes.map(\.mentions.count).max() ?? 1)
  }

  mutating func add(_ statement: Statement) {
    guard case .node(let object) = statement.object else { return }
    let frame = statement.sources.first.map { cluster(of: $0) }
    let edge = Diagram.Edge(
      from: node(statement.subject, in: frame), to: node(object, in: frame),
      label: statement.wording, certainty: statement.certainty,
      isNegated: statement.polarity == .negative, count: statement.evidence.count,
      tooltip: statement.evidence.first.map { graph.text[$0.sentence] },
      link: statement.iri.webAddress)
    edgesOfStatements[statement.iri] = index(of: edge, of: statement.relation)
  }

  /// One edge for one relation between two things, however many statements differ in time or wording only.
  private mutating func index(of edge: Diagram.Edge, of relation: IRI) -> Int {
    let key = EdgeKey(
      relation: relation, from: edge.from, to: edge.to, certainty: edge.certainty,
      isNegated: edge.isNegated)
    if let known = edgeIndices[key] {
      edges[known].count += edge.count
      return known
    }
    edges.append(edge)
    edgeIndices[key] = edges.count - 1
    return edges.count - 1
  }

  func drawing(showing count: Int) -> GraphDrawing {
    let total = graph.statements.count
    let diagram = Diagram(
      title: graph.article.headline ?? graph.article.iri.value, subtitle: graph.sourceLine,
      note: count < total ? "\(count) of \(total) statements" : nil,
      nodes: nodes, edges: edges, clusters: clusters)
    return GraphDrawing(diagram: diagram, edges: edgesOfStatements, nodes: nodesOfThings)
  }

  /// The id of a thing's node; in a frame it has a node of its own, for a claim about a thing is not the thing's doing.
  private mutating func node(_ iri: IRI, in frame: Int?) -> String {
    let id = frame.map { "\(iri.value) \(clusters[$0].id)" } ?? iri.value
    guard let thing = things[iri], nodeIDs.insert(id).inserted else { return id }
    let others = thing.names.filter { $0 != thing.label }
    nodes.append(
      Diagram.Node(
        id: id, label: thing.label, kind: Diagram.Node.Kind(thing),
        tooltip: others.isEmpty ? nil : ([thing.label] + others).joined(separator: ", "),
        link: iri.webAddress, salience: Double(thing.mentions.count) / Double(mostMentions)))
    nodesOfThings[iri, default: []].append(nodes.count - 1)
    if let frame { clusters[frame].nodes.append(id) }
    return id
  }

  private mutating func cluster(of source: Statement.Source) -> Int {
    let label = "according to \(graph.sourceName(source))"
    if let known = clusters.firstIndex(where: { $0.label == label }) { return known }
    clusters.append(Diagram.Cluster(id: label, label: label, nodes: []))
    return clusters.count - 1
  }
}

extension Statement {
  /// How the article stands to it, as pictures tell it.
  var certainty: Diagram.Edge.Certainty {
    if factuality != .certain || tense == .future { return .possible }
    return sources.isEmpty ? .asserted : .reported
  }
}

extension Diagram.Node.Kind {
  /// What a node of a graph is, as pictures tell it.
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

extension IRI {
  /// The IRI where a browser can follow it; a link of any other scheme, such as `javascript`, would be a trap.
  fileprivate var webAddress: String? {
    value.hasPrefix("https://") || value.hasPrefix("http://") ? value : nil
  }
}
