/// A linear layer: y [rows, outputs] = x [rows, inputs] · Wᵀ + b.
struct Linear: Sendable {
  let inputs: Int
  let outputs: Int
  /// [outputs, inputs].
  let weight: [Float]
  /// [outputs]; empty for none.
  let bias: [Float]

  /// The layer whose tensors are `name.weight` and `name.bias`.
  init(
    _ weights: WeightsFile, _ name: String, inputs: Int, outputs: Int, hasBias: Bool = true
  ) throws(WeightsError) {
    self.inputs = inputs
    self.outputs = outputs
    self.weight = try weights.floats(name + ".weight", [outputs, inputs])
    self.bias = hasBias ? try weights.floats(name + ".bias", [outputs]) : []
  }

  /// A layer of given numbers.
  init(inputs: Int, outputs: Int, weight: [Float], bias: [Float]) {
    precondition(weight.count == inputs * outputs && (bias.isEmpty || bias.count == outputs))
    self.inputs = inputs
    self.outputs = outputs
    self.weight = weight
    self.bias = bias
  }

  /// y = x·Wᵀ + b.
  func apply(_ x: UnsafePointer<Float>, rows: Int, into y: UnsafeMutablePointer<Float>) {
    if bias.isEmpty {
      multiply(x, rows: rows, into: y, accumulates: false)
    } else {
      for row in 0..<rows { (y + row * outputs).update(from: bias, count: outputs) }
      multiply(x, rows: rows, into: y, accumulates: true)
    }
  }

  /// y += x·Wᵀ + b: the residual connection needs no buffer of its own.
  func add(_ x: UnsafePointer<Float>, rows: Int, to y: UnsafeMutablePointer<Float>) {
    if !bias.isEmpty { addRows(bias, rows: rows, to: y) }
    multiply(x, rows: rows, into: y, accumulates: true)
  }

  /// y = GELU(x·Wᵀ + b).
  func applyWithGELU(_ x: UnsafePointer<Float>, rows: Int, into y: UnsafeMutablePointer<Float>) {
    multiply(x, rows: rows, into: y, accumulates: false)
    for row in 0..<rows { gelu(y + row * outputs, adding: bias) }
  }

  private func multiply(
    _ x: UnsafePointer<Float>, rows: Int, into y: UnsafeMutablePointer<Float>, accumulates: Bool
  ) {
    weight.withUnsafeBufferPointer { weight in
      guard let start = weight.baseAddress else { return }
      BLAS.multiply(
        MatrixPlace(start: x, stride: inputs), MatrixPlace(start: start, stride: inputs),
        .transposed, rows: rows, columns: outputs, inner: inputs, accumulates: accumulates,
        into: y, stride: outputs)
    }
  }
}

/// Adds a vector to each row of y [rows, vector.count].
func addRows(_ vector: [Float], rows: Int, to y: UnsafeMutablePointer<Float>) {
  vector.withUnsafeBufferPointer { vector in
    for row in 0..<rows {
      let line = y + row * vector.count
      for column in 0..<vector.count { line[column] += vector[column] }
    }
  }
}
