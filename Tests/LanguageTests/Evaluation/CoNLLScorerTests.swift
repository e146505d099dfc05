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

  /// The figures that a change lowers, and the words that are still right in each.
  private func losses(_ change: ([[String]]) -> [[String]]) throws -> [String: Int] {
    var losses: [String: Int] = [:]
    for (name, score) in try scores(change).all where score.correct < score.gold {
      losses[name] = score.correct
    }
    return losses
  }

  @Test func `a wrong tag costs the figures that have it`() throws {
    // Of the three content words *He*, *met* and *Ren* …
    #expect(try losses(setting(0, 3, "NOUN")) == ["UPOS": 4, "AllTags": 4, "MLAS": 2])
    #expect(try losses(setting(0, 4, "NN")) == ["XPOS": 4, "AllTags": 4])
    #expect(
      try losses(setting(0, 5, "Person=1"))
        == ["UFeats": 4, "FEATS": 4, "AllTags": 4, "MLAS": 2])
    #expect(try losses(setting(0, 2, "it")) == ["Lemmas": 4, "BLEX": 2])
    // … *met* carries the auxiliary *had*; a full stop is nobody's function word.
    #expect(try losses(setting(1, 3, "VERB")) == ["UPOS": 4, "AllTags": 4, "MLAS": 2])
    #expect(try losses(setting(4, 3, "SYM")) == ["UPOS": 4, "AllTags": 4])
    #expect(try losses(setting(1, 2, "had")) == ["Lemmas": 4])
  }

  @Test func `features of single languages count in one figure only`() throws {
    #expect(try losses(setting(0, 5, "Person=3|Shape=Title")) == ["FEATS": 4])
  }

  @Test func `a wrong edge costs the figures that have it`() throws {
    #expect(
      try losses(setting(0, 6, "4"))
        == ["UAS": 4, "LAS": 4, "LAS+subtypes": 4, "CLAS": 2, "MLAS": 2, "BLEX": 2])
    #expect(
      try losses(setting(3, 7, "iobj"))
        == ["LAS": 4, "LAS+subtypes": 4, "CLAS": 2, "MLAS": 2, "BLEX": 2])
    // The auxiliary is moved from *met* to *Ren*: the function words of both are wrong.
    #expect(try losses(setting(1, 6, "4")) == ["UAS": 4, "LAS": 4, "LAS+subtypes": 4, "MLAS": 1])
  }

  @Test func `a content word taken for a function word counts in no total of the system's`() throws
  {
    let scores = try scores(setting(3, 7, "det"))
    #expect(scores.contentAttachment == F1Score(correct: 2, gold: 3, system: 2))
    // *met* now has a function word too many.
    #expect(scores.morphologicalAttachment == F1Score(correct: 1, gold: 3, system: 2))
  }

  @Test func `a subtype counts in one figure only`() throws {
    let scores = try scores(setting(0, 7, "nsubj:pass"))
    #expect(scores.labeledAttachment.f1 == 1)
    #expect(scores.fullAttachment.f1 == 0.8)
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

  @Test func `another text is not scored`() throws {
    #expect(
      CoNLLScorer.scores(gold: try document(), system: try document(setting(0, 1, "She"))) == nil)
  }
}
