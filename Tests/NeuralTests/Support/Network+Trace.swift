@testable import Neural

extension Network {
  /// The vectors of the pieces of one sequence, [pieces, width], before the first layer and after each one.
  func trace(_ sequence: PieceSequence) -> [[Float]] {
    let workspace = Workspace()
    let layout = BatchLayout([sequence])
    let count = layout.pieceCount * encoder.width
    let hidden = workspace.hidden.reserve(count)
    encoder.embed([sequence], layout, into: hidden)
    var trace = [Array(UnsafeBufferPointer(start: hidden, count: count))]
    for layer in encoder.layers {
      layer.apply(hidden, layout, workspace)
      trace.append(Array(UnsafeBufferPointer(start: hidden, count: count)))
    }
    return trace
  }

  /// The vectors of the root and the units of one sequence, [units + 1, width + shapeWidth].
  func unitVectors(_ sequence: PieceSequence, width: Int) -> [Float] {
    let workspace = Workspace()
    let layout = BatchLayout([sequence])
    let hidden = encoder.encode([sequence], layout, workspace)
    let units = encoder.pool(hidden, [sequence], layout, workspace)
    return Array(UnsafeBufferPointer(start: units, count: layout.unitCount * width))
  }
}
