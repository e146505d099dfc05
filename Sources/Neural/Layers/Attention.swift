internal import CNeuralKernels

/// Self-attention of one sequence: softmax(Q·Kᵀ/√d)·V for each head.
struct Attention: Sendable {
  let width: Int
  let heads: Int
  let kernel: Kernel

  /// Attends within a sequence.
  ///
  /// - Parameters:
  ///   - projections: Query, key and value of each piece beside each other, [rows, 3 · width].
  ///   - context: What is attended to, [rows, width].
  func apply(
    _ projections: UnsafePointer<Float>, rows: Int, into context: UnsafeMutablePointer<Float>,
    _ workspace: Workspace
  ) {
    let room = nk_attention_size(Int32(rows), Int32(width), Int32(heads))
    kernel.steps.pointee.attention(
      projections, Int32(rows), Int32(width), Int32(heads), workspace.scratch.reserve(room), context
    )
  }
}
