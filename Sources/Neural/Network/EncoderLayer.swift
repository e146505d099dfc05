/// One post-norm transformer layer, as in BERT (Devlin and others 2019).
struct EncoderLayer: Sendable {
  let projections: Linear
  let attentionOutput: Linear
  let attentionNorm: LayerNorm
  let intermediate: Linear
  let output: Linear
  let norm: LayerNorm
  let heads: Int

  /// The layer whose tensors are named `encoder.index.…`.
  init(_ weights: WeightsFile, index: Int) throws(WeightsError) {
    let sizes = weights.header.hyperparameters
    let name = "encoder.\(index)."
    let width = sizes.width
    let epsilon = sizes.layerNormEpsilon
    heads = sizes.attentionHeads
    projections = try Linear(weights, name + "attention.qkv", inputs: width, outputs: 3 * width)
    attentionOutput = try Linear(
      weights, name + "attention.output", inputs: width, outputs: width)
    attentionNorm = try LayerNorm(
      weights, name + "attention.norm", width: width, epsilon: epsilon)
    intermediate = try Linear(
      weights, name + "intermediate", inputs: width, outputs: sizes.intermediate)
    output = try Linear(weights, name + "output", inputs: sizes.intermediate, outputs: width)
    norm = try LayerNorm(weights, name + "norm", width: width, epsilon: epsilon)
  }

  /// Replaces the vectors of all pieces of a batch, hidden [pieces, width], by those of the next layer.
  func apply(
    _ hidden: UnsafeMutablePointer<Float>, _ layout: BatchLayout, _ workspace: Workspace
  ) {
    let rows = layout.pieceCount
    let context = workspace.context.reserve(rows * attentionOutput.inputs)
    attend(UnsafePointer(hidden), layout, workspace, into: context)
    attentionOutput.add(context, rows: rows, to: hidden)
    attentionNorm.apply(hidden, rows: rows)
    let wide = workspace.wide.reserve(rows * intermediate.outputs)
    intermediate.applyWithGELU(hidden, rows: rows, into: wide)
    output.add(wide, rows: rows, to: hidden)
    norm.apply(hidden, rows: rows)
  }

  private func attend(
    _ hidden: UnsafePointer<Float>, _ layout: BatchLayout, _ workspace: Workspace,
    into context: UnsafeMutablePointer<Float>
  ) {
    let width = projections.inputs
    let rows = layout.pieceCount
    let projected = workspace.wide.reserve(rows * max(projections.outputs, intermediate.outputs))
    projections.apply(hidden, rows: rows, into: projected)
    let longest = layout.pieces.map(\.count).max() ?? 0
    let scores = workspace.scores.reserve(longest * longest)
    let attention = Attention(width: width, heads: heads)
    for pieces in layout.pieces {
      attention.apply(
        projected + pieces.lowerBound * projections.outputs, rows: pieces.count, scores: scores,
        into: context + pieces.lowerBound * width)
    }
  }
}
