import Foundation
import Testing

@testable import Language

@Suite(
  .enabled(if: TestFiles.isPresent(TestFiles.weights), "SKIPPED: no Models/english.weights"))
struct AnalyzerTests {
  private func analyzer(threads: Int = 1) throws -> Analyzer {
    Analyzer(model: try LanguageModel(weightsAt: TestFiles.weights.path), threads: threads)
  }

  private func analyze(_ text: String, threads: Int = 1) throws -> Document {
    let block = Block(range: 0..<text.unicodeScalars.count)
    return try analyzer(threads: threads).analyze(text, blocks: [block])
  }

  private let story = (0..<60).map {
    "In January \(2000 + $0), Poland's agency didn't arrest a Huawei executive, Mr. Smith said. "
      + "Why? “We know,” he added. "
  }.joined()

  @Test func `a plain sentence has its tree and its names`() throws {
    let document = try analyze("The minister visited Germany.")
    #expect(document.words.map(\.lemma) == ["the", "minister", "visit", "Germany", "."])
    #expect(document.words.map(\.upos) == [.det, .noun, .verb, .propn, .punct])
    #expect(document.words.map(\.head) == [1, 2, nil, 2, 2])
    #expect(document.words.map(\.relation.name) == ["det", "nsubj", "root", "obj", "punct"])
    #expect(document.names == [NamedMention(words: 3..<4, type: .location)])
  }

  @Test(arguments: [2, 3, 8])
  func `any number of threads gives the same document`(threads: Int) throws {
    let one = try analyze(story)
    let many = try analyze(story, threads: threads)
    #expect(one.words == many.words && one.names == many.names)
    #expect(one.words.count > 1_000)
  }

  @Test func `analysing twice gives the same document`() throws {
    let analyzer = try analyzer()
    let once = analyzer.analyze(story, blocks: [Block(range: 0..<story.unicodeScalars.count)])
    let twice = analyzer.analyze(once)
    #expect(once.words == twice.words && once.names == twice.names)
    #expect(once.tokens == twice.tokens && once.sentences == twice.sentences)
  }

  @Test(arguments: [
    "", " ", "\u{0}", "\u{0}\u{1}\u{2} \u{0}", "😀😀 😀", "\n\n\n", ".", "'s", "\u{FEFF}\u{200B}",
    "a\u{0}b. \u{0}", "((((((((((", "İ ŉ ß", "\u{301}\u{302}",
  ])
  func `strange texts are analysed`(text: String) throws {
    #expect(try analyze(text).brokenPromise == nil)
  }

  @Test func `a word of a hundred thousand characters is analysed`() throws {
    #expect(try analyze(String(repeating: "x", count: 100_000)).words.count == 1)
    #expect(try analyze(String(repeating: "x.y", count: 2_000)).brokenPromise == nil)
  }

  @Test func `a line longer than the network reads is analysed in windows`() throws {
    let line =
      "He said that " + String(repeating: "the cat and the dog , ", count: 600) + "left ."
    let document = try analyzer().analyze(lines: [line])
    #expect(document.sentences.count == 1)
    #expect(document.words.count > 3_000)
    #expect(document.brokenPromise == nil)
  }

  @Test func `a sentence of running text that is too long is cut, and its pieces are trees`() throws
  {
    let text = "He said that " + String(repeating: "the cat and the dog, ", count: 600) + "left."
    let document = try analyze(text)
    #expect(document.sentences.count > 5 && document.cutSentences.count == 1)
    #expect(document.brokenPromise == nil)
  }

  @Test func `words without pieces alone make a long sentence`() throws {
    let line = Array(repeating: "\u{1}", count: 2_000).joined(separator: " ")
    #expect(try analyzer().analyze(lines: [line]).brokenPromise == nil)
  }

  @Test func `lines are analysed as they are`() throws {
    let lines = ["He -LRB- Ren -RRB- did n't say `` no '' .", "", "It 's fine . Really ."]
    let document = try analyzer().analyze(lines: lines)
    #expect(document.sentences.map(\.words.count) == [11, 0, 6])
    #expect(document.words[1].form == "-LRB-" && document.words[1].upos == .punct)
    #expect(document.words[7].upos == .punct)
    #expect(document.brokenPromise == nil)
  }

  @Test func `sentences and words of a document are kept`() throws {
    let gold = try CoNLLUReader.document(CoNLLUReaderTests.sample)
    let document = try analyzer().analyze(gold)
    #expect(document.words.map(\.form) == gold.words.map(\.form))
    #expect(document.tokens == gold.tokens && document.sentences == gold.sentences)
    #expect(document.words[3].lemma == "go")
    #expect(document.brokenPromise == nil)
  }
}
