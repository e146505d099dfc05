import Foundation
import TestSupport
import Testing

/// `Ontology/checks`: scripts that read the files with other parsers than ours, and a reasoner.
@Suite struct CheckScriptTests {
  /// A Python that has rdflib: `NEWSGRAPH_PYTHON`, else `python3`.
  static let python: String? = {
    let name = ProcessInfo.processInfo.environment["NEWSGRAPH_PYTHON"] ?? "python3"
    let hasParser = (try? run(name, ["-c", "import rdflib"]).status) == 0
    if !hasParser { print("SKIPPED: \(name) has no rdflib; set NEWSGRAPH_PYTHON") }
    return hasParser ? name : nil
  }()

  @Test(.enabled(if: python != nil, "needs a Python with rdflib"))
  func `the check script finds nothing`() throws {
    let script = Checkout.root.appending(path: "Ontology/checks/check.py").path
    // With the shared data at hand, ISO's table is compared as well.
    let codes = Checkout.data.map {
      ["--country-codes", $0.appending(path: "country-codes.csv").path]
    }
    let result = try Self.run(try #require(Self.python), [script] + (codes ?? []))
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(.enabled(if: python != nil, "needs a Python with rdflib"))
  func `a reasoner finds no contradiction in the vocabulary and a graph`() throws {
    let graph = Checkout.root.appending(path: "Exports/huawei-5g.rdf").path
    let result = try reason(graph)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("no contradiction"))
  }

  @Test(.enabled(if: python != nil, "needs a Python with rdflib"))
  func `a statement that is affirmed and denied is a contradiction`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).rdf")
    defer { try? FileManager.default.removeItem(at: file) }
    let graph = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
      xmlns:ng="https://newsgraph.dev/ontology#"><rdf:Description rdf:about="https://a.example/s">\
      <ng:polarity rdf:resource="https://newsgraph.dev/ontology#positive"/>\
      <ng:polarity rdf:resource="https://newsgraph.dev/ontology#negative"/></rdf:Description></rdf:RDF>
      """
    try Data(graph.utf8).write(to: file)
    #expect(try reason(file.path).status == 1)
  }

  private func reason(_ graph: String) throws -> (status: Int32, output: String) {
    let folder = Checkout.root.appending(path: "Ontology").path
    return try Self.run(
      try #require(Self.python), [folder + "/checks/reason.py", folder, graph])
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (
    status: Int32, output: String
  ) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
