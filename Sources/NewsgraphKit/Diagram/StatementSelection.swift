import Knowledge
import RDFModel

/// Chooses the statements that a picture shows.
struct StatementSelection {
  /// More edges than this make a hairball of a page.
  private static let headlineCount = 18

  let graph: KnowledgeGraph
  let view: DiagramView

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
      return Array(ranked.prefix(view.top ?? Self.headlineCount))
    }
  }

  private func isDrawable(_ statement: Statement) -> Bool {
    guard case .node(let object) = statement.object,
      let subject = graph.node(statement.subject), let thing = graph.node(object)
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
      reached.formUnion(statements.filter { touches($0, reached) }.flatMap(ends))
    }
    return statements.filter { touches($0, reached) }
  }

  private func touches(_ statement: Statement, _ nodes: Set<IRI>) -> Bool {
    ends(statement).contains(where: nodes.contains)
  }

  private func ends(_ statement: Statement) -> [IRI] {
    if case .node(let object) = statement.object { return [statement.subject, object] }
    return [statement.subject]
  }
}
