import RDFModel
import Testing

@Suite struct IsomorphismTests {
  private let p = IRI(unchecked: "http://e/p")

  /// Edges between numbered blank nodes, named by a function.
  private func graph(_ edges: [(Int, Int)], name: (Int) -> String = { "n\($0)" }) -> Dataset {
    Dataset(
      edges.map {
        Triple(.blankNode(BlankNode(name($0))), p, .blankNode(BlankNode(name($1))))
      })
  }

  private func cycle(_ nodes: [Int]) -> [(Int, Int)] {
    zip(nodes, nodes.dropFirst() + [nodes[0]]).map { ($0, $1) }
  }

  @Test func `renamed blank nodes make no difference`() throws {
    let edges = cycle([1, 2, 3, 4, 5]) + [(1, 3)]
    #expect(try graph(edges).isIsomorphic(to: graph(edges) { "x\(9 - $0)" }))
    #expect(graph(edges) != graph(edges) { "x\(9 - $0)" })
  }

  @Test func `graphs whose nodes all look alike are told apart`() throws {
    let hexagon = graph(cycle([1, 2, 3, 4, 5, 6]))
    let triangles = graph(cycle([1, 2, 3]) + cycle([4, 5, 6]))
    #expect(try !hexagon.isIsomorphic(to: triangles))
    #expect(try hexagon.isIsomorphic(to: graph(cycle([3, 6, 1, 5, 2, 4]))))
  }

  @Test func `ground terms, graph names and numbers of quads make a difference`() throws {
    let one = Dataset([Triple(.blankNode(BlankNode("a")), p, .literal(Literal("x")))])
    let other = Dataset([Triple(.blankNode(BlankNode("a")), p, .literal(Literal("y")))])
    let named = Dataset(one.map { Quad($0.triple, graph: .iri(p)) })
    #expect(try !one.isIsomorphic(to: other))
    #expect(try !one.isIsomorphic(to: named))
    #expect(try !one.isIsomorphic(to: Dataset()))
    #expect(try one.isIsomorphic(to: one))
  }

  @Test func `a blank node that names a graph is a node like others`() throws {
    let quads = { (graph: String, node: String) in
      Dataset([
        Quad(
          Triple(.blankNode(BlankNode(node)), self.p, .literal(Literal("x"))),
          graph: .blankNode(BlankNode(graph)))
      ])
    }
    #expect(try quads("g", "n").isIsomorphic(to: quads("n", "g")))
    #expect(try !quads("g", "n").isIsomorphic(to: quads("g", "g")))
  }

  @Test func `a search that would not end is given up`() {
    let many = graph((0..<40).flatMap { cycle([3 * $0, 3 * $0 + 1, 3 * $0 + 2]) })
    #expect(throws: IsomorphismError.workLimitReached(5)) {
      try many.isIsomorphic(to: many, workLimit: 5)
    }
  }
}
