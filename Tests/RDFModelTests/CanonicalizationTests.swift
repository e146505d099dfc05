import RDFModel
import Testing

@Suite struct CanonicalizationTests {
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

  @Test func `isomorphic datasets become equal, others do not`() throws {
    let hexagon = graph(cycle([1, 2, 3, 4, 5, 6]))
    let shuffled = graph(cycle([3, 6, 1, 5, 2, 4])) { "x\(9 - $0)" }
    let triangles = graph(cycle([1, 2, 3]) + cycle([4, 5, 6]))
    #expect(try hexagon.canonicalized() == shuffled.canonicalized())
    #expect(try hexagon.canonicalized() != triangles.canonicalized())
    #expect(try hexagon.canonicalized().isIsomorphic(to: hexagon))
  }

  @Test func `what is canonical stays as it is`() throws {
    let once = try graph(cycle([1, 2, 3]) + [(3, 4), (4, 5)]).canonicalized()
    #expect(try once.canonicalized() == once)
  }

  @Test func `the lines come in the order of their code points`() throws {
    let subject = Resource.iri(IRI(unchecked: "http://e/s"))
    let dataset = Dataset([
      Triple(subject, p, .iri(p)), Triple(subject, p, .literal(Literal("x"))),
      Triple(.blankNode(BlankNode("z")), p, .blankNode(BlankNode("y"))),
    ])
    #expect(
      try String(decoding: dataset.canonicalNQuads(), as: UTF8.self) == """
        <http://e/s> <http://e/p> "x" .
        <http://e/s> <http://e/p> <http://e/p> .
        _:c14n1 <http://e/p> _:c14n0 .

        """)
  }

  @Test func `a dataset made to exhaust its reader is refused, and the message says what to do`() {
    var edges: [(Int, Int)] = []
    for one in 0..<10 { for other in 0..<10 { edges.append((one, other)) } }
    let clique = graph(edges)
    #expect(throws: CanonicalizationError.workLimitReached(500)) {
      try clique.canonicalized(workLimit: 500)
    }
    let message = CanonicalizationError.workLimitReached(500).description
    #expect(message.contains("500 attempts") && message.contains("name the nodes"))
  }

  @Test func `a long chain of nodes that look alike is refused before the stack ends`() {
    #expect(throws: CanonicalizationError.self) {
      try graph(cycle(Array(0..<20_000))).canonicalized()
    }
  }

  @Test func `a star of nodes that look alike is named or refused, but not pondered forever`() {
    var edges: [(Int, Int)] = []
    for leaf in 1...12 { edges += [(0, leaf), (leaf, 100), (200, leaf)] }
    do throws(CanonicalizationError) {
      let names = try graph(edges).canonicalIdentifiers()
      #expect(names.count == 15)
    } catch {
      #expect(error == .workLimitReached(4_000))
    }
  }

  @Test func `many small structures that repeat are no attack`() throws {
    var edges: [(Int, Int)] = []
    for tree in 0..<1_000 { edges += [(3 * tree, 3 * tree + 1), (3 * tree + 1, 3 * tree + 2)] }
    let name = { (node: Int) -> String in "x" + String(7_000 - node) }
    #expect(try graph(edges).canonicalized() == graph(edges, name: name).canonicalized())
  }

  @Test func `both hash algorithms name every node`() throws {
    let dataset = graph(cycle([1, 2, 3, 4]) + [(1, 3), (2, 2)])
    for hash in CanonicalHash.allCases {
      let identifiers = try dataset.canonicalIdentifiers(by: hash)
      #expect(identifiers.values.sorted() == ["c14n0", "c14n1", "c14n2", "c14n3"])
    }
  }
}
