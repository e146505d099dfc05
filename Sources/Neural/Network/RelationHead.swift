internal import CNeuralKernels

/// The biaffine classifier of relations for given heads (Dozat & Manning 2017).
///
/// logit(l) = Σⱼ Σᵢ e′ⱼ · W[l, j, i] · d′ᵢ with a 1 appended to both sides.
struct RelationHead: Sendable {
  let dependent: Linear
  let head: Linear
  /// W as [labels · (relationWidth + 1), relationWidth + 1].
  let biaffine: Linear
  let labels: Int
  private let kernel: Kernel

  /// Rows that go through the large product at once: its result then stays in a cache.
  private static let chunk = 48

  init(_ source: LayerSource) throws(WeightsError) {
    let sizes = source.sizes
    let width = sizes.relationWidth
    labels = source.weights.header.labels.deprel.count
    dependent = try source.linear("relations.dependent", inputs: sizes.wordWidth, outputs: width)
    head = try source.linear("relations.head", inputs: sizes.wordWidth, outputs: width)
    biaffine = try source.linear(
      "relations.biaffine", inputs: width + 1, outputs: labels * (width + 1), hasBias: false)
    kernel = source.kernel
  }

  /// The logits of each sequence, [units, labels].
  ///
  /// - Parameter heads: The head of each unit of each sequence: 0 for the root, j for unit j − 1.
  func logits(
    _ units: UnsafePointer<Float>, _ layout: BatchLayout, heads: [[Int]], _ workspace: Workspace
  ) -> [[Float]] {
    let rows = layout.unitCount
    let dependents = project(dependent, units, rows, workspace.first, workspace)
    let governors = project(head, units, rows, workspace.second, workspace)
    let headRows = headRows(layout, heads)
    var all = [Float](repeating: 0, count: rows * labels)
    let width = biaffine.inputs
    for start in stride(from: 0, to: rows, by: Self.chunk) {
      let count = min(Self.chunk, rows - start)
      let products = workspace.third.reserve(count * biaffine.outputs)
      biaffine.apply(dependents + start * width, rows: count, .set, products, workspace)
      all.withUnsafeMutableBufferPointer { all in
        guard let logits = all.baseAddress else { return }
        for row in start..<(start + count) {
          kernel.steps.pointee.dots(
            products + (row - start) * biaffine.outputs, width, Int32(labels),
            governors + headRows[row] * width, Int32(width), nil, logits + row * labels)
        }
      }
    }
    return layout.units.map {
      Array(all[(($0.lowerBound + 1) * labels)..<($0.upperBound * labels)])
    }
  }

  /// [GELU(layer(x)), 1] for all rows.
  private func project(
    _ layer: Linear, _ units: UnsafePointer<Float>, _ rows: Int, _ buffer: FloatBuffer,
    _ workspace: Workspace
  ) -> UnsafeMutablePointer<Float> {
    let width = layer.outputs + 1
    let result = buffer.reserve(rows * width)
    layer.apply(units, rows: rows, .gelu, result, stride: width, workspace)
    for row in 0..<rows { result[row * width + width - 1] = 1 }
    return result
  }

  /// The row of the head of each row; a root's is itself, and its result is not used.
  private func headRows(_ layout: BatchLayout, _ heads: [[Int]]) -> [Int] {
    var result: [Int] = []
    for (rows, heads) in zip(layout.units, heads) {
      precondition(heads.count == rows.count - 1, "a head for each unit")
      result.append(rows.lowerBound)
      for head in heads {
        precondition((0..<rows.count).contains(head), "head outside the sequence")
        result.append(rows.lowerBound + head)
      }
    }
    return result
  }
}
