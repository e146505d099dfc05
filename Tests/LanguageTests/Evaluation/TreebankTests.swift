import Crypto
import Foundation
import Testing

@testable import Language
@testable import Neural

/// Segmentation of the development treebanks; the floors only rise.
@Suite(
  .enabled(
    if: TestFiles.isPresent(TestFiles.treebanks),
    "SKIPPED: no treebanks; set NEWSGRAPH_DATA to the folder that has treebanks/"))
struct TreebankTests {
  @Test(arguments: [("en_ewt-dev", 99.5, 85.3), ("en_gum-dev", 99.9, 95.5)])
  func `tokens and sentences are found by rules`(
    name: String, tokens: Double, sentences: Double
  ) throws {
    let gold = try CoNLLUReader.document(TestFiles.unzipped(TestFiles.treebank(name)))
    let scores = AnalyzerEvaluation.segmentationScores(on: gold)
    print(name, "tokens", 100 * scores.tokens.f1, "sentences", 100 * scores.sentences.f1)
    #expect(100 * scores.tokens.f1 >= tokens)
    #expect(100 * scores.sentences.f1 >= sentences)
  }

  @Test(arguments: ["en_ewt-dev", "en_gum-dev"])
  func `a treebank that is written and read again is the same`(name: String) throws {
    let gold = try CoNLLUReader.document(TestFiles.unzipped(TestFiles.treebank(name)))
    #expect(gold.brokenPromise == nil)
    let again = try CoNLLUReader.document(CoNLLUWriter.string(gold))
    #expect(again.text == gold.text && again.words == gold.words)
    #expect(again.tokens == gold.tokens && again.sentences == gold.sentences)
  }

  @Test(
    .enabled(
      if: TestFiles.isPresent(TestFiles.weights, TestFiles.fixture("ewt-dev-scores.json")),
      "SKIPPED: no Models/english.weights or Fixtures/ewt-dev-scores.json"),
    arguments: ["en_ewt-dev", "en_gum-dev"], [(Arithmetic.float32, 0.05), (.int8, 0.15)])
  func `the scores are those of the training code`(
    name: String, computation: (arithmetic: Arithmetic, tolerance: Double)
  ) throws {
    let recorded = try Recorded.read()
    let digest = SHA256.hexadecimal(try Data(contentsOf: TestFiles.weights))
    try #require(
      recorded.weights == digest,
      "make the figures anew: cd Training && python -m newsgraph_training.fixtures")
    let expected = try #require(name == "en_ewt-dev" ? recorded.ewt : recorded.gum)
    let gold = try CoNLLUReader.document(TestFiles.unzipped(TestFiles.treebank(name)))
    // The training code has the network's lemmas alone.
    let model = try LanguageModel(
      weightsAt: TestFiles.weights.path, arithmetic: computation.arithmetic, kernel: .fastest,
      checksLemmas: false)
    let system = Analyzer(model: model, threads: 2).analyze(gold)
    let scores = try #require(CoNLLScorer.scores(gold: gold, system: system))
    // The training code knows no exception for words whose lemma is not annotated.
    let lemmas = zip(gold.words, system.words).count { $0.lemma == $1.lemma }
    let exact = F1Score(correct: lemmas, gold: gold.words.count, system: gold.words.count)
    for (figure, ours) in [
      ("UPOS", scores.upos), ("XPOS", scores.xpos), ("FEATS", scores.features),
      ("lemma", exact), ("UAS", scores.unlabeledAttachment),
      ("LAS", scores.fullAttachment),
    ] {
      let theirs = try #require(expected[figure])
      print(name, computation.arithmetic, figure, 100 * ours.f1, "recorded", theirs)
      #expect(abs(100 * ours.f1 - theirs) <= computation.tolerance, "\(figure)")
    }
  }

  private struct Recorded: Decodable {
    let weights: String
    let ewt: [String: Double]?
    let gum: [String: Double]?

    enum CodingKeys: String, CodingKey {
      case weights
      case ewt = "en_ewt-dev"
      case gum = "en_gum-dev"
    }

    static func read() throws -> Recorded {
      let data = try Data(contentsOf: TestFiles.fixture("ewt-dev-scores.json"))
      return try JSONDecoder().decode(Recorded.self, from: data)
    }
  }
}
