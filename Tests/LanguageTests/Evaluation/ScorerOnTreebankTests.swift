import Testing

@testable import Language

/// The scorer on real annotation, where the counts can be told beforehand.
@Suite(
  .enabled(
    if: TestFiles.isPresent(TestFiles.treebanks),
    "SKIPPED: no treebanks; set NEWSGRAPH_DATA to the folder that has treebanks/"))
struct ScorerOnTreebankTests {
  private static let treebanks = ["en_ewt-dev", "en_gum-dev"]

  private func treebank(_ name: String) throws -> Document {
    try CoNLLUReader.document(TestFiles.unzipped(TestFiles.treebank(name)))
  }

  /// A document with every so manieth word changed; words keep their places.
  private func changing(
    _ document: Document, every step: Int, _ change: (inout Word) -> Void
  ) -> Document {
    var words = document.words
    for index in stride(from: 0, to: words.count, by: step) { change(&words[index]) }
    return Document(
      text: document.text, words: words, sentences: document.sentences, tokens: document.tokens,
      names: document.names)
  }

  @Test(arguments: treebanks)
  func `a treebank scored with itself has 100 in all columns`(name: String) throws {
    let gold = try treebank(name)
    let scores = try #require(CoNLLScorer.scores(gold: gold, system: gold))
    for (figure, score) in scores.all where figure != "Names" {
      #expect(score.f1 == 1 && score.gold == score.system, "\(figure)")
      #expect(score.gold > 0, "\(figure)")
    }
  }

  @Test(arguments: treebanks, [3, 7, 100])
  func `every so manieth changed tag or lemma is missing from the counts`(
    name: String, step: Int
  ) throws {
    let gold = try treebank(name)
    let changed = (gold.words.count + step - 1) / step
    let expected = F1Score(
      correct: gold.words.count - changed, gold: gold.words.count, system: gold.words.count)
    func scores(_ change: (inout Word) -> Void) throws -> CoNLLScores {
      try #require(
        CoNLLScorer.scores(gold: gold, system: changing(gold, every: step, change)))
    }
    let tags = try scores { $0.upos = $0.upos == .noun ? .verb : .noun }
    #expect(tags.upos == expected && tags.allTags == expected)
    #expect(tags.xpos.f1 == 1 && tags.lexicalAttachment.f1 == 1)
    #expect(try scores { $0.xpos += "X" }.xpos == expected)
    let features = try scores { $0.features = Features($0.features.text + "|Odd=Yes") }
    #expect(features.features == expected && features.universalFeatures.f1 == 1)
    let lemmas = try scores { $0.lemma += "x" }
    let annotated = stride(from: 0, to: gold.words.count, by: step)
      .count { gold.words[$0].lemma != "_" }
    #expect(lemmas.lemmas.correct == gold.words.count - annotated)
    let labels = try scores { $0.relation = Relation($0.relation.name + ":odd") }
    #expect(labels.fullAttachment == expected)
    #expect(labels.labeledAttachment.f1 == 1 && labels.unlabeledAttachment.f1 == 1)
  }

  @Test(arguments: treebanks)
  func `one sentence of the whole costs two where it is cut`(name: String) throws {
    let gold = try treebank(name)
    // The first sentence is joined to the second one, whose root then hangs on the first one's.
    let (first, second) = (gold.sentences[0], gold.sentences[1])
    let joined = Sentence(
      words: first.words.lowerBound..<second.words.upperBound,
      range: first.range.lowerBound..<second.range.upperBound)
    var words = gold.words
    let root = try #require(first.words.first { words[$0].head == nil })
    let other = try #require(second.words.first { words[$0].head == nil })
    words[other].head = root
    let system = Document(
      text: gold.text, words: words, sentences: [joined] + gold.sentences.dropFirst(2),
      tokens: gold.tokens)
    let scores = try #require(CoNLLScorer.scores(gold: gold, system: system))
    let count = gold.sentences.count
    #expect(scores.sentences == F1Score(correct: count - 2, gold: count, system: count - 1))
    #expect(scores.unlabeledAttachment.correct == gold.words.count - 1)
    #expect(scores.words.f1 == 1)
  }
}
