import Extraction
import Foundation
import NewsgraphKit
import TestSupport
import Testing

/// Open information extraction as a gate: no change may cost what stands here.
///
/// The floors are the figures of `newsgraph-evaluate openie`, rounded down.
@Suite struct PropositionGateTests {
  private static let newsgraph = Result { try Newsgraph(assets: Assets(home: Checkout.root.path)) }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: #require(Checkout.data).appending(path: path), encoding: .utf8)
  }

  @Test(.enabled(if: Checkout.hasData, "skipped: no CaRB; set NEWSGRAPH_DATA"))
  func `CaRB's development set is scored no lower than before`() throws {
    let corpus = try CaRBCorpus(
      sentences: Self.text("carb/dev.txt"), gold: Self.text("carb/dev.tsv"))
    let wordings = try Self.newsgraph.get().wordings(ofLines: corpus.sentences)
    let curve = corpus.curve(
      of: wordings.map { propositions in
        propositions.flatMap(\.self).map {
          CaRBPrediction(CaRBTuple($0), confidence: $0.confidence)
        }
      })
    let best = try #require(curve.best)
    #expect(best.f1 >= 0.56)
    #expect(curve.area >= 0.40)
  }

  @Test(.enabled(if: Checkout.hasData, "skipped: no openie-dev; set NEWSGRAPH_DATA"))
  func `the confidence is the share that is right, within a tenth`() throws {
    let corpus = try FactCorpus(Self.text("openie-dev/gold.txt"))
    let facts = try JudgedWordings(
      corpus: corpus, table: Self.text("openie-dev/sentences.tsv"),
      wordings: Self.newsgraph.get().wordings(ofLines: corpus.sentences))
    #expect(Reliability(facts.judged(.tune)).error < 0.1)
    #expect(Reliability(facts.judged(.check)).error < 0.1)
  }
}
