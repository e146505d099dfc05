import Extraction
import Foundation
import Knowledge
import NewsgraphKit
import TestSupport
import Testing

@Suite struct GraphMLTests {
  @Test func `networkx counts the nodes and statements of the graph`() async throws {
    let graph = try DiagramViewTests.sample.get()
    let file = try Shell.scratchFolder().appending(path: "graph.graphml")
    try await GraphFormat.graphml.file(of: graph).write(to: file)
    let script = """
      import collections, networkx, sys
      g = networkx.read_graphml(sys.argv[1])
      nodes = [d for _, d in g.nodes(data=True)]
      edges = [d for _, _, d in g.edges(data=True)]
      print(sum(d["kind"] != "text" for d in nodes), len(edges),
            sum(d["asserted"] for d in edges), sum(d["negated"] for d in edges),
            sum(d.get("mentions", 0) for d in nodes), max(type(d["confidence"]).__name__ for d in edges))
      """
    let python = Checkout.root.appending(path: ".venv/bin/python").path
    let run = try Shell.run(python, ["-W", "error", "-c", script, file.path])
    let drawn = graph.statements.filter { !graph.objectLabel($0).isEmpty }
    let expected = [
      graph.nodes.count, drawn.count, drawn.count(where: \.isAsserted),
      drawn.count { $0.polarity == .negative }, graph.nodes.reduce(0) { $0 + $1.mentions.count },
    ]
    #expect(
      run.output == expected.map(String.init).joined(separator: " ") + " float\n", "\(run.errors)")
    #expect(drawn.count > 30)
  }
}
