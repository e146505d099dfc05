import Crypto
import Foundation
import TestSupport

@testable import Neural

/// A weights file of a very small network with random numbers, and of ways to break it.
struct TinyWeights {
  var magic = Array("NEWSGRPH".utf8)
  var version: UInt32 = 2
  var header: [String: Any]
  private(set) var tensors: [String: [String: Any]] = [:]
  private(set) var data: [UInt8] = []
  private var random = SplitMix(state: 7)

  static let pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "##b", "c"]

  static var sizes: [String: Any] {
    [
      "layers": 2, "width": 12, "attentionHeads": 3, "intermediate": 20, "positions": 16,
      "vocabulary": 7, "shapes": 17, "shapeWidth": 4, "affixes": 11, "affixWidth": 3,
      "tagWidth": 10, "arcWidth": 9, "relationWidth": 6, "entityWidth": 5,
      "layerNormEpsilon": 1e-12,
    ]
  }

  static let labels: [String: [String]] = [
    "upos": ["NOUN", "VERB"], "xpos": ["NN", "VB", "JJ"], "feats": ["_", "Number=Sing"],
    "lemma": ["k|0||0|"], "deprel": ["root", "nsubj", "obj"],
    "entity": ["O", "B-PER", "I-PER"],
  ]

  init() {
    header = [
      "name": "tiny", "language": "en", "hyperparameters": Self.sizes, "labels": Self.labels,
      "ignored": ["by": "readers"],
    ]
    let text = Array((Self.pieces.joined(separator: "\n") + "\n").utf8)
    header["vocabularyDigest"] = SHA256.hexadecimal(text)
    tensors["vocabulary"] = ["type": "utf8", "shape": [text.count], "offset": append(text)]
    addEncoder()
    addHeads()
  }

  private mutating func addEncoder() {
    addIntegers("embeddings.word.weight", [7, 12])
    addFloats("embeddings.position.weight", [16, 12])
    addFloats("embeddings.shape.weight", [17, 12])
    addNorm("embeddings.norm")
    for layer in 0..<2 {
      let name = "encoder.\(layer)."
      addLinear(name + "attention.qkv", 36, 12)
      addLinear(name + "attention.output", 12, 12)
      addNorm(name + "attention.norm")
      addLinear(name + "intermediate", 20, 12)
      addLinear(name + "output", 12, 20)
      addNorm(name + "norm")
    }
    addFloats("mixing.weight", [3, 3])
    addFloats("shapes.weight", [17, 4])
    addIntegers("affixes.weight", [11, 3])
  }

  private mutating func addHeads() {
    addLinear("tags.hidden", 10, 19)
    for (name, count) in [("upos", 2), ("xpos", 3), ("feats", 2), ("lemma", 1)] {
      addLinear("tags." + name, count, 10)
    }
    addLinear("arcs.dependent", 9, 19)
    addLinear("arcs.head", 9, 19)
    addIntegers("arcs.biaffine.weight", [9, 9])
    addFloats("arcs.biaffine.headBias", [9])
    addLinear("relations.dependent", 6, 19)
    addLinear("relations.head", 6, 19)
    addIntegers("relations.biaffine.weight", [3 * 7, 7])
    addLinear("entities.hidden", 5, 19)
    addLinear("entities.output", 3, 5)
  }

  private mutating func append(_ bytes: [UInt8]) -> Int {
    while data.count % 64 != 0 { data.append(0) }
    defer { data += bytes }
    return data.count
  }

  mutating func addFloats(_ name: String, _ shape: [Int], around center: Float = 0) {
    let floats = random.floats(shape.reduce(1, *)).map { $0 + center }
    tensors[name] = ["type": "f32", "shape": shape, "offset": append(floats.bytes)]
  }

  private mutating func addIntegers(_ name: String, _ shape: [Int]) {
    let integers = (0..<shape.reduce(1, *)).map { _ in
      UInt8(bitPattern: Int8.random(in: -127...127, using: &random))
    }
    let scales = random.floats(shape[0], in: 0.001...0.01)
    tensors[name] = [
      "type": "i8", "shape": shape, "offset": append(integers), "scales": append(scales.bytes),
    ]
  }

  private mutating func addLinear(_ name: String, _ outputs: Int, _ inputs: Int) {
    addIntegers(name + ".weight", [outputs, inputs])
    addFloats(name + ".bias", [outputs])
  }

  private mutating func addNorm(_ name: String) {
    addFloats(name + ".weight", [12], around: 1)
    addFloats(name + ".bias", [12])
  }

  /// Changes one entry of a tensor's description.
  mutating func set(_ key: String, of tensor: String, to value: Any?) {
    tensors[tensor]?[key] = value
  }

  mutating func remove(_ tensor: String) { tensors[tensor] = nil }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var object = header
    object["tensors"] = tensors
    let json = (try? JSONSerialization.data(withJSONObject: object, options: .sortedKeys)) ?? Data()
    var bytes = magic + version.bytes + UInt32(json.count).bytes + json
    while bytes.count % 64 != 0 { bytes.append(0) }
    return bytes + data
  }

  /// Writes the file, or other bytes, to a temporary place and hands over its path.
  func withFile<T>(_ bytes: [UInt8]? = nil, _ body: (String) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory
    let url = folder.appendingPathComponent("newsgraph-\(UUID().uuidString).weights")
    try Data(bytes ?? self.bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path)
  }
}

extension [Float] {
  fileprivate var bytes: [UInt8] { flatMap { $0.bitPattern.bytes } }
}

extension UInt32 {
  fileprivate var bytes: [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: self >> UInt32(8 * $0)) }
  }
}
