internal import CNeuralKernels

/// Layer normalisation (Ba and others 2016): each row gets mean 0 and variance 1, then a scale and a shift per column.
struct LayerNorm: Sendable {
  let kernel: Kernel
  /// [width].
  let scale: [Float]
  /// [width].
  let shift: [Float]
  let epsilon: Float

  /// A layer of given numbers.
  init(scale: [Float], shift: [Float], epsilon: Float, kernel: Kernel) {
    precondition(scale.count == shift.count)
    self.kernel = kernel
    self.scale = scale
    self.shift = shift
    self.epsilon = epsilon
  }

  /// Normalises the rows of x [rows, width] in place.
  func apply(_ x: UnsafeMutablePointer<Float>, rows: Int) {
    kernel.steps.pointee.layer_norm(x, Int32(rows), Int32(scale.count), scale, shift, epsilon)
  }
}
