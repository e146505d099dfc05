import Diagrams
import Foundation
import TestSupport
import Testing

@Suite struct GraphMLSerializerTests {
  private let graph = AttributedGraph(
    attributes: [.init("headline", .text("A & B"))],
    nodes: [
      .init(id: "n0", attributes: [.init("label", .text("A")), .init("mentions", .integer(3))]),
      .init(id: "n1", attributes: [.init("label", .text("B \"<>\u{0}\u{7}'\nשלום 🇩🇪"))]),
    ],
    edges: [
      .init(
        id: "e0", from: "n0", to: "n1",
        attributes: [.init("weight", .number(0.5)), .init("negated", .flag(true))])
    ])

  @Test func `attributes are declared with their types, then given`() throws {
    let text = try String(decoding: GraphMLSerializer().serialize(graph), as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="graph-headline" for="graph" attr.name="headline" attr.type="string"/>
          <key id="node-label" for="node" attr.name="label" attr.type="string"/>
          <key id="node-mentions" for="node" attr.name="mentions" attr.type="long"/>
          <key id="edge-weight" for="edge" attr.name="weight" attr.type="double"/>
          <key id="edge-negated" for="edge" attr.name="negated" attr.type="boolean"/>
          <graph edgedefault="directed">
            <data key="graph-headline">A &amp; B</data>
            <node id="n0">
              <data key="node-label">A</data>
              <data key="node-mentions">3</data>
            </node>
            <node id="n1">
              <data key="node-label">B &quot;&lt;&gt;'
        שלום 🇩🇪</data>
            </node>
            <edge id="e0" source="n0" target="n1">
              <data key="edge-weight">0.5</data>
              <data key="edge-negated">true</data>
            </edge>
          </graph>
        </graphml>

        """)
  }

  @Test(.enabled(if: Networkx.isInstalled))
  func `networkx reads what was written, with its types`() throws {
    let file = try Shell.scratchFolder().appending(path: "graph.graphml")
    try Data(GraphMLSerializer().serialize(graph)).write(to: file)
    let script = """
      import networkx, sys
      g = networkx.read_graphml(sys.argv[1])
      print(ascii(list(g.nodes(data=True))), list(g.edges(data=True)), g.is_directed())
      """
    let run = try Shell.run(Networkx.python, ["-c", script, file.path])
    #expect(
      run.output == #"[('n0', {'label': 'A', 'mentions': 3}), "#
        + #"('n1', {'label': 'B "<>\'\n\u05e9\u05dc\u05d5\u05dd \U0001f1e9\U0001f1ea'})] "#
        + "[('n0', 'n1', {'weight': 0.5, 'negated': True, 'id': 'e0'})] True\n",
      "\(run.errors)")
  }
}

/// A real networkx.
enum Networkx {
  /// The Python that has it.
  static let python = Checkout.root.appending(path: ".venv/bin/python").path

  /// Whether it is on this machine.
  static let isInstalled: Bool = {
    let isThere = (try? Shell.run(python, ["-c", "import networkx"]).code) == 0
    if !isThere { print("SKIPPED: no networkx in .venv; 'make test-tools'") }
    return isThere
  }()
}
