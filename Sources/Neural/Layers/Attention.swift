/// Self-attention of one sequence: softmax(Q·Kᵀ/√d)·V for each head.
struct Attention {
  let width: Int
  let heads: Int

  var headWidth: Int { width / heads }

  /// Attends within a sequence.
  ///
  /// - Parameters:
  ///   - projections: Query, key and value of each piece beside each other, [rows, 3 · width].
  ///   - scores: Room for [rows, rows].
  ///   - context: What is attended to, [rows, width].
  func apply(
    _ projections: UnsafePointer<Float>, rows: Int, scores: UnsafeMutablePointer<Float>,
    into context: UnsafeMutablePointer<Float>
  ) {
    let stride = 3 * width
    for head in 0..<heads {
      let query = projections + head * headWidth
      BLAS.multiply(
        MatrixPlace(start: query, stride: stride),
        MatrixPlace(start: query + width, stride: stride), .transposed,
        rows: rows, columns: rows, inner: headWidth, scale: 1 / Float(headWidth).squareRoot(),
        into: scores, stride: rows)
      softmax(scores, rows: rows, columns: rows)
      BLAS.multiply(
        MatrixPlace(start: scores, stride: rows),
        MatrixPlace(start: query + 2 * width, stride: stride), .plain,
        rows: rows, columns: headWidth, inner: rows,
        into: context + head * headWidth, stride: width)
    }
  }
}
