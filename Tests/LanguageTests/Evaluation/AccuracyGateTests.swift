import Crypto
import Foundation
import TestSupport
import Testing

@testable import Language
@testable import Neural

/// Accuracy as a gate: no change may cost what ``AccuracyFloors`` holds.
@Suite(
  .enabled(
    if: TestFiles.isPresent(TestFiles.treebanks, TestFiles.weights),
    "SKIPPED: no treebanks (set NEWSGRAPH_DATA to the folder that has them) or no weights"))
struct AccuracyGateTests {
  private static let analyzer = Result {
    Analyzer(model: try LanguageModel(weightsAt: TestFiles.weights.path), threads: 2)
  }

  @Test(arguments: AccuracyFloors.treebanks.indices)
  func `the analysis of a treebank reaches its floors`(index: Int) throws {
    let wanted = AccuracyFloors.treebanks[index]
    let file = TestFiles.treebank(wanted.name)
    try expectDigest(of: Data(contentsOf: file), wanted.digest, wanted.name)
    let gold = try CoNLLUReader.document(TestFiles.unzipped(file))
    let evaluation = AnalyzerEvaluation(try Self.analyzer.get(), on: gold)
    try expect(
      evaluation.scoresOnGoldWords(), floors: wanted.goldTokens, "\(wanted.name), gold tokens")
    try expect(evaluation.scoresOnText(), floors: wanted.rawText, "\(wanted.name), raw text")
  }

  @Test(arguments: AccuracyFloors.names.indices)
  func `the names of a corpus reach their floor`(index: Int) throws {
    let wanted = AccuracyFloors.names[index]
    let data = try #require(Checkout.data)
    let printed = try Shell.run(
      "python3", ["-m", "newsgraph_training.heldout", wanted.set],
      in: TestFiles.root.appending(path: "Training"), environment: ["NEWSGRAPH_DATA": data.path])
    try #require(printed.code == 0, "\(printed.errors)")
    try expectDigest(of: Data(printed.output.utf8), wanted.digest, wanted.set)
    let corpus = NameCorpus(iob: printed.output)
    let found = try Self.analyzer.get().analyze(corpus.document)
    let score = corpus.score(found, types: [.person, .organization, .location])
    expect(100 * score.f1, floor: wanted.floor, "names, \(wanted.set)")
  }

  private func expectDigest(of data: Data, _ digest: String, _ name: String) throws {
    let own = SHA256.hexadecimal(data)
    try #require(
      own == digest,
      "\(name) is not what its floors were measured on; measure anew, then pin digest \(own)")
  }

  private func expect(
    _ scores: CoNLLScores, floors: [String: Double], _ name: String
  ) throws {
    for (figure, floor) in floors.sorted(by: { $0.key < $1.key }) {
      let score = try #require(scores[figure], "there is no figure \(figure)")
      expect(100 * score.f1, floor: floor, "\(name), \(figure)")
    }
  }

  private func expect(_ value: Double, floor: Double, _ name: String) {
    let figure = String(format: "%.2f", value)
    print("\(name): \(figure), floor \(floor)")
    #expect(
      value >= floor,
      "\(name) is \(figure), its floor in AccuracyFloors \(floor); newsgraph-evaluate tells more")
  }
}
