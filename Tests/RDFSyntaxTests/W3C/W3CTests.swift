import RDFModel
import RDFSyntax
import Testing

/// The W3C's conformance suites, run from their manifests: a case an entry.
@Suite(.enabled(if: TestData.hasW3CSuites, TestData.absence))
struct W3CTests {
  /// What fails, by name and with the reason; meant to be empty.
  static let knownFailures: [String: String] = [:]

  @Test(arguments: Manifest.entries(of: "rdf-n-triples"))
  func `N-Triples`(entry: Manifest.Entry) throws { try check(entry, as: .ntriples) }

  @Test(arguments: Manifest.entries(of: "rdf-n-quads"))
  func `N-Quads`(entry: Manifest.Entry) throws { try check(entry, as: .nquads) }

  @Test(arguments: Manifest.entries(of: "rdf-turtle"))
  func `Turtle`(entry: Manifest.Entry) throws { try check(entry, as: .turtle) }

  @Test(arguments: Manifest.entries(of: "rdf-trig"))
  func `TriG`(entry: Manifest.Entry) throws { try check(entry, as: .trig) }

  @Test(arguments: Manifest.entries(of: "rdf-xml"))
  func `RDF/XML`(entry: Manifest.Entry) throws { try check(entry, as: .rdfxml) }

  @Test func `every manifest has the tests that it had`() {
    let counts = ["rdf-n-triples", "rdf-n-quads", "rdf-turtle", "rdf-trig", "rdf-xml"]
      .map { Manifest.entries(of: $0).count }
    #expect(counts == [70, 87, 313, 356, 166])
  }

  private func check(_ entry: Manifest.Entry, as format: some RDFFormat) throws {
    if Self.knownFailures[entry.name] != nil {
      withKnownIssue { try run(entry, as: format) }
    } else {
      try run(entry, as: format)
    }
  }

  private func run(_ entry: Manifest.Entry, as format: some RDFFormat) throws {
    let bytes = try entry.bytes(entry.action)
    let base = try entry.base.resolving(entry.action)
    if entry.isNegative {
      #expect(throws: RDFSyntaxError.self) { try Dataset(parsing: bytes, as: format, base: base) }
      return
    }
    let dataset = try Dataset(parsing: bytes, as: format, base: base)
    guard let result = entry.result else { return }
    let expected = try Dataset(parsing: entry.bytes(result), as: .nquads)
    let isIsomorphic = try dataset.isIsomorphic(to: expected)
    #expect(isIsomorphic, "found:\n\(dataset)expected:\n\(expected)")
  }
}
