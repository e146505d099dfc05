/// A linear layer: y [rows, outputs] = x [rows, inputs] · Wᵀ + b.
struct Linear: Sendable {
  /// What becomes of x·Wᵀ + b.
  enum Result: Sendable, CaseIterable {
    /// y = x·Wᵀ + b.
    case set
    /// y += x·Wᵀ + b: a residual connection needs no buffer of its own.
    case add
    /// y = GELU(x·Wᵀ + b), with the exact GELU: x/2 · (1 + erf(x/√2)) (Hendrycks & Gimpel 2016).
    case gelu
  }

  /// The weights in the arithmetic that they are multiplied in.
  enum Matrix: Sendable {
    case integers(IntegerMatrix)
    case floats(FloatMatrix)
  }

  let inputs: Int
  let outputs: Int
  let matrix: Matrix

  /// A layer of given numbers.
  init(_ matrix: Matrix) {
    self.matrix = matrix
    switch matrix {
    case .integers(let matrix): (inputs, outputs) = (matrix.inputs, matrix.outputs)
    case .floats(let matrix): (inputs, outputs) = (matrix.inputs, matrix.outputs)
    }
  }

  /// Computes y from x.
  ///
  /// - Parameter stride: How far apart the rows of y are; by default they touch.
  func apply(
    _ x: UnsafePointer<Float>, rows: Int, _ result: Result,
    _ y: UnsafeMutablePointer<Float>, stride: Int? = nil, _ workspace: Workspace
  ) {
    let stride = stride ?? outputs
    switch matrix {
    case .integers(let matrix): matrix.apply(x, rows: rows, result, y, stride: stride, workspace)
    case .floats(let matrix): matrix.apply(x, rows: rows, result, y, stride: stride)
    }
  }
}
