import Neural

/// The learned decision whether a sentence ends between two tokens, where no rule knows.
///
/// Hashed features of the tokens around choose rows of integers, whose sums pass a hidden layer: `Models/FORMAT.md` defines it,
/// `Training/newsgraph_training/segmenter.py` learns it. All of it is integers, so that decisions are the same on every machine.
struct BoundaryModel: Sendable {
  /// What the features are made of, by template.
  let templates: BoundaryTemplates
  /// What frequent forms usually are.
  let classes: FormClasses
  private let weights: Integers
  private let output: [Int]
  private let mask: UInt64

  /// The most columns that a row of weights may have.
  private static let widest = 64

  /// A model of its parts, or nil where they do not fit together.
  init?(templates: BoundaryTemplates, classes: FormClasses, weights: Integers, output: [Int]) {
    guard (2...Self.widest).contains(output.count), weights.count % output.count == 0,
      (weights.count / output.count).nonzeroBitCount == 1
    else { return nil }
    self.templates = templates
    self.classes = classes
    self.weights = weights
    self.output = output
    self.mask = UInt64(weights.count / output.count - 1)
  }

  /// The model in a weights file, or nil where it has none.
  ///
  /// - Throws: ``WeightsError`` where the file has one that cannot be used.
  init?(_ file: WeightsFile) throws(WeightsError) {
    guard let weights = try file.table("segmenter.weights") else { return nil }
    func table(_ name: String) throws(WeightsError) -> WeightsTable {
      guard let table = try file.table(name) else { throw file.error(.missingTensor(name: name)) }
      return table
    }
    let templates = BoundaryTemplates(
      String(decoding: try table("segmenter.templates").bytes, as: UTF8.self))
    let classes = FormClasses(try table("segmenter.classes").bytes)
    let output = try table("segmenter.output").bytes.map { Int(Int8(bitPattern: $0)) }
    guard let templates, let classes,
      let model = BoundaryModel(
        templates: templates, classes: classes, weights: .mapped(weights), output: output)
    else { throw file.error(.table(name: "segmenter")) }
    self = model
  }

  /// The score of features: a sentence ends where it is positive.
  ///
  /// Unit 0 is linear, the others are rectified.
  func score(_ hashes: [UInt64]) -> Int {
    let width = output.count
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: width) { hidden in
      hidden.initialize(repeating: 0)
      weights.withBytes { bytes in
        for hash in hashes {
          let row = Int(hash & mask) * width
          for unit in 0..<width { hidden[unit] += Int32(bytes[row + unit]) }
        }
      }
      var score = output[0] * Int(hidden[0])
      for unit in 1..<width { score += output[unit] * Int(max(hidden[unit], 0)) }
      return score
    }
  }

  /// The rows of the weights: in a file that is mapped, or in memory.
  enum Integers: Sendable {
    case mapped(WeightsTable)
    case array([Int8])

    var count: Int {
      switch self {
      case .mapped(let table): table.bytes.count
      case .array(let values): values.count
      }
    }

    func withBytes(_ body: (UnsafeBufferPointer<Int8>) -> Void) {
      switch self {
      case .mapped(let table): table.bytes.withMemoryRebound(to: Int8.self, body)
      case .array(let values): values.withUnsafeBufferPointer(body)
      }
    }
  }
}
