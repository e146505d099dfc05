import Foundation
import Testing

@testable import Language

/// Damaged texts, a fixed number of them; `NEWSGRAPH_FUZZ_ROUNDS` makes it more.
@Suite struct SegmentationFuzzTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["NEWSGRAPH_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 3_000

  /// What is wrong with the segmentation of a text, or nil.
  private func problem(_ document: Document, blocks: [Block]) -> String? {
    let text = document.text
    var covered = 0
    for token in document.tokens {
      let gap = covered..<token.range.lowerBound
      guard gap.lowerBound <= gap.upperBound, !token.range.isEmpty else { return "order" }
      guard text.scalars[gap].allSatisfy(\.isSpace) else { return "lost \(gap)" }
      var end = token.range.lowerBound
      for word in document.words[token.words] {
        guard word.range.lowerBound == end, word.form == text[word.range] else { return "word" }
        end = word.range.upperBound
      }
      guard end == token.range.upperBound else { return "words of \(token.range)" }
      covered = end
    }
    guard text.scalars[covered...].allSatisfy(\.isSpace) else { return "lost the end" }
    for sentence in document.sentences {
      let block = blocks[sentence.block].range
      guard block.lowerBound <= sentence.range.lowerBound,
        sentence.range.upperBound <= block.upperBound
      else { return "sentence beyond its block" }
      let tokens = document.tokens.count { sentence.words.contains($0.words.lowerBound) }
      guard (1...SentenceCutter.limit).contains(tokens) else { return "\(tokens) tokens" }
    }
    return document.brokenPromise?.replacing(/sentence \d+ is no tree/, with: "")
  }

  /// Two blocks that together are the text.
  private func blocks(of text: SourceText, round: Int) -> [Block] {
    let middle = text.count == 0 ? 0 : (round * 37) % text.count
    return [Block(range: 0..<middle, role: .headline), Block(range: middle..<text.count)]
  }

  @Test func `no damage loses a character or crosses a block`() {
    var mutator = TextMutator(seed: 2_026)
    for round in 0..<Self.rounds {
      let text = SourceText(mutator.text())
      let blocks = blocks(of: text, round: round)
      let document = Segmenter.document(
        of: text, blocks: blocks, model: round % 2 == 0 ? TestFiles.boundaryModel : nil)
      let found = problem(document, blocks: blocks) ?? ""
      #expect(found.isEmpty, "round \(round): \(found)")
      if !found.isEmpty { return }
    }
  }

  @Test func `what CoNLL-U is written of a damaged text has all of its characters`() throws {
    var mutator = TextMutator(seed: 7)
    for round in 0..<(Self.rounds / 10) {
      let text = SourceText(mutator.text())
      let document = Segmenter.document(of: text, blocks: [Block(range: 0..<text.count)])
      let again = try CoNLLUReader.document(CoNLLUWriter.string(document))
      let same = document.words.isEmpty || again.text == text
      #expect(same, "round \(round)")
      if !same { return }
    }
  }

  @Test(
    .enabled(if: TestFiles.isPresent(TestFiles.weights), "SKIPPED: no Models/english.weights"))
  func `damaged texts have trees`() throws {
    let analyzer = Analyzer(
      model: try LanguageModel(weightsAt: TestFiles.weights.path), threads: 2)
    var mutator = TextMutator(seed: 99)
    for round in 0..<(Self.rounds / 100) {
      let text = mutator.text()
      let block = Block(range: 0..<text.unicodeScalars.count)
      let document = analyzer.analyze(text, blocks: [block])
      #expect(document.brokenPromise == nil, "round \(round)")
    }
  }
}
