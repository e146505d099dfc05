/// Layer normalisation (Ba and others 2016): each row gets mean 0 and variance 1, then a scale and a shift per column.
struct LayerNorm: Sendable {
  /// [width].
  let scale: [Float]
  /// [width].
  let shift: [Float]
  let epsilon: Float

  /// The layer whose tensors are `name.weight` and `name.bias`.
  init(
    _ weights: WeightsFile, _ name: String, width: Int, epsilon: Float
  ) throws(WeightsError) {
    self.scale = try weights.floats(name + ".weight", [width])
    self.shift = try weights.floats(name + ".bias", [width])
    self.epsilon = epsilon
  }

  /// A layer of given numbers.
  init(scale: [Float], shift: [Float], epsilon: Float) {
    precondition(scale.count == shift.count)
    self.scale = scale
    self.shift = shift
    self.epsilon = epsilon
  }

  /// Normalises the rows of x [rows, width] in place.
  func apply(_ x: UnsafeMutablePointer<Float>, rows: Int) {
    let width = scale.count
    scale.withUnsafeBufferPointer { scale in
      shift.withUnsafeBufferPointer { shift in
        for row in 0..<rows {
          normalize(UnsafeMutableBufferPointer(start: x + row * width, count: width), scale, shift)
        }
      }
    }
  }

  private func normalize(
    _ row: UnsafeMutableBufferPointer<Float>, _ scale: UnsafeBufferPointer<Float>,
    _ shift: UnsafeBufferPointer<Float>
  ) {
    let width = Float(row.count)
    let mean = sum(row) { $0 } / width
    let variance = sum(row) { ($0 - mean) * ($0 - mean) } / width
    let factor = 1 / (variance + epsilon).squareRoot()
    for column in 0..<row.count {
      row[column] = (row[column] - mean) * factor * scale[column] + shift[column]
    }
  }

  /// The sum of a function of the values, in eight strands so that it can be vectorised.
  @inline(__always)
  private func sum(
    _ row: UnsafeMutableBufferPointer<Float>, _ value: (Vector) -> Vector
  ) -> Float {
    var total = Vector.zero
    let whole = row.count / Vector.scalarCount * Vector.scalarCount
    guard let start = row.baseAddress else { return 0 }
    for index in stride(from: 0, to: whole, by: Vector.scalarCount) {
      total += value(Vector(at: start + index))
    }
    var rest = total.sum()
    for index in whole..<row.count { rest += value(Vector(repeating: row[index]))[0] }
    return rest
  }
}
