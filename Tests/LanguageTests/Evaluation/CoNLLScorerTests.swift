import Testing

@testable import Language

@Suite struct CoNLLScorerTests {
  private func document(_ change: ([[String]]) -> [[String]] = { $0 }) throws -> Document {
    let rows = [
      ["1", "He", "he", "PRON", "PRP", "Person=3", "3", "nsubj"],
      ["2", "had", "have", "AUX", "VBD", "_", "3", "aux"],
      ["3", "met", "meet", "VERB", "VBN", "_", "0", "root"],
      ["4", "Ren", "Ren", "PROPN", "NNP", "_", "3", "obj"],
      ["5", ".", ".", "PUNCT", ".", "_", "3", "punct"],
    ]
    let lines = change(rows).map { ($0 + ["_", "_"]).joined(separator: "\t") }
    return try CoNLLUReader.document(lines.joined(separator: "\n") + "\n")
  }

  private func scores(_ change: ([[String]]) -> [[String]]) throws -> CoNLLScores {
    try #require(CoNLLScorer.scores(gold: document(), system: document(change)))
  }

  private func setting(_ row: Int, _ column: Int, _ value: String) -> ([[String]]) -> [[String]] {
    { rows in
      var rows = rows
      rows[row][column] = value
      return rows
    }
  }

  @Test func `a document agrees with itself in everything`() throws {
    for (name, score) in try scores({ $0 }).all where name != "Names" {
      #expect(score.f1 == 1, "\(name)")
    }
  }

  @Test(arguments: [
    (3, "NOUN", "UPOS"), (4, "NN", "XPOS"), (5, "Person=1", "UFeats"), (2, "it", "Lemmas"),
    (7, "obj", "LAS"),
  ])
  func `one wrong word of five costs a fifth of its figure alone`(
    column: Int, value: String, figure: String
  ) throws {
    let scores = try scores(setting(0, column, value))
    #expect(scores.all.first { $0.name == figure }?.score.f1 == 0.8)
    #expect(scores.unlabeledAttachment.f1 == 1)
  }

  @Test func `a wrong head costs attachment`() throws {
    let scores = try scores(setting(0, 6, "2"))
    #expect(scores.unlabeledAttachment.f1 == 0.8)
    #expect(scores.labeledAttachment.f1 == 0.8)
    // He, met and Ren are content words.
    #expect(scores.contentAttachment == F1Score(correct: 2, gold: 3, system: 3))
  }

  @Test func `a subtype counts in one figure only`() throws {
    let scores = try scores(setting(0, 7, "nsubj:pass"))
    #expect(scores.labeledAttachment.f1 == 1)
    #expect(scores.fullAttachment.f1 == 0.8)
  }

  @Test func `another text is not scored`() throws {
    #expect(
      CoNLLScorer.scores(gold: try document(), system: try document(setting(0, 1, "She"))) == nil)
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

  @Test func `names count with extent and class`() throws {
    var (gold, system) = (try document(), try document())
    gold.names = [NamedMention(words: 3..<4, type: .person)]
    system.names = [NamedMention(words: 3..<4, type: .organization)]
    #expect(CoNLLScorer.scores(gold: gold, system: system)?.names.f1 == 0)
    system.names = gold.names + [NamedMention(words: 0..<1, type: .person)]
    #expect(
      CoNLLScorer.scores(gold: gold, system: system)?.names
        == F1Score(correct: 1, gold: 1, system: 2))
  }
}
