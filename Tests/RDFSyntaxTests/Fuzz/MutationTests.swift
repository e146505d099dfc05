import Foundation
import RDFModel
import RDFSyntax
import Testing

/// Damaged files: the W3C's, changed at random but the same on every run, and cut off.
@Suite(.enabled(if: TestData.hasW3CSuites, TestData.absence))
struct MutationTests {
  /// How many damaged files each reader gets; `NEWSGRAPH_FUZZ` multiplies it.
  static let rounds =
    1_500 * (ProcessInfo.processInfo.environment["NEWSGRAPH_FUZZ"].flatMap(Int.init) ?? 1)
  /// So many bytes of files are cut off at each of their bytes.
  static let cutBytes = 4_000

  static let suites = [
    ("rdf-n-triples", "ntriples"), ("rdf-n-quads", "nquads"), ("rdf-turtle", "turtle"),
    ("rdf-trig", "trig"), ("rdf-xml", "rdfxml"),
  ]

  private static let base = IRI(unchecked: "http://example.org/dir/doc")

  /// Reads a file, which gives a dataset or an error with a place.
  private func read(_ bytes: [UInt8], as format: any RDFFormat, _ name: String) {
    do throws(RDFSyntaxError) {
      let dataset = try Dataset(parsing: bytes, as: format, base: Self.base)
      // A few bytes can mean a few statements each, but no more.
      #expect(dataset.count <= bytes.count * 4)
    } catch {
      guard case .malformed(let line, let column, let reason) = error else {
        Issue.record("\(name): \(error)")
        return
      }
      #expect(line >= 1 && column >= 0 && !reason.isEmpty, "\(name): \(error)")
    }
  }

  @Test(arguments: suites)
  func `a damaged file gives a dataset or an error with a place`(
    suite: String, format: String
  ) throws {
    let format = try #require(RDFFormats.named(format))
    let files = try Manifest.entries(of: suite).map { try $0.bytes($0.action) }
    var mutator = Mutator(seed: 17, corpus: files.filter { !$0.isEmpty && $0.count < 20_000 })
    for round in 0..<Self.rounds { read(mutator.next(), as: format, "\(suite) \(round)") }
  }

  @Test(arguments: suites)
  func `a file cut off at any byte gives a dataset or an error with a place`(
    suite: String, format: String
  ) throws {
    let format = try #require(RDFFormats.named(format))
    let entries = Manifest.entries(of: suite).filter { !$0.isNegative }
    var budget = Self.cutBytes
    // Every so many entries, so that all kinds are among them.
    for entry in entries.enumerated().filter({ $0.offset % 7 == 3 }).map(\.element) {
      let bytes = try entry.bytes(entry.action)
      guard bytes.count <= budget else { continue }
      budget -= bytes.count
      for end in bytes.indices { read(Array(bytes[..<end]), as: format, "\(entry.name) \(end)") }
    }
    #expect(budget < Self.cutBytes)
  }
}

/// Makes damaged files of good ones, the same on every run.
struct Mutator {
  private var generator: SeededGenerator
  private let corpus: [[UInt8]]

  /// Bytes and texts that mean something to some syntax.
  private static let pieces: [[UInt8]] =
    ([
      "<", ">", "\"", "\"\"\"", "'", "\\", "\\u", "\\uD800", "\\U0011FFFF", "(", ")", "[", "]", "{",
      "}", ".", ";", ",", "@prefix", "@base", "PREFIX", "GRAPH", "_:b1", "_:B1", "a", ":", "^^",
      "@en",
      "#", "\0", "\n", "\r", "&", "&amp;", "&#0;", "&x;", "<!--", "-->", "<![CDATA[", "]]>",
      "<?x?>",
      "<!DOCTYPE a [<!ENTITY x 'y'>]>", "xmlns:p='q'", "rdf:parseType='Literal'", "rdf:li",
      "rdf:ID='x'",
      "\u{FEFF}", "\u{301}", "😀", "%", "%zz", "true", "1.", "1e", "+", "//", "..",
    ] as [String]).map { Array($0.utf8) } + [
      [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ]

  init(seed: UInt64, corpus: [[UInt8]]) {
    generator = SeededGenerator(seed: seed)
    self.corpus = corpus
  }

  /// The next damaged file.
  mutating func next() -> [UInt8] {
    var bytes = pick(corpus)
    for _ in 0..<Int.random(in: 1...4, using: &generator) { damage(&bytes) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let start = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, start + Int.random(in: 0...20, using: &generator))
    switch Int.random(in: 0..<6, using: &generator) {
    case 0:
      if start < bytes.count { bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
    case 1: bytes.removeSubrange(start..<end)
    case 2: bytes.insert(contentsOf: pick(Self.pieces), at: start)
    case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 4:
      let other = pick(corpus)
      let place = Int.random(in: 0..<other.count, using: &generator)
      bytes.insert(contentsOf: other[place...].prefix(60), at: start)
    default:
      let piece = pick(Self.pieces)
      let count = Int.random(in: 1...1_200, using: &generator)
      bytes.insert(contentsOf: repeatElement(piece, count: count).joined(), at: start)
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }
}
