import Foundation
import TestSupport
import Testing

/// `Ontology/checks/check.py`, which reads the files with other parsers than ours.
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
