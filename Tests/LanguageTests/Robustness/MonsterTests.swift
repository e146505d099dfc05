import Testing

@testable import Language

/// Texts without end: the time is bounded, generously, and every character is kept.
@Suite struct MonsterTests {
  /// Many times what it takes.
  private static let limit = Duration.seconds(120)

  @Test(arguments: [
    "word ", "word, ", "a", "漢字", "😀", "e\u{301}", "\u{301}", "\u{200D}", "\u{200B}x ",
    "\u{202E}a ",
    "THE MINISTER SAID ", "l1ne  n0ise .,;' ", "\u{0}", "\r\n", "x\r\n", "apples; ", "(", ")",
    "\"a ",
    ".", "a.", "U.S. ", "...a ", "http://a.b/)", "www.a)))", "a@b.c", "1,", "1-", "don't", "'",
    "[1",
    "and ", "A. ", ":) ", "-", "a-", "_",
  ])
  func `a hundred thousand characters of anything are segmented in bounded time`(unit: String) {
    expectSegmentation(of: unit, characters: 100_000)
  }

  @Test(arguments: ["word, ", "漢字", "a", "The U.S. said “no”. "])
  func `a million characters are segmented as well`(unit: String) {
    expectSegmentation(of: unit, characters: 1_000_000)
  }

  private func expectSegmentation(of unit: String, characters: Int) {
    let count = unit.unicodeScalars.count
    let text = SourceText(String(repeating: unit, count: characters / count))
    let clock = ContinuousClock()
    var document = Document(text: SourceText(""), words: [], sentences: [])
    let time = clock.measure {
      document = Segmenter.document(
        of: text, blocks: [Block(range: 0..<text.count)], model: TestFiles.boundaryModel)
    }
    print("monster", unit.debugDescription, characters, document.tokens.count, time)
    #expect(time < Self.limit)
    let kept = document.tokens.reduce(0) { $0 + $1.range.count }
    #expect(kept == text.scalars.count { !$0.isSpace })
    let longest = document.sentences.map(\.words.count).max() ?? 0
    #expect(longest <= 2 * SentenceCutter.limit)
  }

  @Test func `a list of ten thousand items is cut and says where`() {
    let list = (1...10_000).map { "item \($0)" }.joined(separator: ", ")
    let text = SourceText("We need " + list + ".")
    let document = Segmenter.document(
      of: text, blocks: [Block(range: 0..<text.count)], model: TestFiles.boundaryModel)
    #expect(document.words.count > 30_000)
    let cuts = document.sentences.filter(\.isCut)
    #expect(!cuts.isEmpty && document.sentences.last?.isCut == false)
    #expect(cuts.allSatisfy { text.scalars[$0.range.upperBound - 1] == "," })
  }
}
