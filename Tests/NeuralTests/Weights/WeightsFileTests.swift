import Foundation
import Testing

@testable import Neural

@Suite struct WeightsFileTests {
  private func problem(of tiny: TinyWeights, _ bytes: [UInt8]? = nil) throws -> WeightsError
    .Problem?
  {
    try tiny.withFile(bytes) { path in
      do {
        _ = try Network(WeightsFile(path: path))
        return nil
      } catch let error as WeightsError {
        #expect(error.path == path)
        #expect(error.description.hasPrefix(path + ": "))
        return error.problem
      }
    }
  }

  @Test func `a good file is read`() throws {
    try TinyWeights().withFile { path in
      let file = try WeightsFile(path: path)
      let vocabulary = String(decoding: file.vocabulary.bytes, as: UTF8.self)
      #expect(vocabulary.split(separator: "\n").map(String.init) == TinyWeights.pieces)
      #expect(file.header.labels.deprel == ["root", "nsubj", "obj"])
      #expect(file.header.hyperparameters.wordWidth == 19)
    }
  }

  @Test func `integers become floats by the scale of their row`() throws {
    try TinyWeights().withFile { path in
      let file = try WeightsFile(path: path)
      let matrix = try file.quantized("arcs.biaffine.weight", [9, 9])
      let floats = try file.floats("arcs.biaffine.weight", [9, 9])
      for index in floats.indices {
        #expect(floats[index] == matrix.scales[index / 9] * Float(matrix.values[index]))
      }
    }
  }

  @Test func `a file cut off anywhere is refused`() throws {
    let tiny = TinyWeights()
    let bytes = tiny.bytes
    for count in stride(from: 0, to: bytes.count, by: 13) {
      let problem = try problem(of: tiny, Array(bytes[..<count]))
      #expect(problem != nil, "cut at \(count) of \(bytes.count)")
    }
  }

  @Test func `a file with any one byte of its header changed gives an error or a network`() throws {
    let tiny = TinyWeights()
    let bytes = tiny.bytes
    for index in stride(from: 0, to: bytes.count - tiny.data.count, by: 7) {
      var broken = bytes
      broken[index] ^= 0x15
      _ = try problem(of: tiny, broken)
    }
  }

  @Test func `another kind of file is refused`() throws {
    let text = Array("Not weights but a letter, and a long one at that.".utf8)
    #expect(try problem(of: TinyWeights(), text) == .foreign)
  }

  @Test(arguments: [1, 3] as [UInt32])
  func `another version is refused with the remedy`(version: UInt32) throws {
    var tiny = TinyWeights()
    tiny.version = version
    #expect(try problem(of: tiny) == .version(found: version, expected: 2))
    let error = WeightsError(path: "a.weights", problem: .version(found: version, expected: 2))
    #expect(
      error.description
        == "a.weights: the weights file has format version \(version), this program reads version 2; "
        + "make a new one with Training/export.py, or use the file of this release")
  }

  @Test func `a missing file and a folder are refused`() {
    #expect {
      _ = try WeightsFile(path: "/nonexistent/file.weights")
    } throws: {
      "\($0)".contains("No such file or directory")
    }
    #expect {
      _ = try WeightsFile(path: NSTemporaryDirectory())
    } throws: {
      "\($0)".contains("not a regular file")
    }
  }

  @Test(arguments: ["name", "labels", "hyperparameters", "vocabularyDigest"])
  func `a header without a field is refused by its name`(field: String) throws {
    var tiny = TinyWeights()
    tiny.header[field] = nil
    #expect(try problem(of: tiny) == .header(reason: "field '\(field)' is missing"))
  }

  @Test(arguments: [
    ("layers", 0), ("width", -1), ("attentionHeads", 5), ("positions", 1 << 40), ("affixes", 0),
  ])
  func `sizes that make no network are refused`(name: String, value: Int) throws {
    var tiny = TinyWeights()
    var sizes = TinyWeights.sizes
    sizes[name] = value
    tiny.header["hyperparameters"] = sizes
    guard case .header(let reason) = try problem(of: tiny) else {
      Issue.record("accepted \(name) = \(value)")
      return
    }
    #expect(reason.contains(name))
  }

  @Test func `a layer whose sums could overflow is refused`() throws {
    var tiny = TinyWeights()
    var sizes = TinyWeights.sizes
    sizes["intermediate"] = 65_537
    tiny.header["hyperparameters"] = sizes
    #expect(
      try problem(of: tiny)
        == .header(reason: "a layer has 65537 inputs, expected at most 65536"))
  }

  @Test func `a changed vocabulary is refused`() throws {
    var tiny = TinyWeights()
    tiny.header["vocabularyDigest"] = String(repeating: "0", count: 64)
    guard case .vocabularyDigest = try problem(of: tiny) else {
      Issue.record("a wrong digest was accepted")
      return
    }
  }

  @Test(arguments: [
    "encoder.1.output.bias", "embeddings.shape.weight", "mixing.weight", "affixes.weight",
  ])
  func `a missing tensor is named`(name: String) throws {
    var tiny = TinyWeights()
    tiny.remove(name)
    #expect(try problem(of: tiny) == .missingTensor(name: name))
  }

  @Test func `a tensor of another shape is refused`() throws {
    var tiny = TinyWeights()
    tiny.set("shape", of: "tags.hidden.weight", to: [16, 10])
    #expect(
      try problem(of: tiny)
        == .shape(tensor: "tags.hidden.weight", found: [16, 10], expected: [10, 19]))
  }

  @Test(arguments: [[Int.max, 2], [-1, 16], [1 << 30, 1 << 30]])
  func `a shape whose size is no number is refused`(shape: [Int]) throws {
    var tiny = TinyWeights()
    tiny.set("shape", of: "tags.hidden.weight", to: shape)
    #expect(try problem(of: tiny) != nil)
  }

  @Test(arguments: [-64, 3, 1 << 50, Int.max])
  func `a tensor outside the file is refused`(offset: Int) throws {
    var tiny = TinyWeights()
    tiny.set("offset", of: "arcs.biaffine.headBias", to: offset)
    #expect(try problem(of: tiny) != nil)
  }

  @Test func `integers without scales are refused`() throws {
    var tiny = TinyWeights()
    tiny.set("scales", of: "tags.hidden.weight", to: nil)
    #expect(
      try problem(of: tiny) == .type(tensor: "tags.hidden.weight", found: "i8 without scales"))
  }
}
