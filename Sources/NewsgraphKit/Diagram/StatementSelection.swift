import Knowledge
import RDFModel

/// Chooses the statements that a picture shows.
struct StatementSelection {
  /// More edges than this make a hairball of a page.
  private static let headlineCount = 18
  /// One subject has this share of the headline view at most as long as others do something, too.
  private static let largestShare = 1.0 / 3

  private let graph: KnowledgeGraph
  private let view: DiagramView
  private let things: [IRI: Node]

  init(graph: KnowledgeGraph, view: DiagramView) {
    self.graph = graph
    self.view = view
    things = Dictionary(graph.nodes.map { ($0.iri, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The statements between two things, best first in the headline view, in text order in the full view.
  ///
  /// Where a state acted through an organ the headline view shows the state.
  func statements() -> [Statement] {
    let drawable = graph.statements.filter(isDrawable)
    let around = view.focus.map { near($0, in: drawable) } ?? drawable
    switch view.extent {
    case .full: return Array(around.prefix(view.top ?? around.count))
    case .headline:
      let replaced = Set(around.flatMap(\.derivedFrom))
      let ranked = graph.ranked(around.filter { !replaced.contains($0.iri) })
      let count = view.top ?? Self.headlineCount
      return view.focus == nil ? spread(ranked, count) : Array(ranked.prefix(count))
    }
  }

  /// The best statements, of which one subject has its share only while there are others to choose from.
  private func spread(_ ranked: [Statement], _ count: Int) -> [Statement] {
    let limit = max(1, Int(Double(count) * Self.largestShare))
    var uses: [IRI: Int] = [:]
    let kept = ranked.indices.filter { index in
      uses[ranked[index].subject, default: 0] += 1
      return uses[ranked[index].subject, default: 0] <= limit
    }
    let left = Set(ranked.indices).subtracting(kept).sorted()
    return (kept + left).prefix(count).sorted().map { ranked[$0] }
  }

  private func isDrawable(_ statement: Statement) -> Bool {
    guard case .node(let object) = statement.object,
      let subject = things[statement.subject], let thing = things[object]
    else { return false }
    return !subject.isPronoun && !thing.isPronoun && subject.iri != thing.iri
  }

  /// The statements within so many steps of the things that go by a name.
  private func near(_ name: String, in statements: [Statement]) -> [Statement] {
    let wanted = name.lowercased()
    var reached = Set(
      graph.nodes.filter { node in
        ([node.label, node.shortLabel] + node.wordings)
          .contains { $0.lowercased().contains(wanted) }
      }.map(\.iri))
    for _ in 0..<max(0, view.hops - 1) {
      reached.formUnion(statements.filter { touches($0, reached) }.flatMap(\.ends))
    }
    return statements.filter { touches($0, reached) }
  }

  private func touches(_ statement: Statement, _ nodes: Set<IRI>) -> Bool {
    statement.ends.contains(where: nodes.contains)
  }
}
