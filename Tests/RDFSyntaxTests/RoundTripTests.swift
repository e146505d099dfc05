import RDFModel
import RDFSyntax
import Testing

/// Laws that hold for every format.
@Suite struct RoundTripTests {
  /// JSON-LD is written only; ``PeerTests`` has others read it.
  static let formats: [any RDFFormat] = RDFFormats.all.filter { $0.name != "jsonld" }
  static let datasetsPerFormat = 400

  private func datasets(for format: any RDFFormat, seed: UInt64) -> RandomDatasets {
    RandomDatasets(
      seed: seed,
      RandomDatasets.Options(
        hasNamedGraphs: format.holdsNamedGraphs, isXML: format.name == "rdfxml"))
  }

  @Test(arguments: formats.map(\.name))
  func `what is written is read again as the same dataset`(name: String) throws {
    let format = try #require(RDFFormats.named(name))
    var datasets = datasets(for: format, seed: 1)
    for _ in 0..<Self.datasetsPerFormat {
      let dataset = datasets.next()
      let bytes = try dataset.serialized(as: format, base: RandomDatasets.base)
      let text = String(decoding: bytes, as: UTF8.self)
      do {
        let again = try Dataset(parsing: bytes, as: format, base: RandomDatasets.base)
        let isSame = try dataset.isIsomorphic(to: again)
        try #require(isSame, "\(name)\nwritten:\n\(text)dataset:\n\(dataset)read:\n\(again)")
      } catch let error as RDFSyntaxError {
        Issue.record("\(name): \(error)\nwritten:\n\(text)dataset:\n\(dataset)")
        return
      }
    }
  }

  @Test(arguments: formats.map(\.name))
  func `what is written does not depend on the order of insertion`(name: String) throws {
    let format = try #require(RDFFormats.named(name))
    var datasets = datasets(for: format, seed: 2)
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<100 {
      let dataset = datasets.next()
      let shuffled = Dataset(Array(dataset).shuffled(using: &generator))
      let base = RandomDatasets.base
      #expect(
        try dataset.serialized(as: format, base: base)
          == shuffled.serialized(as: format, base: base))
    }
  }

  @Test(arguments: formats.map(\.name))
  func `a file cut off anywhere gives a dataset or an error with a place`(name: String) throws {
    let format = try #require(RDFFormats.named(name))
    var datasets = datasets(for: format, seed: 4)
    let bytes = try datasets.next().serialized(as: format, base: RandomDatasets.base)
    for count in bytes.indices {
      do throws(RDFSyntaxError) {
        _ = try Dataset(parsing: Array(bytes.prefix(count)), as: format, base: RandomDatasets.base)
      } catch {
        guard case .malformed(let line, let column, let reason) = error else {
          Issue.record("cut at \(count): \(error)")
          continue
        }
        #expect(line > 0 && column >= 0 && !reason.isEmpty)
      }
    }
  }

  @Test(arguments: formats.map(\.name))
  func `an empty dataset is a file, and comes back`(name: String) throws {
    let format = try #require(RDFFormats.named(name))
    let bytes = try Dataset().serialized(as: format)
    #expect(try Dataset(parsing: bytes, as: format).isEmpty)
  }
}
