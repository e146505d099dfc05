import Foundation
import RDFModel
import RDFSyntax
import TestSupport
import Testing

@Suite struct RDFConversionTests {
  private static let formats = RoundTripTests.formats.map(\.name)
  private static let pairs = formats.flatMap { one in formats.map { (one, $0) } }

  private func converted(
    _ source: RDFSource, from: any RDFFormat, to: any RDFFormat
  ) throws -> [UInt8] {
    let result = Pieces()
    try RDFConversion(from: from, to: to, base: RandomDatasets.base)
      .run(source) { result.bytes += $0 }
    return result.bytes
  }

  @Test(arguments: pairs)
  func `a file carried over statement by statement says the same`(from: String, to: String) throws {
    let from = try #require(RDFFormats.named(from))
    let to = try #require(RDFFormats.named(to))
    var datasets = RandomDatasets(
      seed: 11,
      RandomDatasets.Options(
        hasNamedGraphs: from.holdsNamedGraphs && to.holdsNamedGraphs,
        isXML: from.name == "rdfxml" || to.name == "rdfxml"))
    for _ in 0..<25 {
      let dataset = datasets.next()
      let bytes = try dataset.serialized(as: from, base: RandomDatasets.base)
      let result = try converted(.bytes(bytes), from: from, to: to)
      let found = try Dataset(parsing: result, as: to, base: RandomDatasets.base)
      let isSame = try dataset.isIsomorphic(to: found)
      #expect(isSame, "\(dataset)\n\(String(decoding: result, as: UTF8.self))")
    }
  }

  @Test func `a file on disk and its bytes are carried over alike, in pieces of bounded size`()
    throws
  {
    let folder = try Shell.scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "many.nt")
    let lines = (0..<20_000).map { "<http://e/\($0)> <http://e/p> \"é\($0)\"@EN .\n" }.joined()
    try Data(lines.utf8).write(to: file)
    for format in ["ntriples", "turtle", "rdfxml"] {
      let format = try #require(RDFFormats.named(format))
      let largest = Pieces()
      try RDFConversion(from: .ntriples, to: format).run(.file(path: file.path)) {
        largest.bytes += $0
        largest.largest = max(largest.largest, $0.count)
      }
      #expect(largest.largest < 200_000)
      #expect(
        try largest.bytes
          == converted(.bytes(Array(lines.utf8)), from: .ntriples, to: format))
    }
  }

  @Test func `what one format cannot say is refused at the statement that says it`() throws {
    let graph = Array("<http://e/a> <http://e/p> <http://e/o> <http://e/g> .".utf8)
    for to in ["ntriples", "turtle", "rdfxml"] {
      let to = try #require(RDFFormats.named(to))
      #expect(throws: RDFSyntaxError.self) {
        try converted(.bytes(graph), from: .nquads, to: to)
      }
    }
    let number = Array("<http://e/a> <http://e/1> <http://e/o> .".utf8)
    #expect(
      throws: RDFSyntaxError.predicateWithoutXMLName(IRI(unchecked: "http://e/1"))
    ) { try converted(.bytes(number), from: .ntriples, to: .rdfxml) }
    #expect(throws: RDFSyntaxError.unstreamable(format: "jsonld")) {
      try converted(.bytes(number), from: .ntriples, to: .jsonld)
    }
    #expect(throws: RDFSyntaxError.unreadable(format: "jsonld")) {
      try converted(.bytes(number), from: .jsonld, to: .ntriples)
    }
  }

  @Test func `an error is found at its place however large the file`() throws {
    let good = String(repeating: "<http://e/a> <http://e/p> <http://e/o> .\n", count: 10_000)
    let bad = Array((good + "<http://e/a> <http://e/p> <relative> .\n").utf8)
    do {
      _ = try converted(.bytes(bad), from: .turtle, to: .ntriples)
      // The base makes an IRI of it.
    }
    do throws(RDFSyntaxError) {
      _ = try Dataset(parsing: bad, as: .turtle)
      Issue.record("was taken")
    } catch {
      guard case .malformed(10_001, let column, _) = error else {
        Issue.record("\(error)")
        return
      }
      #expect((30...40) ~= column)
    }
  }

  @Test func `a file that is not there is named`() {
    #expect(throws: RDFSyntaxError.self) {
      try converted(.file(path: "/nowhere/x.nt"), from: .ntriples, to: .turtle)
    }
  }

  @Test func `the receiver's own error comes back`() throws {
    struct Full: Error {}
    #expect(throws: Full.self) {
      try RDFConversion(from: .ntriples, to: .nquads)
        .run(.bytes(Array("<http://e/a> <http://e/p> \"x\" .".utf8))) { _ in throw Full() }
    }
  }
}

/// What a conversion wrote.
private final class Pieces {
  var bytes: [UInt8] = []
  var largest = 0
}
