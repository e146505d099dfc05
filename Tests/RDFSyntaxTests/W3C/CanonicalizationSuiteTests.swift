import Foundation
import RDFModel
import RDFSyntax
import Testing

/// The W3C's suite for RDFC-1.0, run from its manifest: a case an entry.
@Suite(.enabled(if: TestData.hasW3CSuites, TestData.absence))
struct CanonicalizationSuiteTests {
  @Test(arguments: Manifest.entries(of: "rdf-canon"))
  func `RDFC-1.0`(entry: Manifest.Entry) throws {
    let dataset = try Dataset(parsing: entry.bytes(entry.action), as: .nquads)
    let hash = entry.hashAlgorithm == "SHA384" ? CanonicalHash.sha384 : .sha256
    switch entry.type {
    case Manifest.rdfc + "RDFC10EvalTest":
      let found = try String(decoding: dataset.canonicalNQuads(by: hash), as: UTF8.self)
      let expected = try String(decoding: entry.bytes(#require(entry.result)), as: UTF8.self)
      #expect(found == expected)
    case Manifest.rdfc + "RDFC10MapTest":
      let expected = try JSONDecoder().decode(
        [String: String].self, from: Data(entry.bytes(#require(entry.result))))
      let found = try dataset.canonicalIdentifiers(by: hash)
      #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.key.label, $0.value) }) == expected)
    case Manifest.rdfc + "RDFC10NegativeEvalTest":
      #expect(throws: CanonicalizationError.workLimitReached(4_000)) {
        try dataset.canonicalized(by: hash)
      }
    default: Issue.record("a test of an unknown kind: \(entry.type)")
    }
  }

  @Test func `the manifest has the tests that it had`() {
    #expect(Manifest.entries(of: "rdf-canon").count == 86)
  }
}
