internal import CNeuralKernels

/// The weights and biases of a linear layer as 8-bit integers, packed for a kernel.
///
/// y = x·Wᵀ + b, where each row of x is quantised when it comes: x ≈ scale · q with q in −127…127, so that y[i, j] =
/// scale(i) · scale(j) · Σ q·w + b with an exact sum. Unchecked because nobody writes to its memory after it is made.
final class IntegerMatrix: @unchecked Sendable {
  let kernel: Kernel
  let inputs: Int
  let outputs: Int
  private let memory: UnsafeMutableRawPointer
  private let matrix: nk_matrix

  /// A packed copy of a matrix [outputs, inputs].
  ///
  /// - Parameter bias: [outputs], or empty for none.
  init(_ weights: QuantizedMatrix, bias: [Float], kernel: Kernel) {
    self.kernel = kernel
    inputs = weights.columns
    outputs = weights.rows
    precondition(bias.isEmpty || bias.count == outputs)
    precondition(inputs <= Self.inputLimit, "sums over more inputs do not fit into 32 bits")
    let packedSize = nk_packed_size(Int32(outputs), Int32(inputs))
    let room = (outputs + Self.panel - 1) / Self.panel * Self.panel
    memory = .allocate(
      byteCount: packedSize + 2 * room * MemoryLayout<Float>.stride, alignment: Self.alignment)
    let packed = memory.bindMemory(to: UInt8.self, capacity: packedSize)
    kernel.steps.pointee.pack(weights.values.baseAddress, Int32(outputs), Int32(inputs), packed)
    let scales = Self.fill(memory + packedSize, with: weights.scales, room: room)
    let biases = Self.fill(UnsafeMutableRawPointer(scales + room), with: bias, room: room)
    matrix = nk_matrix(
      packed: packed, scales: scales, bias: biases, outputs: Int32(outputs), inputs: Int32(inputs))
  }

  deinit { memory.deallocate() }

  /// The most inputs whose products can be summed in 32 bits, whatever the weights and activations.
  static let inputLimit = 65_536

  private static let panel = Int(NK_PANEL)
  private static let alignment = 64

  private static func fill(
    _ place: UnsafeMutableRawPointer, with values: [Float], room: Int
  ) -> UnsafeMutablePointer<Float> {
    let floats = place.bindMemory(to: Float.self, capacity: room)
    floats.initialize(repeating: 0, count: room)
    for (index, value) in values.enumerated() { floats[index] = value }
    return floats
  }
}

extension IntegerMatrix {
  /// Rows that are quantised and multiplied at once.
  static let block = Int(NK_BLOCK)

  /// y [rows, outputs] from x [rows, inputs].
  func apply(
    _ x: UnsafePointer<Float>, rows: Int, _ result: Linear.Result,
    _ y: UnsafeMutablePointer<Float>, stride: Int, _ workspace: Workspace
  ) {
    let scratch = workspace.scratch.reserve(nk_scratch_size(Int32(inputs)) / 4)
    withUnsafePointer(to: matrix) { matrix in
      kernel.steps.pointee.linear(
        matrix, x, inputs, Int32(rows), y, stride, result.epilogue, scratch)
    }
  }

  /// The exact sums of products of quantised rows, [rows, outputs].
  func products(_ x: QuantizedRows) -> [Int32] {
    precondition(x.inputs == inputs)
    return [Int32](unsafeUninitializedCapacity: x.rows * outputs) { sums, count in
      withUnsafePointer(to: matrix) { matrix in
        kernel.steps.pointee.products(
          matrix, x.values, x.sums, Int32(x.rows), sums.baseAddress)
      }
      count = x.rows * outputs
    }
  }

  /// Computes what ``products(_:)`` gives without keeping it, for measuring.
  func multiplyOnly(_ x: QuantizedRows) {
    precondition(x.inputs == inputs)
    withUnsafePointer(to: matrix) { matrix in
      _ = kernel.steps.pointee.products_only(matrix, x.values, x.sums, Int32(x.rows))
    }
  }
}

/// Rows of activations as 8-bit integers: value = scale of the row × integer.
struct QuantizedRows {
  let rows: Int
  let inputs: Int
  /// [rows, inputs], each row with zeros up to a multiple of 4.
  private(set) var values: [Int8]
  private(set) var scales: [Float]
  /// The sum of each row's integers.
  private(set) var sums: [Int32]

  /// The rows of x [rows, inputs].
  init(_ x: UnsafePointer<Float>, rows: Int, inputs: Int, kernel: Kernel) {
    self.rows = rows
    self.inputs = inputs
    values = [Int8](repeating: 0, count: rows * Int(nk_padded(Int32(inputs))))
    scales = [Float](repeating: 0, count: rows)
    sums = [Int32](repeating: 0, count: rows)
    kernel.steps.pointee.quantize(
      x, inputs, Int32(rows), Int32(inputs), &values, &scales, &sums)
  }
}

extension Linear.Result {
  var epilogue: nk_epilogue {
    switch self {
    case .set: NK_SET
    case .add: NK_ADD
    case .gelu: NK_GELU
    }
  }
}
