import Foundation
import Neural
import Testing

@testable import Language

/// What `Models/FORMAT.md` promises of 8-bit arithmetic, on the trained network and a whole text.
@Suite(
  .enabled(if: TestFiles.isPresent(TestFiles.weights), "SKIPPED: no Models/english.weights"))
struct ReproducibilityTests {
  /// The sample article's sentences, and some that are long, short or strange.
  private static let sentences: [[String]] = {
    let file = TestFiles.root.appendingPathComponent("Examples/huawei-5g.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    return lines + [["\u{1}"], ["Why", "?"], Array(repeating: "naïve", count: 70), ["北京", "😀"]]
  }()

  /// All scores of all sentences, bit by bit.
  private func bits(_ model: LanguageModel) -> [UInt32] {
    let windows = SentenceAnalyzer(model: model, threads: 1).windows(of: Self.sentences)
    let scores = model.network.scores(windows.map(\.sequence), Workspace()) {
      SpanningTree.heads($0, words: $1)
    }
    return scores.flatMap { scores in
      [
        scores.upos, scores.xpos, scores.feats, scores.lemma, scores.arcs, scores.relations,
        scores.entities,
      ].flatMap { $0.values.map(\.bitPattern) }
    }
  }

  @Test func `every kernel gives the same scores, bit by bit`() throws {
    #expect(Self.sentences.count > 10)
    let all = try Kernel.available.map { kernel in
      bits(
        try LanguageModel(
          weightsAt: TestFiles.weights.path, arithmetic: .int8, kernel: kernel))
    }
    #expect(all[0].count > 100_000)
    for (kernel, bits) in zip(Kernel.available, all) { #expect(bits == all[0], "\(kernel.name)") }
  }

  @Test func `a sentence's scores do not depend on the sentences around it`() throws {
    let model = try LanguageModel(weightsAt: TestFiles.weights.path)
    let windows = SentenceAnalyzer(model: model, threads: 1).windows(of: Self.sentences)
    let heads: ([Float], Int) -> [Int] = { SpanningTree.heads($0, words: $1) }
    let together = model.network.scores(
      windows.map(\.sequence), Workspace(), chooseHeads: heads)
    for (window, scores) in zip(windows, together) {
      #expect(
        model.network.scores([window.sequence], Workspace(), chooseHeads: heads) == [scores])
    }
  }

  @Test(arguments: Arithmetic.allCases)
  func `what is measured is more than nothing`(arithmetic: Arithmetic) throws {
    let model = try LanguageModel(weightsAt: TestFiles.weights.path, arithmetic: arithmetic)
    let encoder = model.encoderSeconds(for: Self.sentences)
    let products = model.productsSeconds(forPieces: encoder.pieces)
    #expect(encoder.pieces > 400)
    #expect(products > 0 && encoder.seconds > 0)
    #expect(!model.kernelName.isEmpty)
  }
}
