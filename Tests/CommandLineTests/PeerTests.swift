import Foundation
import TestSupport
import Testing

/// Other people's programs read what Newsgraph writes.
@Suite struct PeerTests {
  static let exports = Checkout.root.appending(path: "Exports")
  static let python = Checkout.root.appending(path: ".venv/bin")

  private func count(_ program: String, _ arguments: [String]) throws -> Int {
    let result = try Shell.run(program, arguments)
    #expect(result.code == 0, "\(program): \(result.errors)")
    #expect(!result.errors.lowercased().contains("warning"), "\(program): \(result.errors)")
    return result.output.split(separator: "\n").count { !$0.isEmpty }
  }

  @Test func `Raptor, rdflib and Oxigraph read the same triples from the RDF XML`() throws {
    let file = Self.exports.appending(path: "huawei-5g.rdf").path
    let raptor = try Set(
      Shell.run("rapper", ["-q", "-i", "rdfxml", "-o", "ntriples", file]).output
        .split(separator: "\n")
    ).count
    let script = """
      import rdflib, sys
      graph = rdflib.Graph().parse(sys.argv[1], format='xml')
      for _ in graph: print('triple')
      """
    let rdflib = try count(
      Self.python.appending(path: "python").path, ["-W", "error", "-c", script, file])
    let oxigraph = try count(
      Self.python.appending(path: "oxigraph").path,
      ["convert", "--from-file", file, "--to-format", "nt"])
    #expect(raptor > 100)
    #expect(raptor == rdflib)
    #expect(rdflib == oxigraph)
  }

  @Test func `Graphviz accepts the picture`() throws {
    let file = Self.exports.appending(path: "huawei-5g.dot").path
    let result = try Shell.run("dot", ["-Tcanon", file])
    #expect(result.code == 0)
    #expect(result.errors.isEmpty)
  }

  @Test func `the graph satisfies the SHACL shapes of the ontology`() throws {
    let shapes = Checkout.root.appending(path: "Ontology/shapes.ttl").path
    let file = Self.exports.appending(path: "huawei-5g.rdf").path
    let result = try Shell.run(
      Self.python.appending(path: "pyshacl").path, ["-s", shapes, "-df", "xml", file])
    #expect(result.code == 0, "\(result.output)")
    #expect(result.output.contains("Conforms: True"))
  }
}
