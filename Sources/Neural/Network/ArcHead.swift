internal import CNeuralKernels

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
  private let kernel: Kernel

  init(_ source: LayerSource) throws(WeightsError) {
    let sizes = source.sizes
    let width = sizes.arcWidth
    dependent = try source.linear("arcs.dependent", inputs: sizes.wordWidth, outputs: width)
    head = try source.linear("arcs.head", inputs: sizes.wordWidth, outputs: width)
    biaffine = try source.linear("arcs.biaffine", inputs: width, outputs: width, hasBias: false)
    headBias = try source.weights.floats("arcs.biaffine.headBias", [width])
    kernel = source.kernel
  }

  /// The scores of each sequence, [units, units + 1]: row i, column j is the score of head j for unit i.
  func scores(
    _ units: UnsafePointer<Float>, _ layout: BatchLayout, _ workspace: Workspace
  ) -> [[Float]] {
    let width = headBias.count
    let rows = layout.unitCount
    let dependents = workspace.first.reserve(rows * width)
    let heads = workspace.second.reserve(rows * width)
    let products = workspace.third.reserve(rows * width)
    dependent.apply(units, rows: rows, .gelu, dependents, workspace)
    head.apply(units, rows: rows, .gelu, heads, workspace)
    biaffine.apply(heads, rows: rows, .set, products, workspace)
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
    let bias = [Float](unsafeUninitializedCapacity: count) { bias, filled in
      kernel.steps.pointee.dots(
        heads, width, Int32(count), headBias, Int32(width), nil, bias.baseAddress)
      filled = count
    }
    return [Float](unsafeUninitializedCapacity: (count - 1) * count) { scores, filled in
      guard let start = scores.baseAddress else { return }
      for unit in 0..<(count - 1) {
        kernel.steps.pointee.dots(
          products, width, Int32(count), dependents + unit * width, Int32(width), bias,
          start + unit * count)
      }
      filled = (count - 1) * count
    }
  }
}
