import Extraction
import Foundation
import TestSupport
import Testing

@Suite struct ConfidenceModelTests {
  @Test func `weights add up to log-odds`() {
    let model = ConfidenceModel(intercept: 0, weights: [.passive: 110, .negative: -110])
    #expect(model.confidence([]) == 0.5)
    #expect(model.confidence([.passive]) == 0.75)
    #expect(model.confidence([.negative]) == 0.25)
    #expect(model.confidence([.passive, .negative, .headline]) == 0.5)
  }

  /// So another machine's `exp`, which may differ in the last bit, gives the same two decimals.
  @Test func `no sum of weights lies near the edge between two hundredths`() {
    let nearest = (-2_000...2_000).map { logOdds -> Double in
      let hundredths = 100 / (1 + exp(-Double(logOdds) / 100))
      return abs(hundredths - hundredths.rounded(.down) - 0.5)
    }.min()
    #expect(nearest ?? 0 > 1e-6)
  }

  @Test func `an event noun, on which there is no data, is believed less than a verb`() {
    let model = ConfidenceModel(intercept: 150, weights: [:])
    #expect(model.confidence([.eventNoun]) == 0.5)
    #expect(ConfidenceModel.english.weights[.eventNoun] == nil)
  }

  @Test func `every confidence has two decimals between 0 and 1`() {
    for logOdds in stride(from: -3_000, through: 3_000, by: 7) {
      let confidence = ConfidenceModel.confidence(logOdds: logOdds)
      #expect((0...1).contains(confidence))
      #expect((confidence * 100).rounded() / 100 == confidence)
    }
  }

  @Test func `what is inferred is believed less than what is said`() throws {
    let document = TreeNotation.document(
      """
      Ann/NNP/2/nsubj sold=sell/VBD/0/root Bob/NNP/4/nmod:poss house/NN/2/obj yesterday/NN/2/obl:unmarked ~././2/punct
      """)
    let proposition = try #require(Extractor().propositions(in: document).first)
    #expect(proposition.features.contains(.nameSubject))
    #expect(proposition.features.contains(.object2))
    #expect(!proposition.features.contains(.understoodSubject))
    #expect(proposition.confidence > 0.6)
  }

  @Test func `a minimal wording is believed less than the complete one`() throws {
    let document = TreeNotation.document(
      """
      It/PRP/2/nsubj gives=give/VBZ/0/root news/NN/2/obj on/IN/6/case the/DT/6/det role/NN/3/nmod of/IN/8/case bees=bee/NNS/6/nmod ~././2/punct
      """)
    let proposition = try #require(Extractor().propositions(in: document).first)
    let wordings = proposition.wordings(in: document)
    #expect(wordings.map(\.form) == [.complete, .attributes, .attributes])
    #expect(wordings[0].confidence == proposition.confidence)
    #expect(wordings.dropFirst().allSatisfy { $0.confidence < proposition.confidence })
    #expect(wordings[2].features.contains(.innerAttributes))
  }
}
