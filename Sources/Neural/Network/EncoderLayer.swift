/// One post-norm transformer layer, as in BERT (Devlin and others 2019).
struct EncoderLayer: Sendable {
  let projections: Linear
  let attention: Attention
  let attentionOutput: Linear
  let attentionNorm: LayerNorm
  let intermediate: Linear
  let output: Linear
  let norm: LayerNorm
  /// Pieces that go through the layer together, as far as sequences are not cut: few enough that what is computed of them
  /// stays in a cache beside the layer's weights, many enough for the matrix products.
  static let runPieces = 4 * IntegerMatrix.block
  /// Pieces that go through the feed-forward block together.
  private static let wideRows = IntegerMatrix.block

  /// The linear layers, in the order of their use.
  var linears: [Linear] { [projections, attentionOutput, intermediate, output] }

  /// The layer whose tensors are named `encoder.index.…`.
  init(_ source: LayerSource, index: Int) throws(WeightsError) {
    let sizes = source.sizes
    let name = "encoder.\(index)."
    let width = sizes.width
    projections = try source.linear(name + "attention.qkv", inputs: width, outputs: 3 * width)
    attention = Attention(width: width, heads: sizes.attentionHeads, kernel: source.kernel)
    attentionOutput = try source.linear(name + "attention.output", inputs: width, outputs: width)
    attentionNorm = try source.norm(name + "attention.norm")
    intermediate = try source.linear(
      name + "intermediate", inputs: width, outputs: sizes.intermediate)
    output = try source.linear(name + "output", inputs: sizes.intermediate, outputs: width)
    norm = try source.norm(name + "norm")
  }

  /// Replaces the vectors of the pieces of a run of sequences by those of the next layer.
  ///
  /// - Parameter hidden: The vectors of all pieces of the batch, [pieces, width].
  func apply(
    _ hidden: UnsafeMutablePointer<Float>, _ layout: BatchLayout, _ run: Range<Int>,
    _ workspace: Workspace
  ) {
    attend(hidden, layout.pieces[run], workspace)
    let rows = layout.rows(of: run)
    for start in stride(from: rows.lowerBound, to: rows.upperBound, by: Self.wideRows) {
      let count = min(Self.wideRows, rows.upperBound - start)
      feedForward(hidden + start * norm.scale.count, rows: count, workspace)
    }
  }

  /// x = norm(x + output(attention(x))) for the pieces of sequences that follow each other.
  private func attend(
    _ hidden: UnsafeMutablePointer<Float>, _ sequences: ArraySlice<Range<Int>>,
    _ workspace: Workspace
  ) {
    guard let first = sequences.first?.lowerBound, let end = sequences.last?.upperBound
    else { return }
    let width = projections.inputs
    let rows = end - first
    let x = hidden + first * width
    let projected = workspace.wide.reserve(rows * projections.outputs)
    let context = workspace.context.reserve(rows * width)
    projections.apply(x, rows: rows, .set, projected, workspace)
    for pieces in sequences {
      let offset = pieces.lowerBound - first
      attention.apply(
        projected + offset * projections.outputs, rows: pieces.count,
        into: context + offset * width, workspace)
    }
    attentionOutput.apply(context, rows: rows, .add, x, workspace)
    attentionNorm.apply(x, rows: rows)
  }

  /// x = norm(x + output(GELU(intermediate(x)))).
  private func feedForward(
    _ x: UnsafeMutablePointer<Float>, rows: Int, _ workspace: Workspace
  ) {
    let wide = workspace.wide.reserve(rows * intermediate.outputs)
    intermediate.apply(x, rows: rows, .gelu, wide, workspace)
    output.apply(wide, rows: rows, .add, x, workspace)
    norm.apply(x, rows: rows)
  }
}
