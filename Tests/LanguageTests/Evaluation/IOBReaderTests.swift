import Testing

@testable import Language

@Suite struct IOBReaderTests {
  @Test(arguments: [
    "Ren B-PER\nZhengfei I-PER\nspoke O\n\nIn O\nWarsaw B-LOC\n",
    "# sent_id = 1\n1\tRen\tB-PER\t-\t-\n2\tZhengfei\tI-PER\t-\t-\n3\tspoke\tO\t-\t-\n\n"
      + "1\tIn\tO\t-\t-\n2\tWarsaw\tB-LOC\t-\t-\n",
  ])
  func `tokens, sentences and names are read`(text: String) {
    let document = IOBReader.document(text)
    #expect(document.text.string == "Ren Zhengfei spoke\nIn Warsaw")
    #expect(document.sentences.map(\.words) == [0..<3, 3..<5])
    #expect(
      document.names == [
        NamedMention(words: 0..<2, type: .person), NamedMention(words: 4..<5, type: .location),
      ])
  }

  @Test func `labels of other classes are no names`() {
    let document = IOBReader.document("# newpar\n# O\nMonday B-DATE\n")
    #expect(document.names.isEmpty)
    #expect(document.words.map(\.form) == ["#", "Monday"])
  }
}
