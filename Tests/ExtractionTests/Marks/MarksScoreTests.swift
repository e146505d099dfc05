import Language
import TestSupport
import Testing

@testable import Extraction

@Suite struct MarksScoreTests {
  private static let tree = """
    Kato/NNP/2/nsubj said=say/VBD/0/root prices=price/NNS/4/nsubj fell=fall/VBD/2/ccomp ~././2/punct
    """

  private func score(_ marks: String...) throws -> MarksScore {
    let lines = marks.map { "  \($0)" }.joined(separator: "\n")
    let corpus = try MarksCorpus(parsing: "# a comment\nKato said prices fell.\n\(lines)\n")
    return corpus.score { _ in TreeNotation.document(Self.tree) }
  }

  @Test func `who knows all marks has all right`() throws {
    let score = try score("said => plain", "fell => attributed:Kato")
    #expect(score.accuracy == 1 && score.markAccuracy == 1 && score.faults.isEmpty)
  }

  @Test(arguments: [
    ("fell => negative attributed:Kato", MarksScore.Dimension.polarity, MarksScore.Verdict.missing),
    ("fell => possible attributed:Kato", .factuality, .missing),
    ("fell => plain", .attribution, .undue),
    ("fell => attributed:the central bank", .attribution, .otherSource),
  ])
  func `a mark that is missing, undue or another's is counted`(
    line: String, dimension: MarksScore.Dimension, verdict: MarksScore.Verdict
  ) throws {
    let score = try score(line)
    #expect(score.accuracy == 0 && score.count(dimension, verdict) == 1)
  }

  @Test(arguments: [
    "fell => attributed:*", "fell => attribution?", "fell => attributed:the Kato|he",
  ])
  func `a source may be any, open, or one of several`(line: String) throws {
    #expect(try score(line).accuracy == 1)
  }

  @Test func `a clause that nothing states is not right`() throws {
    let score = try score("prices => plain", "said => plain")
    #expect(score.unstated == 1 && score.accuracy == 0.5)
  }

  @Test func `a line without marks is refused with its number`() {
    #expect(throws: MarksCorpusError.self) { try MarksCorpus(parsing: "Text.\n  fell => denied") }
    let error = #expect(throws: MarksCorpusError.self) { try MarksCorpus(parsing: "\n  fell") }
    #expect(error?.description == "line 2: expected 'WORD => MARKS' below a text, found '  fell'")
  }

  @Test func `the halves take turns`() throws {
    let corpus = try MarksCorpus(parsing: "One.\nTwo.\nThree.\n")
    #expect(corpus.tuning.texts.map(\.text) == ["One.", "Three."])
    #expect(corpus.checking.texts.map(\.text) == ["Two."])
  }
}
