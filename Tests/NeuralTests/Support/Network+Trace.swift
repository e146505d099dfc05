@testable import Neural

extension Network {
  /// The vectors of the pieces of one sequence, [pieces, width], before the first layer and after each one.
  func trace(_ sequence: PieceSequence) -> [[Float]] {
    let layout = BatchLayout([sequence])
    var trace: [[Float]] = []
    _ = encoder.encode([sequence], layout, Workspace()) { hidden in
      trace.append(
        Array(UnsafeBufferPointer(start: hidden, count: layout.pieceCount * encoder.width)))
    }
    return trace
  }

  /// The vectors of the root and the units of one sequence for each group of heads, [units + 1, wordWidth].
  func unitVectors(_ sequence: PieceSequence, width: Int) -> [[Float]] {
    let layout = BatchLayout([sequence])
    let workspace = Workspace()
    // The vectors lie in the workspace's memory.
    return withExtendedLifetime(workspace) {
      let units = encoder.encode([sequence], layout, workspace)
      return HeadGroup.allCases.map {
        Array(UnsafeBufferPointer(start: units[$0], count: layout.unitCount * width))
      }
    }
  }
}
