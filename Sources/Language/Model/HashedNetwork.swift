import Neural

/// A small network over hashed features, in integers, so that its decisions are the same on every machine.
///
/// Each feature's hash chooses a row; the rows' sum passes a hidden layer, whose unit 0 is linear and whose others are
/// rectified (Weinberger et al. 2009, *Feature Hashing for Large Scale Multitask Learning*).
struct HashedNetwork: Sendable {
  /// The columns of a row: the units of the hidden layer.
  let width: Int
  private let weights: Integers
  private let output: [Int]
  private let mask: UInt64

  /// The most columns that a row of weights may have.
  static let widest = 64

  /// A network of its parts, or nil where they do not fit together.
  init?(weights: Integers, output: [Int]) {
    guard (2...Self.widest).contains(output.count), weights.count % output.count == 0,
      (weights.count / output.count).nonzeroBitCount == 1
    else { return nil }
    self.weights = weights
    self.output = output
    width = output.count
    mask = UInt64(weights.count / output.count - 1)
  }

  /// The network of the tables `PREFIX.weights` and `PREFIX.output` in a weights file, or nil where it has none.
  ///
  /// - Throws: ``WeightsError`` where the file has one that cannot be used.
  init?(_ file: WeightsFile, prefix: String) throws(WeightsError) {
    guard let weights = try file.table("\(prefix).weights") else { return nil }
    guard let output = try file.table("\(prefix).output") else {
      throw file.error(.missingTensor(name: "\(prefix).output"))
    }
    let units = output.bytes.map { Int(Int8(bitPattern: $0)) }
    guard let network = HashedNetwork(weights: .mapped(weights), output: units) else {
      throw file.error(.table(name: prefix))
    }
    self = network
  }

  /// The score of features.
  func score(_ hashes: [UInt64]) -> Int {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: width) { hidden in
      hidden.initialize(repeating: 0)
      add(hashes, to: hidden)
      return score(hidden)
    }
  }

  /// Adds the rows of features to the hidden layer's sums.
  func add(_ hashes: [UInt64], to hidden: UnsafeMutableBufferPointer<Int32>) {
    weights.withBytes { bytes in
      for hash in hashes {
        let row = Int(hash & mask) * width
        for unit in 0..<width { hidden[unit] += Int32(bytes[row + unit]) }
      }
    }
  }

  /// The score of the hidden layer's sums.
  func score(_ hidden: UnsafeMutableBufferPointer<Int32>) -> Int {
    var score = output[0] * Int(hidden[0])
    for unit in 1..<width { score += output[unit] * Int(max(hidden[unit], 0)) }
    return score
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

/// Hashes of features: a template's number and its values.
enum FeatureHash {
  /// The hash of a template's values; 64 bits, the lower ones well mixed.
  static func of(_ template: UInt64, _ values: UInt64...) -> UInt64 {
    var hash = template
    for value in values { hash = mix(hash, value) }
    return hash
  }

  /// A hash with one more value in it (multiplication by 2⁶⁴/φ, after Knuth 6.4).
  static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  /// FNV-1a of a text.
  static func of(text: String) -> UInt64 { text.utf8.reduce(seed, extend) }

  /// What FNV-1a begins with.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// An FNV-1a hash with one more byte in it.
  static func extend(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
