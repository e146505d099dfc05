import Testing

@testable import Language

/// Words that are found otherwise than in the gold standard.
@Suite struct WordAlignmentTests {
  /// A sentence in the notation of the published scorer's own tests: a token an element, `abc a b c` for one of three words.
  private func document(_ tokens: [String]) throws -> Document {
    var lines: [String] = []
    var count = 0
    func row(_ form: String) -> String {
      count += 1
      return "\(count)\t\(form)\t_\t_\t_\t_\t\(count > 1 ? 1 : 0)\t_\t_\t_"
    }
    for token in tokens {
      let parts = token.split(separator: " ").map(String.init)
      if parts.count > 1 {
        let range = "\(count + 1)-\(count + parts.count - 1)"
        lines.append("\(range)\t\(parts[0])" + String(repeating: "\t_", count: 8))
        lines += parts.dropFirst().map(row)
      } else {
        lines.append(row(token))
      }
    }
    return try CoNLLUReader.document(lines.joined(separator: "\n") + "\n\n")
  }

  /// Gold tokens, system tokens and the words that are the same: all the cases of the published scorer
  /// (`conll18_ud_eval.py`, `TestAlignment`).
  static let published: [(gold: [String], system: [String], correct: Int)] = [
    (["a"], ["a"], 1),
    (["a", "b", "c"], ["a", "b", "c"], 3),
    (["abc a b c"], ["a", "b", "c"], 3),
    (["a", "bc b c", "d"], ["a", "b", "c", "d"], 4),
    (["abcd a b c d"], ["ab a b", "cd c d"], 4),
    (["abc a b c", "de d e"], ["a", "bcd b c d", "e"], 5),
    (["abcd"], ["a", "b", "c", "d"], 0),
    (["abc", "d"], ["a", "b", "c", "d"], 1),
    (["a", "bc", "d"], ["a", "b", "c", "d"], 2),
    (["a", "bc b c", "d"], ["a", "b", "cd"], 2),
    (["abc a BX c", "def d EX f"], ["ab a b", "cd c d", "ef e f"], 4),
    (["ab a b", "cd bc d"], ["a", "bc", "d"], 2),
    (["a", "bc b c", "d"], ["ab AX BX", "cd CX a"], 1),
  ]

  @Test(arguments: published.indices)
  func `words are aligned as the published scorer aligns them`(index: Int) throws {
    let (gold, system, correct) = Self.published[index]
    let (goldDocument, systemDocument) = (try document(gold), try document(system))
    let scores = try #require(CoNLLScorer.scores(gold: goldDocument, system: systemDocument))
    #expect(
      scores.words
        == F1Score(
          correct: correct, gold: goldDocument.words.count, system: systemDocument.words.count))
  }

  private func parse(_ text: String) throws -> Document {
    try CoNLLUReader.document(text.replacing(" ", with: "\t"))
  }

  @Test func `split tokens lose precision and recall`() throws {
    let gold = try parse("1 ab _ _ _ _ 0 root _ _\n2 c _ _ _ _ 1 obj _ _\n")
    let system = try parse(
      "1 a _ _ _ _ 0 root _ SpaceAfter=No\n2 b _ _ _ _ 1 obj _ _\n3 c _ _ _ _ 1 obj _ _\n")
    let scores = try #require(CoNLLScorer.scores(gold: gold, system: system))
    #expect(scores.tokens == F1Score(correct: 1, gold: 2, system: 3))
    #expect(scores.words == F1Score(correct: 1, gold: 2, system: 3))
    #expect(scores.sentences.f1 == 1)
    // The head of *c* is not aligned.
    #expect(scores.unlabeledAttachment.correct == 0)
  }

  @Test func `words inside contractions are aligned by form`() throws {
    let gold = try parse(
      "1-2 don't _ _ _ _ _ _ _ _\n1 do _ _ _ _ 0 root _ _\n2 n't _ _ _ _ 1 advmod _ _\n3 . _ _ _ _ 1 punct _ _\n"
    )
    let system = try parse("1 don't _ _ _ _ 0 root _ _\n2 . _ _ _ _ 1 punct _ _\n")
    let scores = try #require(CoNLLScorer.scores(gold: gold, system: system))
    #expect(scores.tokens.f1 == 1)
    #expect(scores.words == F1Score(correct: 1, gold: 3, system: 2))
    let other = try parse(
      "1-2 don't _ _ _ _ _ _ _ _\n1 do _ _ _ _ 0 root _ _\n2 not _ _ _ _ 1 advmod _ _\n3 . _ _ _ _ 1 punct _ _\n"
    )
    #expect(CoNLLScorer.scores(gold: gold, system: other)?.words.correct == 2)
  }

  @Test func `a sentence boundary that is moved costs both sentences`() throws {
    let gold = try parse(
      "1 a _ _ _ _ 0 root _ _\n\n1 b _ _ _ _ 0 root _ _\n2 c _ _ _ _ 1 obj _ _\n\n1 d _ _ _ _ 0 root _ _\n\n"
    )
    let system = try parse(
      "1 a _ _ _ _ 0 root _ _\n2 b _ _ _ _ 1 obj _ _\n\n1 c _ _ _ _ 0 root _ _\n\n1 d _ _ _ _ 0 root _ _\n\n"
    )
    let scores = try #require(CoNLLScorer.scores(gold: gold, system: system))
    #expect(scores.sentences == F1Score(correct: 1, gold: 3, system: 3))
    #expect(scores.words == F1Score(correct: 4, gold: 4, system: 4))
    // *b* hangs on *a*, and *c* on nothing.
    #expect(scores.unlabeledAttachment == F1Score(correct: 2, gold: 4, system: 4))
  }
}
