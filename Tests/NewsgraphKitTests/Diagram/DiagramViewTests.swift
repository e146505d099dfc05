import Diagrams
import Foundation
import Knowledge
import NewsgraphKit
import RDFModel
import TestSupport
import Testing

@Suite struct DiagramViewTests {
  static let sample = Result {
    try ArticleToGraphTests.graph(
      String(contentsOf: Checkout.root.appending(path: "Examples/huawei-5g.txt"), encoding: .utf8))
  }

  private func diagram(_ view: DiagramView = DiagramView()) throws -> Diagram {
    try Self.sample.get().diagram(view)
  }

  @Test func `the headline view says what it leaves out`() throws {
    let total = try Self.sample.get().statements.count
    #expect(try diagram().note == "18 of \(total) statements")
    #expect(try diagram(DiagramView(top: 5)).note == "5 of \(total) statements")
    #expect(try diagram(DiagramView(top: 5)).edges.count == 5)
  }

  @Test func `the full view draws every statement between two things`() throws {
    let (all, some) = try (diagram(DiagramView(extent: .full)), diagram())
    #expect(all.edges.count > some.edges.count)
    #expect(Set(all.nodes.map(\.id)).isSuperset(of: some.nodes.map(\.id)))
  }

  @Test func `a focus shows what touches it, more hops show more`() throws {
    let near = try diagram(DiagramView(focus: "poland"))
    let labels = { (diagram: Diagram) in
      Dictionary(uniqueKeysWithValues: diagram.nodes.map { ($0.id, $0.label) })
    }
    #expect(!near.edges.isEmpty)
    for edge in near.edges {
      #expect([edge.from, edge.to].contains { labels(near)[$0]?.contains("Poland") == true })
    }
    let far = try diagram(DiagramView(focus: "poland", hops: 3))
    #expect(far.edges.count > near.edges.count)
    #expect(try diagram(DiagramView(focus: "no such name")).edges.isEmpty)
  }

  @Test func `one subject has a third of the headline view at most while others do something`()
    throws
  {
    let deeds = ["met", "warned", "praised", "visited", "phoned", "thanked", "followed", "greeted"]
    let people = [
      "Ann Lee", "Bob Ray", "Cy Fox", "Di Orr", "Ed Poe", "Flo Kay", "Gus May", "Hal Roy",
    ]
    let one = deeds.indices.map { "Mary Smith \(deeds[$0]) \(people[$0])." }
    let others = deeds.indices.map { "\(people[$0]) \(deeds[$0]) \(people[7 - $0])." }
    let graph = try ArticleToGraphTests.graph((one + others).joined(separator: "\n\n"))
    let edges = graph.diagram(DiagramView(top: 9)).edges
    #expect(edges.count == 9)
    #expect(edges.count { $0.from.hasSuffix("MarySmith") } == 3)
  }

  @Test func `what a source claims stands in its frame, on nodes of its own`() throws {
    let diagram = try diagram(DiagramView(extent: .full))
    let frame = try #require(diagram.clusters.first { $0.label == "according to Ren Zhengfei" })
    let claims = diagram.edges.filter { frame.nodes.contains($0.from) }
    #expect(claims.contains { $0.isNegated && $0.label.contains("install") })
    for edge in claims {
      #expect(frame.nodes.contains(edge.to) && edge.certainty != .asserted)
    }
  }

  @Test func `only addresses of the web become links`() throws {
    let newsgraph = try ArticleToGraphTests.newsgraph.get()
    let graph = try newsgraph.graph(
      ofFile: Array("A dog bit a man.".utf8), named: "a.txt",
      options: GraphOptions(base: "javascript:alert(1)"))
    #expect(graph.nodes.contains { $0.iri.value.hasPrefix("javascript:") })
    let diagram = graph.diagram()
    #expect(!diagram.edges.isEmpty)
    #expect((diagram.nodes.map(\.link) + diagram.edges.map(\.link)).allSatisfy { $0 == nil })
  }
}
