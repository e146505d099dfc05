import Testing

@testable import Diagrams

@Suite struct DiagramTests {
  @Test func `components come in the order of their first nodes, lone nodes last`() {
    let diagram = Diagram(
      title: "", nodes: ["a", "lone", "b", "c", "d"].map { .init(id: $0, label: $0) },
      edges: [.init(from: "d", to: "a", label: ""), .init(from: "b", to: "c", label: "")])
    #expect(diagram.components.map { $0.map(\.id) } == [["a", "d"], ["b", "c"], ["lone"]])
  }

  @Test func `a cluster and an edge to it hold nodes together`() {
    let diagram = Diagram(
      title: "", nodes: ["a", "b", "c"].map { .init(id: $0, label: $0) },
      edges: [.init(from: "c", to: "k", label: "")],
      clusters: [.init(id: "k", label: "", nodes: ["a", "b"])])
    #expect(diagram.components.map { $0.map(\.id) } == [["a", "b", "c"]])
  }

  @Test func `small components share a row, lone nodes have their own`() {
    let ids = (0..<40).map { "\($0)" } + ["x", "y"]
    let diagram = Diagram(
      title: "", nodes: ids.map { .init(id: $0, label: $0) },
      edges: (0..<20).map { .init(from: "\($0 * 2)", to: "\($0 * 2 + 1)", label: "") })
    let rows = diagram.rows.map { row in row.map { $0.nodes.map(\.id) } }
    #expect(rows.first == [["0", "1"], ["2", "3"]])
    #expect(rows.last == [["x"], ["y"]])
    #expect(Set(rows.flatMap { $0.joined() }) == Set(ids))
  }

  @Test func `a component's ends are those of its longest path, cycles or not`() throws {
    let ends = ["ab", "bc", "ca", "cd", "xd", "dd"].map { Array($0).map(String.init) }
    let diagram = Diagram(
      title: "", nodes: ["a", "b", "c", "d", "x"].map { .init(id: $0, label: $0) },
      edges: ends.map { .init(from: $0[0], to: $0[1], label: "") })
    let component = try #require(diagram.rows.first?.first)
    #expect(component.length == 4)
    #expect(component.ends == ("a", "d"))
  }

  @Test(arguments: [
    ("will install", "will not install"), ("would harm", "would not harm"),
    ("confirmed", "not confirmed"), ("did not say", "did not say"), ("won't say", "won't say"),
    ("never said", "never said"), ("is founder of", "is not founder of"),
  ])
  func `a negated edge says not, once`(label: String, wording: String) {
    let edge = Diagram.Edge(from: "", to: "", label: label, isNegated: true)
    #expect(edge.wording == wording)
    #expect(Diagram.Edge(from: "", to: "", label: label).wording == label)
  }
}

@Suite struct WrappingTests {
  @Test(arguments: [
    ("possible extradition to the US", ["possible extradition", "to the US"]),
    ("Huawei", ["Huawei"]), ("", []), ("Ren Zhengfei", ["Ren Zhengfei"]),
    ("German Federal Economics Ministry", ["German Federal", "Economics Ministry"]),
  ])
  func `lines are short and even`(text: String, lines: [String]) {
    #expect(Wrapping.lines(text, width: 22) == lines)
  }

  @Test func `only words longer than a line are broken`() {
    let word = String(repeating: "x", count: 50)
    #expect(Wrapping.lines(word, width: 22).joined() == word)
    #expect(Wrapping.lines(word, width: 22).allSatisfy { $0.count <= 30 })
    #expect(Wrapping.lines("Bundeswirtschaftsministerium", width: 22).count == 1)
  }

  @Test func `East Asian characters count twice`() {
    #expect(
      Wrapping.lines(String(repeating: "漢", count: 40), width: 22).allSatisfy { $0.count <= 15 })
  }

  @Test func `a text is shortened at a word`() {
    #expect(Wrapping.shortened("one two three four", to: 10) == "one two…")
    #expect(Wrapping.shortened("one two", to: 10) == "one two")
    #expect(Wrapping.shortened(String(repeating: "x", count: 30), to: 10) == "xxxxxxxxx…")
  }
}
