import Comparison
import Diagrams
import Foundation
import Knowledge
import Language
import NewsgraphKit
import TestSupport
import Testing

/// The forms in which people see a difference.
@Suite struct DifferenceFormTests {
  private static let old =
    "Flood in Oslo\n\nThe flood killed 12 people on Monday. The flood destroyed two bridges. Police arrested a man. The minister resigned."
  private static let new =
    "Flood in Oslo\n\nThe flood killed 15 people on Monday. The flood destroyed two bridges. Police arrested a man. The <b>mayor</b> praised firefighters."

  private func graphs() throws -> [KnowledgeGraph] {
    try [Self.old, Self.new].map { try ArticleToGraphTests.graph($0) }
  }

  private func difference() throws -> GraphDifference {
    let graphs = try graphs()
    return GraphDifference(
      from: graphs[0], to: graphs[1], ontology: try ArticleToGraphTests.newsgraph.get().ontology)
  }

  @Test func `the picture tells by sign, stroke and colour what became of a part`() throws {
    let diagram = try difference().diagram()
    let changes = Set(diagram.edges.compactMap(\.change))
    #expect(changes == Set(Diagram.Change.allCases))
    #expect(diagram.nodes.contains { $0.label == "12 people → 15 people" && $0.change == .changed })
    let source = DOTSerializer().serialize(diagram)
    for part in ["old → new", "+ praised", "\u{2212} resigned", "style=dashed"] {
      #expect(source.contains(part), "\(part) is not in\n\(source)")
    }
    let run = try Shell.run("dot", ["-Tcanon"], input: Data(source.utf8))
    #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
  }

  @Test func `every edge of the picture has its ends, and every node is some edge's`() throws {
    let diagram = try difference().diagram()
    let ends = Set(diagram.edges.flatMap { [$0.from, $0.to] })
    #expect(ends == Set(diagram.nodes.map(\.id)))
    #expect(Set(diagram.nodes.map(\.id)).count == diagram.nodes.count)
  }

  @Test func `a picture of few facts says how many it leaves out`() throws {
    let diagram = try difference().diagram(top: 1)
    #expect(diagram.edges.count == 1)
    #expect(diagram.note?.hasPrefix("1 of ") == true)
  }

  @Test func `the page links each difference to the words of both texts`() throws {
    let difference = try difference()
    let page = DifferencePage(names: (old: "a", new: "b")).source(difference)
    for (number, one) in difference.differences.enumerated() {
      #expect(page.contains("data-key=\"c\(number + 1)\""))
      #expect(one.what.allSatisfy { page.contains($0.aspect.rawValue) })
    }
    let sides = page.components(separatedBy: "<article").dropFirst()
    #expect(sides.count == 2)
    #expect(sides.allSatisfy { $0.contains("data-marks=\"c1\"") || $0.contains("c1\">") })
    #expect(!page.contains("<b>mayor"), "a text has become markup")
    #expect(page.contains("Content-Security-Policy"))
    for address in ["http://", "https://", "//cdn", "url(", "@import"] {
      #expect(!page.contains("\"\(address)"), "the page loads \(address)")
    }
  }

  @Test func `a fact that vanishes and comes back is one row of the history`() throws {
    let graphs = try graphs()
    let ontology = try ArticleToGraphTests.newsgraph.get().ontology
    let history = FactHistory(of: [graphs[0], graphs[1], graphs[0]], ontology: ontology)
    #expect(history.rows.allSatisfy { $0.states.count == 3 })
    let found = history.rows.first { row in
      row.states.contains { $0.statement?.wording == "resigned" }
    }
    let resigned = try #require(found)
    #expect(resigned.states.count == 3)
    #expect(resigned.states[1] == .vanished)
    #expect(resigned.states[2].statement != nil)
    let text = HistoryText(names: ["a", "b", "c"]).print(history)
    #expect(text.contains("•  -  +"))
    let page = HistoryPage(names: ["a", "b", "c"]).source(history)
    #expect(page.contains("class=\"vanished\"") && page.contains("class=\"appeared\""))
    let record = HistoryRecord(history, names: ["a", "b", "c"])
    #expect(record.facts.allSatisfy { $0.count == 3 })
    #expect(record.unchanged == history.constantCount)
  }

  @Test func `in the history of one version repeated nothing becomes of a fact`() throws {
    let graphs = try graphs()
    let history = FactHistory(
      of: [graphs[0], graphs[0], graphs[0]],
      ontology: try ArticleToGraphTests.newsgraph.get().ontology)
    let eventful = history.rows.filter(\.isEventful)
    #expect(eventful.isEmpty)
    #expect(history.constantCount == history.rows.count)
  }
}
