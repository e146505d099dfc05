import TestSupport
import Testing

@testable import Language

@Suite struct SpanningTreeTests {
  private func total(_ heads: [Int], _ scores: [Float]) -> Float {
    heads.enumerated().reduce(0) { $0 + scores[$1.offset * (heads.count + 1) + $1.element] }
  }

  /// The best sum over all single-rooted trees, by trying all of them.
  private func bestTotal(_ scores: [Float], _ words: Int) -> Float {
    var best = -Float.infinity
    var heads = [Int](repeating: 0, count: words)
    func fill(_ word: Int) {
      if word == words {
        if SpanningTree.isTree(heads) { best = max(best, total(heads, scores)) }
        return
      }
      for head in 0...words where head != word + 1 {
        heads[word] = head
        fill(word + 1)
      }
    }
    fill(0)
    return best
  }

  @Test(arguments: 1...6)
  func `the tree is the best one of all`(words: Int) {
    var random = SplitMix(state: UInt64(words))
    for round in 0..<(words < 6 ? 200 : 20) {
      // Small integers bring ties and nested cycles about.
      let scores = (0..<(words * (words + 1))).map { _ in
        round % 2 == 0
          ? Float.random(in: -9...9, using: &random) : Float(Int.random(in: 0...3, using: &random))
      }
      let heads = SpanningTree.heads(scores, words: words)
      #expect(SpanningTree.isTree(heads))
      #expect(abs(total(heads, scores) - bestTotal(scores, words)) < 1e-3)
    }
  }

  @Test(arguments: [50, 200])
  func `a long sentence of noise has a tree`(words: Int) {
    var random = SplitMix(state: 9)
    let scores = (0..<(words * (words + 1))).map { _ in Float.random(in: -9...9, using: &random) }
    #expect(SpanningTree.isTree(SpanningTree.heads(scores, words: words)))
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity, 0])
  func `scores that say nothing give a tree`(score: Float) {
    let heads = SpanningTree.heads([Float](repeating: score, count: 20), words: 4)
    #expect(SpanningTree.isTree(heads))
  }

  @Test func `no words have no heads`() {
    #expect(SpanningTree.heads([], words: 0) == [])
  }

  @Test(arguments: [
    ([0], true), ([2, 0], true), ([0, 0], false), ([2, 1], false), ([0, 3, 2], false),
    ([2, 3, 0], true),
  ])
  func `a tree has one root and no cycle`(heads: [Int], isTree: Bool) {
    #expect(SpanningTree.isTree(heads) == isTree)
  }
}
