import Testing

@testable import Language

@Suite struct SentenceSplitterTests {
  private func sentences(_ string: String) -> [String] {
    let text = SourceText(string)
    return Segmenter.document(of: text, blocks: [Block(range: 0..<text.count)]).sentences
      .map { text[$0.range] }
  }

  @Test(arguments: [
    "It denied this.| Experts doubt it.", "Why?| Because!| So it is.",
    "He said “no.”| Then he left.", "\"Stop.\"| She ran.", "It said so.| \"We know,\" he said.",
    "Mr. Grenell wrote to J. Smith of Acme Inc. in Berlin.", "He met U.S. officials.",
    "They live in the U.S.| The embassy said so.", "It fell 3.5 per cent.| Shares rose.",
    "Wait... what is that?", "\"Really?\" he asked.", "It was found. [12]| Later it was lost.",
    "(It was late.)| Nobody came.", "1. Buy bread.", "At 5 p.m. the bank closed.",
    "Reuters, AP, etc. were there.", "Great! :)| See you.", "Yahoo! is a firm.",
    "He left at 5 p.m.| The door was open.", "“Go!” said he.| “Now.”",
  ])
  func `sentences end where they should`(marked: String) {
    let parts = marked.split(separator: "|").map { $0.drop { $0 == " " } }
    #expect(sentences(marked.replacing("|", with: "")) == parts.map(String.init))
  }

  @Test func `an empty line ends a sentence`() {
    #expect(
      sentences("A headline\n\nA sentence goes\non.") == ["A headline", "A sentence goes\non."])
  }

  @Test func `no sentence goes beyond its block`() {
    let text = SourceText("One two three four")
    let blocks = [Block(range: 0..<7, role: .headline), Block(range: 7..<18)]
    let document = Segmenter.document(of: text, blocks: blocks)
    #expect(document.sentences.map { text[$0.range] } == ["One two", "three four"])
    #expect(document.sentences.map(\.role) == [.headline, .paragraph])
    #expect(document.sentences.map(\.block) == [0, 1])
  }
}
