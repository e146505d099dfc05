import Foundation
import RDFModel
import RDFSyntax
import Testing

/// A W3C test manifest, read by our own Turtle reader.
struct Manifest {
  static let mf = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"
  static let rdfc = "https://w3c.github.io/rdf-canon/tests/vocab#"
  static let rdft = "http://www.w3.org/ns/rdftest#"

  /// A test of the manifest.
  struct Entry: Sendable, CustomTestStringConvertible {
    let name: String
    let type: String
    let action: String
    let result: String?
    let folder: URL
    let base: IRI
    /// The hash algorithm of a canonicalisation, where it is not SHA-256.
    let hashAlgorithm: String?

    var isNegative: Bool { type.contains("Negative") }
    var testDescription: String { name }

    /// The bytes of one of the test's files.
    func bytes(_ file: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: folder.appending(path: file)))
    }
  }

  /// The tests of a suite in the order of its manifest; none where the suite is absent.
  static func entries(of suite: String) -> [Entry] {
    guard TestData.hasW3CSuites else { return [] }
    let folder = TestData.folder.appending(path: "w3c/" + suite)
    do {
      return try read(folder)
    } catch {
      fatalError("the manifest of \(suite) cannot be read: \(error)")
    }
  }

  private static func read(_ folder: URL) throws -> [Entry] {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "manifest.ttl")))
    let root = "http://manifest.invalid/"
    let dataset = try Dataset(
      parsing: bytes, as: .turtle, base: IRI(unchecked: root + "manifest.ttl"))
    // The manifest of one suite names itself without the extension.
    let entriesProperty = IRI(unchecked: mf + "entries")
    let manifest =
      dataset.quads(predicate: entriesProperty).first?.triple.subject
      ?? .iri(IRI(unchecked: root + "manifest.ttl"))
    let base = dataset.object(of: manifest, IRI(unchecked: mf + "assumedTestBase"))?.iri
    var entries: [Entry] = []
    var rest = dataset.object(of: manifest, entriesProperty)?.resource
    while let list = rest, let test = dataset.object(of: list, RDF.first)?.resource {
      let file = { (property: String) in
        dataset.object(of: test, IRI(unchecked: mf + property))?.iri
          .map { String($0.value.dropFirst(root.count)) }
      }
      entries.append(
        Entry(
          name: dataset.object(of: test, IRI(unchecked: mf + "name"))?.literal?.lexicalForm ?? "?",
          type: dataset.object(of: test, RDF.type)?.iri?.value ?? "?",
          action: file("action") ?? "?", result: file("result"), folder: folder,
          base: base ?? IRI(unchecked: root),
          hashAlgorithm: dataset.object(of: test, IRI(unchecked: rdfc + "hashAlgorithm"))?.literal?
            .lexicalForm))
      rest = dataset.object(of: list, RDF.rest)?.resource
    }
    return entries
  }
}
