internal import CNeuralKernels

/// The weights and biases of a linear layer as floats, multiplied by the BLAS.
struct FloatMatrix: Sendable {
  let kernel: Kernel
  let inputs: Int
  let outputs: Int
  /// [outputs, inputs].
  let weight: [Float]
  /// [outputs], zeros for none.
  let bias: [Float]

  /// A matrix [outputs, inputs] with its bias, which may be empty for none.
  init(inputs: Int, weight: [Float], bias: [Float], kernel: Kernel) {
    self.kernel = kernel
    self.inputs = inputs
    self.outputs = weight.count / inputs
    self.weight = weight
    self.bias = bias.isEmpty ? [Float](repeating: 0, count: outputs) : bias
    precondition(self.weight.count == inputs * outputs && self.bias.count == outputs)
  }

  /// y [rows, outputs] from x [rows, inputs].
  func apply(
    _ x: UnsafePointer<Float>, rows: Int, _ result: Linear.Result,
    _ y: UnsafeMutablePointer<Float>, stride: Int
  ) {
    if result == .set {
      for row in 0..<rows { (y + row * stride).update(from: bias, count: outputs) }
    }
    multiply(x, rows: rows, into: y, stride: stride, accumulates: result != .gelu)
    for row in 0..<rows {
      let line = y + row * stride
      switch result {
      case .set: break
      case .add: kernel.steps.pointee.add_scaled(line, bias, 1, Int32(outputs))
      case .gelu: kernel.steps.pointee.gelu(line, bias, Int32(outputs))
      }
    }
  }

  /// y = x·Wᵀ, for measuring.
  func multiplyOnly(_ x: [Float], rows: Int, into y: UnsafeMutablePointer<Float>) {
    multiply(x, rows: rows, into: y, stride: outputs, accumulates: false)
  }

  private func multiply(
    _ x: UnsafePointer<Float>, rows: Int, into y: UnsafeMutablePointer<Float>, stride: Int,
    accumulates: Bool
  ) {
    weight.withUnsafeBufferPointer { weight in
      guard let start = weight.baseAddress else { return }
      BLAS.multiply(
        MatrixPlace(start: x, stride: inputs), MatrixPlace(start: start, stride: inputs),
        rows: rows, columns: outputs, inner: inputs, accumulates: accumulates, into: y,
        stride: stride)
    }
  }
}
