import Testing

@testable import Language
@testable import Neural

@Suite struct SentenceAnalyzerTests {
  private func window(pieces: Int, words: Int) -> WindowedWords {
    let empty = PieceSequence(
      pieces: [Int32](repeating: 0, count: pieces),
      units: [Range<Int>](repeating: 1..<1, count: words),
      shapes: [Int](repeating: 1, count: words),
      affixes: [[Int]](repeating: [], count: words))
    return WindowedWords(sentence: 0, words: 0..<words, sequence: empty)
  }

  @Test func `a batch is bounded by its pieces`() {
    let windows = [WindowedWords](repeating: window(pieces: 200, words: 10), count: 5)
    #expect(SentenceAnalyzer.batches(of: windows) == [0..<2, 2..<4, 4..<5])
  }

  @Test func `a batch of words without pieces is bounded by its words`() {
    let windows = [WindowedWords](repeating: window(pieces: 2, words: 400), count: 3)
    #expect(SentenceAnalyzer.batches(of: windows) == [0..<1, 1..<2, 2..<3])
  }
}
