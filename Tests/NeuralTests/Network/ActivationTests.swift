import Crypto
import Foundation
import Testing

@testable import Neural

/// The trained network layer by layer against the numbers that the training code wrote down for the same weights.
@Suite(
  .enabled(
    if: Recorded.isPresent, "SKIPPED: no Models/english.weights or Fixtures/activations.json"))
struct ActivationTests {
  /// How far each arithmetic may be from the training code's floats.
  ///
  /// First values of layers, which are of the size of 1, then the highest scores, which go up to 30. What 8 bits cost in
  /// accuracy is measured by `newsgraph-evaluate parse`.
  @Test(arguments: [(Arithmetic.float32, 2e-5, 5e-4), (.int8, 0.2, 2.5)])
  func `every layer and every head equals the training code's`(
    arithmetic: Arithmetic, vectors: Double, scores: Double
  ) throws {
    let recorded = try Recorded.read()
    let digest = SHA256.hexadecimal(try Data(contentsOf: Recorded.weights))
    try #require(
      recorded.weights == digest,
      "these are other weights' numbers: cd Training && python -m newsgraph_training.fixtures")
    let file = try WeightsFile(path: Recorded.weights.path)
    let network = try Network(file, arithmetic: arithmetic)
    var largest: [String: Double] = [:]
    for sentence in recorded.sentences {
      let sequence = sentence.sequence
      for (index, vectors) in network.trace(sequence).enumerated() {
        let name = index == 0 ? "embedding" : "layer \(index)"
        let recorded = index == 0 ? sentence.embedding : sentence.layers[index - 1]
        largest[name] = max(largest[name] ?? 0, recorded.difference(from: vectors))
      }
      let width = file.header.hyperparameters.wordWidth
      let units = network.unitVectors(sequence, width: width)
      for (group, recorded) in zip(HeadGroup.allCases, sentence.wordVectors.all) {
        let name = "words for \(group)"
        largest[name] = max(largest[name] ?? 0, recorded.difference(from: units[group.rawValue]))
      }
      let found = network.scores([sequence], Workspace()) { _, _ in sentence.decoded.heads }[0]
      let heads = [
        "upos": found.upos, "xpos": found.xpos, "feats": found.feats, "lemma": found.lemma,
        "entity": found.entities, "deprel": found.relations, "arcs": found.arcs,
      ]
      let recorded = sentence.logits.merging(["arcs": sentence.arcs]) { old, _ in old }
      for (name, recorded) in recorded {
        let name = "scores of \(name)"
        let scores = try #require(heads[String(name.dropFirst(10))])
        largest[name] = max(largest[name] ?? 0, recorded.difference(from: scores))
      }
    }
    print("largest differences of \(arithmetic):", largest.sorted { $0.key < $1.key })
    #expect(largest.count == 4 + file.header.hyperparameters.layers + 7)
    for (name, difference) in largest {
      #expect(difference < (name.hasPrefix("scores") ? scores : vectors), "\(name)")
    }
  }
}

/// What the training code recorded.
private struct Recorded: Decodable {
  let weights: String
  let sentences: [Sentence]

  struct Sentence: Decodable {
    let pieces: [Int32]
    let wordOf: [Int]
    let shapes: [Int]
    let embedding: Vectors
    let layers: [Vectors]
    let affixes: [[Int]]
    let wordVectors: WordVectors
    let logits: [String: Logits]
    let arcs: Logits
    let decoded: Decoded

    var sequence: PieceSequence {
      let count = shapes.count - 1
      let units = (1...count).map { unit -> Range<Int> in
        let first = wordOf.firstIndex(of: unit) ?? 1
        return first..<(first + wordOf.count { $0 == unit })
      }
      return PieceSequence(
        pieces: pieces, units: units, shapes: Array(shapes.dropFirst()), affixes: affixes)
    }
  }

  struct WordVectors: Decodable {
    let tags: Vectors
    let trees: Vectors
    let entities: Vectors

    var all: [Vectors] { [tags, trees, entities] }
  }

  struct Decoded: Decodable {
    let heads: [Int]
  }

  /// The first values of the first and of the last row, and the length of all as one vector.
  struct Vectors: Decodable {
    let shape: [Int]
    let first: [Double]
    let last: [Double]
    let norm: Double

    func difference(from values: [Float]) -> Double {
      guard values.count == shape[0] * shape[1] else { return .infinity }
      let ends = zip(values, first).map { abs(Double($0) - $1) }
      let begin = values.count - shape[1]
      let rest = zip(values[begin...], last).map { abs(Double($0) - $1) }
      let length = values.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
      return max(ends.max() ?? 0, rest.max() ?? 0, abs(length - norm) / norm)
    }
  }

  /// The highest score of each row with its column.
  struct Logits: Decodable {
    let argmax: [Int]
    let value: [Double]

    func difference(from scores: Scores) -> Double {
      guard scores.rows == argmax.count else { return .infinity }
      return argmax.indices.map { row in
        abs(Double(scores.values[row * scores.columns + argmax[row]]) - value[row])
      }.max() ?? 0
    }
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let weights = root.appendingPathComponent("Models/english.weights")
  private static let file = root.appendingPathComponent(
    "Tests/NeuralTests/Fixtures/activations.json")

  static var isPresent: Bool {
    [weights, file].allSatisfy { FileManager.default.fileExists(atPath: $0.path) }
  }

  static func read() throws -> Recorded {
    try JSONDecoder().decode(Recorded.self, from: Data(contentsOf: file))
  }
}
