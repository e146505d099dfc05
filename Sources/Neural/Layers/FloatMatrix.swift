internal import CNeuralKernels

/// The weights and biases of a linear layer as floats, packed for the kernels.
///
/// y = x·Wᵀ + b, where each sum goes over the inputs in their order. Unchecked because nobody writes to its memory after it is
/// made.
final class FloatMatrix: @unchecked Sendable {
  let kernel: Kernel
  let inputs: Int
  let outputs: Int
  private let memory: UnsafeMutablePointer<Float>
  private let matrix: nk_float_matrix

  /// A packed copy of a matrix [outputs, inputs].
  ///
  /// - Parameter bias: [outputs], or empty for none.
  init(inputs: Int, weight: [Float], bias: [Float], kernel: Kernel) {
    self.kernel = kernel
    self.inputs = inputs
    outputs = weight.count / inputs
    precondition(weight.count == inputs * outputs && (bias.isEmpty || bias.count == outputs))
    let panel = Int(NK_PANEL)
    let room = (outputs + panel - 1) / panel * panel
    let count = room * (inputs + 1)
    memory = UnsafeMutableRawPointer.allocate(
      byteCount: count * MemoryLayout<Float>.stride, alignment: Self.alignment
    ).bindMemory(to: Float.self, capacity: count)
    memory.initialize(repeating: 0, count: count)
    for output in 0..<outputs {
      let place = memory + output / panel * panel * inputs + output % panel
      for input in 0..<inputs { place[input * panel] = weight[output * inputs + input] }
    }
    let biases = memory + room * inputs
    for (index, value) in bias.enumerated() { biases[index] = value }
    matrix = nk_float_matrix(
      packed: memory, bias: biases, outputs: Int32(outputs), inputs: Int32(inputs))
  }

  deinit { memory.deallocate() }

  private static let alignment = 64
}

extension FloatMatrix {
  /// y [rows, outputs] from x [rows, inputs].
  func apply(
    _ x: UnsafePointer<Float>, rows: Int, _ result: Linear.Result,
    _ y: UnsafeMutablePointer<Float>, stride: Int
  ) {
    withUnsafePointer(to: matrix) { matrix in
      kernel.steps.pointee.float_linear(
        matrix, x, inputs, Int32(rows), y, stride, result.epilogue)
    }
  }

  /// Computes x·Wᵀ of x [rows, inputs] without keeping it, for measuring.
  func multiplyOnly(_ x: [Float], rows: Int) {
    withUnsafePointer(to: matrix) { matrix in
      _ = kernel.steps.pointee.float_products_only(matrix, x, inputs, Int32(rows))
    }
  }
}
