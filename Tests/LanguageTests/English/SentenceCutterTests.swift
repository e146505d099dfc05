import Testing

@testable import Language

@Suite struct SentenceCutterTests {
  private func sentences(_ string: String) -> (document: Document, texts: [String]) {
    let text = SourceText(string)
    let document = Segmenter.document(of: text, blocks: [Block(range: 0..<text.count)])
    return (document, document.sentences.map { text[$0.range] })
  }

  private func words(_ count: Int) -> String {
    Array(repeating: "word", count: count).joined(separator: " ")
  }

  @Test func `a sentence within the limit is not cut`() {
    let (document, _) = sentences(words(SentenceCutter.limit - 1) + ".")
    #expect(document.sentences.map(\.isCut) == [false])
  }

  @Test(arguments: [
    (", more; and so on", ";"), (", more: on", ":"), (" on – and", "–"), (" so, and on", ","),
    (" then and so", "then"),
  ])
  func `a longer one is cut at the least bad place and says so`(middle: String, end: String) {
    let (document, texts) = sentences(words(300) + middle + " " + words(300) + ".")
    #expect(document.sentences.map(\.isCut) == [true, false])
    #expect(texts[0].hasSuffix(end))
  }

  @Test func `without any good place it is cut between words`() {
    let (document, texts) = sentences(words(1_000))
    #expect(document.sentences.map(\.isCut) == [true, true, false])
    #expect(texts.joined(separator: " ") == words(1_000))
    let ends = document.sentences.dropLast().map(\.range.upperBound)
    #expect(document.cutSentences == [CutSentence(range: 0..<4_999, cuts: ends)])
  }

  @Test func `without white space it is cut all the same`() {
    let string = String(repeating: "a(", count: 3_000)
    let (document, texts) = sentences(string)
    #expect(texts.joined() == string)
    #expect(document.sentences.allSatisfy { $0.words.count <= SentenceCutter.limit })
  }

  @Test func `the cut survives CoNLL-U`() throws {
    let (document, _) = sentences(words(500))
    let written = CoNLLUWriter.string(document)
    #expect(written.contains("# newsgraph_cut = yes"))
    let read = try CoNLLUReader.document(written)
    #expect(read.sentences.map(\.isCut) == document.sentences.map(\.isCut))
  }
}
