import Testing

@testable import NewsgraphKit

@Suite struct TreeDrawingTests {
  @Test func `heads stand where the lines of their dependents begin`() {
    #expect(
      TreeDrawing(heads: [1, nil, 3, 1, 1]).strokes == [
        "╭──",
        "┼",
        "│ ╭──",
        "├─┴",
        "╰──",
      ])
  }

  @Test func `a word alone is a root`() {
    #expect(TreeDrawing(heads: [nil]).strokes == ["─"])
  }

  @Test func `no tree without words`() {
    #expect(TreeDrawing(heads: []).strokes.isEmpty)
  }

  /// *A hearing is scheduled on the issue today*: *on the issue* hangs on *hearing*.
  @Test func `lines that cross are told apart`() {
    let strokes = TreeDrawing(heads: [1, 3, 3, nil, 1, 3]).strokes
    #expect(strokes.count == 6)
    // Whoever has a head is reached by a line from the left, and the root's line stays whole up to its last dependent.
    #expect(strokes[4].hasPrefix("│ ╰"))
    #expect(strokes[5].hasPrefix("╰"))
    #expect(strokes[2].hasPrefix("├───") || strokes[2].hasPrefix("├─┼"))
  }
}
