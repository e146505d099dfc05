/// The biaffine scorer of arcs (Dozat & Manning 2017).
///
/// score(i, j) = dᵢ·(U·eⱼ) + b·eⱼ for dependent i and head j, where j = 0 is the root.
struct ArcHead: Sendable {
  let dependent: Linear
  let head: Linear
  /// U.
  let biaffine: Linear
  /// b, [arcWidth].
  let headBias: [Float]

  init(_ weights: WeightsFile) throws(WeightsError) {
    let sizes = weights.header.hyperparameters
    let width = sizes.arcWidth
    dependent = try Linear(
      weights, "arcs.dependent", inputs: sizes.wordWidth, outputs: width)
    head = try Linear(weights, "arcs.head", inputs: sizes.wordWidth, outputs: width)
    biaffine = try Linear(
      weights, "arcs.biaffine", inputs: width, outputs: width, hasBias: false)
    headBias = try weights.floats("arcs.biaffine.headBias", [width])
  }

  /// The scores of each sequence, [units, units + 1]: row i, column j is the score of head j for unit i.
  func scores(
    _ units: UnsafePointer<Float>, _ layout: BatchLayout, _ workspace: Workspace
  ) -> [[Float]] {
    let width = headBias.count
    let count = layout.unitCount * width
    let dependents = workspace.first.reserve(count)
    let heads = workspace.second.reserve(count)
    let products = workspace.third.reserve(count)
    dependent.applyWithGELU(units, rows: layout.unitCount, into: dependents)
    head.applyWithGELU(units, rows: layout.unitCount, into: heads)
    biaffine.apply(heads, rows: layout.unitCount, into: products)
    return layout.units.map { rows in
      let offset = rows.lowerBound * width
      return scores(
        // The root, which is no dependent, is the first row.
        dependents + offset + width, heads + offset, products + offset, count: rows.count)
    }
  }

  private func scores(
    _ dependents: UnsafePointer<Float>, _ heads: UnsafePointer<Float>,
    _ products: UnsafePointer<Float>, count: Int
  ) -> [Float] {
    let width = headBias.count
    let bias = (0..<count).map { head in
      (0..<width).reduce(Float(0)) { $0 + headBias[$1] * heads[head * width + $1] }
    }
    var scores: [Float] = []
    scores.reserveCapacity((count - 1) * count)
    for _ in 1..<max(count, 1) { scores += bias }
    scores.withUnsafeMutableBufferPointer { scores in
      guard let start = scores.baseAddress else { return }
      BLAS.multiply(
        MatrixPlace(start: dependents, stride: width), MatrixPlace(start: products, stride: width),
        .transposed, rows: count - 1, columns: count, inner: width, accumulates: true,
        into: start, stride: count)
    }
    return scores
  }
}
