import Language
import TestSupport
import Testing

@Suite struct QuotationsTests {
  /// The words that head the speakers of the quotations in sentences of the given paragraphs.
  private func speakers(_ notation: String, paragraphs: [Int] = [0, 0, 0]) -> [String?] {
    let document = TreeNotation.document(notation, naming: ["Roe": .person, "Lee": .person])
    var sentences = document.sentences
    for index in sentences.indices { sentences[index].block = paragraphs[index] }
    let placed = Document(
      text: document.text, words: document.words, sentences: sentences, names: document.names)
    return Quotations(placed, speechVerbs: ["say", "tell"]).all.map { quotation in
      quotation.speaker.map { placed.words[$0].form }
    }
  }

  /// The words of each quotation.
  private func quoted(_ notation: String) -> [String] {
    let document = TreeNotation.document(notation)
    return Quotations(document, speechVerbs: ["say"]).all.map { quotation in
      document.words[quotation.words].map(\.form).joined(separator: " ")
    }
  }

  private let said =
    "\"/``/3/punct ~Rents/NNS/3/nsubj fell/VBD/7/ccomp ~,/,/3/punct ~\"/''/3/punct Roe/NNP/7/nsubj said=say/VBD/0/root ~././7/punct"
  private let alone =
    "\"/``/3/punct ~Prices/NNS/3/nsubj rose/VBD/0/root ~././3/punct ~\"/''/3/punct"

  @Test func `the subject of the verb of saying speaks`() {
    #expect(speakers(said) == ["Roe"])
  }

  @Test func `a quotation in the same paragraph or right behind it is the same speaker's`() {
    #expect(speakers(said + "\n" + alone) == ["Roe", "Roe"])
    #expect(speakers(said + "\n" + alone, paragraphs: [0, 1]) == ["Roe", "Roe"])
  }

  @Test func `a quotation behind a paragraph that ends otherwise is nobody's`() {
    let other = "Lee/NNP/2/nsubj left/VBD/0/root ~././2/punct"
    #expect(
      speakers([said, other, alone].joined(separator: "\n"), paragraphs: [0, 1, 2]) == ["Roe", nil])
  }

  @Test func `the person whom the sentence before is about speaks`() {
    let other = "Lee/NNP/2/nsubj disagreed/VBD/0/root ~././2/punct"
    #expect(speakers(other + "\n" + alone) == ["Lee"])
  }

  @Test func `who is told something right before the marks has it told by the subject`() {
    #expect(
      speakers(
        """
        Roe/NNP/2/nsubj told=tell/VBD/0/root reporters/NNS/2/obj ~,/,/2/punct "/``/7/punct ~Rents/NNS/7/nsubj fell/VBD/3/acl ~././2/punct ~"/''/7/punct
        """) == ["Roe"])
  }

  @Test(arguments: [("‘", "’"), ("'", "'")])
  func `single marks quote, an apostrophe and a possessive inside do not end it`(
    open: String, close: String
  ) {
    let notation = """
      \(open)/``/7/punct ~It/PRP/7/nsubj ~\(close)s=be/VBZ/7/cop the/DT/5/det miners=miner/NNS/7/nmod:poss ~\(close)/POS/5/case pay/NN/11/ccomp ~,/,/7/punct ~\(close)/''/7/punct Roe/NNP/11/nsubj said=say/VBD/0/root ~././11/punct
      """
    #expect(quoted(notation) == ["It \(close)s the miners \(close) pay ,"])
    #expect(speakers(notation) == ["Roe"])
  }

  @Test(arguments: ["'", "’", "‘"])
  func `an apostrophe that nothing closes opens no quotation`(mark: String) {
    let notation =
      "The/DT/3/det \(mark)/''/3/punct ~90s/NNS/4/nsubj ended=end/VBD/0/root ~././4/punct"
    #expect(quoted(notation) == [])
    #expect(quoted(notation + "\n" + said) == ["Rents fell ,"])
  }
}
