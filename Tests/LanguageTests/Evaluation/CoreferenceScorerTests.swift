import TestSupport
import Testing

@testable import Language

@Suite struct CoreferenceScorerTests {
  private func scores(_ gold: [[Int]], _ system: [[Int]]) -> CoreferenceScores {
    CoreferenceScorer(gold: gold, system: system).scores()
  }

  @Test func `a document agrees with itself`() {
    let entities = [[1, 4, 9], [2, 3]]
    let own = scores(entities, entities)
    #expect(own.muc.f1 == 1 && own.bCubed.f1 == 1 && own.ceafe.f1 == 1 && own.mentions.f1 == 1)
  }

  /// The example of Pradhan and others (2014), section 4.
  @Test func `the published example has the published scores`() {
    let published = scores([[1, 2, 3], [4, 5, 6, 7]], [[1, 2], [3, 4], [6, 7, 8, 9]])
    #expect(abs(published.muc.recall - 0.4) < 1e-12)
    #expect(abs(published.muc.precision - 0.4) < 1e-12)
    #expect(abs(published.bCubed.recall - 35.0 / 84) < 1e-12)
    #expect(abs(published.bCubed.precision - 0.5) < 1e-12)
    #expect(abs(published.ceafe.recall - 0.65) < 1e-12)
    #expect(abs(published.ceafe.precision - 1.3 / 3) < 1e-12)
    #expect(abs(published.mentions.recall - 6.0 / 7) < 1e-12)
  }

  @Test func `entities with one mention count on neither side`() {
    #expect(scores([[1, 2], [3]], [[1, 2], [4]]).mean == 1)
  }

  @Test func `one heap of everything has all links and few of the mentions right`() {
    let heap = scores([[1, 2], [3, 4]], [[1, 2, 3, 4]])
    #expect(heap.muc.recall == 1)
    #expect(abs(heap.muc.precision - 2.0 / 3) < 1e-12)
    #expect(heap.bCubed.precision == 0.5)
    #expect(heap.ceafe.recall < 0.5)
  }

  @Test func `documents are added before they are divided`() {
    let sum = scores([[1, 2, 3, 4, 5]], []) + scores([[1, 2]], [[1, 2]])
    #expect(abs(sum.muc.recall - 0.2) < 1e-12)
    #expect(sum.muc.precision == 1)
  }
}
