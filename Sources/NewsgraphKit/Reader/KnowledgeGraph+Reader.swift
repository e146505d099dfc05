import Diagrams
import Extraction
import Knowledge
import Language
import Pages
import RDFModel

extension KnowledgeGraph {
  /// The article beside the picture of a view; statements that are not drawn are listed all the same.
  ///
  /// - Throws: ``DiagramError`` where Graphviz is missing, takes too long or fails.
  func reader(_ view: DiagramView) async throws -> ReaderPage {
    let drawing = drawing(view)
    let picture = try await SVGRenderer().picture(of: drawing.diagram, id: "picture_")
    let weighty = nodes.enumerated().sorted {
      (-$0.element.mentions.count, $0.offset) < (-$1.element.mentions.count, $1.offset)
    }.map(\.element)
    let numbers = Dictionary(
      weighty.enumerated().map { ($1.iri, $0) }, uniquingKeysWith: { first, _ in first })
    return ReaderPage(
      title: article.headline ?? article.iri.value, source: sourceLine,
      language: article.language, text: ArticleText(text.string, headline: article.headline),
      picture: picture, note: drawing.diagram.note,
      nodes: weighty.map { node in
        ReaderPage.Node(
          label: node.label, kind: Diagram.Node.Kind(node),
          mentions: node.isPronoun ? [] : node.mentions, drawn: drawing.nodes[node.iri] ?? [])
      },
      statements: statements.map { readerStatement($0, numbers, drawing) })
  }

  private func readerStatement(
    _ statement: Statement, _ numbers: [IRI: Int], _ drawing: GraphDrawing
  ) -> ReaderPage.Statement {
    let label = objectLabel(statement)
    return ReaderPage.Statement(
      subject: node(statement.subject)?.label ?? "",
      relation: Diagram.Edge.wording(
        statement.wording, isNegated: statement.polarity == .negative),
      object: label.isEmpty ? statement.objectText : label,
      qualifiers: statement.qualifiers.map(\.text),
      ends: statement.ends.compactMap { numbers[$0] },
      stance: statement.stance, remarks: remarks(on: statement),
      sources: statement.sources.map { sourceName($0) },
      sentences: statement.evidence.map(\.sentence).withoutRepetition,
      phrases: statement.evidence.flatMap { $0.subject + $0.predicate + $0.object },
      drawn: drawing.edges[statement.iri])
  }

  /// What limits a statement, in words.
  private func remarks(on statement: Statement) -> [String] {
    var remarks = statement.sources.map { "according to \(sourceName($0))" }
    if statement.polarity == .negative { remarks.append("denied") }
    if statement.factuality != .certain { remarks.append(statement.factuality.rawValue) }
    if statement.tense == .future { remarks.append("future") }
    if !statement.derivedFrom.isEmpty { remarks.append("follows from another statement") }
    return remarks
  }
}

extension Statement {
  /// The nodes that it joins, subject first.
  var ends: [IRI] {
    if case .node(let object) = object { return [subject, object] }
    return [subject]
  }

  fileprivate var stance: ReaderPage.Statement.Stance {
    if polarity == .negative { return .denied }
    switch certainty {
    case .asserted: return .stated
    case .reported: return .reported
    case .possible: return .possible
    }
  }
}

extension Array where Element: Equatable {
  /// The elements, each where it comes first.
  fileprivate var withoutRepetition: [Element] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
