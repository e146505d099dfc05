/// The biaffine classifier of relations for given heads (Dozat & Manning 2017).
///
/// logit(l) = Σⱼ Σᵢ e′ⱼ · W[l, j, i] · d′ᵢ with a 1 appended to both sides.
struct RelationHead: Sendable {
  let dependent: Linear
  let head: Linear
  /// W as [labels · (relationWidth + 1), relationWidth + 1].
  let biaffine: Linear
  let labels: Int

  /// Rows that go through the large product at once: its result then stays in a cache.
  private static let chunk = 64

  init(_ weights: WeightsFile) throws(WeightsError) {
    let sizes = weights.header.hyperparameters
    let width = sizes.relationWidth
    labels = weights.header.labels.deprel.count
    dependent = try Linear(
      weights, "relations.dependent", inputs: sizes.wordWidth, outputs: width)
    head = try Linear(weights, "relations.head", inputs: sizes.wordWidth, outputs: width)
    biaffine = try Linear(
      weights, "relations.biaffine", inputs: width + 1, outputs: labels * (width + 1),
      hasBias: false)
  }

  /// The logits of each sequence, [units, labels].
  ///
  /// - Parameter heads: The head of each unit of each sequence: 0 for the root, j for unit j − 1.
  func logits(
    _ units: UnsafePointer<Float>, _ layout: BatchLayout, heads: [[Int]], _ workspace: Workspace
  ) -> [[Float]] {
    let rows = layout.unitCount
    let dependents = project(dependent, units, rows, workspace.first, workspace.third)
    let governors = project(head, units, rows, workspace.second, workspace.third)
    let headRows = headRows(layout, heads)
    var all = [Float](repeating: 0, count: rows * labels)
    let width = biaffine.inputs
    for start in stride(from: 0, to: rows, by: Self.chunk) {
      let count = min(Self.chunk, rows - start)
      let products = workspace.third.reserve(count * biaffine.outputs)
      biaffine.apply(dependents + start * width, rows: count, into: products)
      for row in start..<(start + count) {
        let governor = governors + headRows[row] * width
        let product = products + (row - start) * biaffine.outputs
        for label in 0..<labels {
          all[row * labels + label] = dot(product + label * width, governor, count: width)
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
    _ scratch: FloatBuffer
  ) -> UnsafeMutablePointer<Float> {
    let width = layer.outputs
    let narrow = scratch.reserve(rows * width)
    layer.applyWithGELU(units, rows: rows, into: narrow)
    let result = buffer.reserve(rows * (width + 1))
    for row in 0..<rows {
      (result + row * (width + 1)).update(from: narrow + row * width, count: width)
      result[row * (width + 1) + width] = 1
    }
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

/// The inner product of two vectors.
func dot(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, count: Int) -> Float {
  let whole = count / Vector.scalarCount * Vector.scalarCount
  var total = Vector.zero
  for index in stride(from: 0, to: whole, by: Vector.scalarCount) {
    total += Vector(at: a + index) * Vector(at: b + index)
  }
  var sum = total.sum()
  for index in whole..<count { sum += a[index] * b[index] }
  return sum
}
