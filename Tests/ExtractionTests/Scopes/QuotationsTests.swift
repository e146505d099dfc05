import Extraction
import Language
import TestSupport
import Testing

@Suite struct QuotationsTests {
  /// Sentences of one paragraph.
  private func extractedFromParagraph(_ notation: String) -> [String] {
    var document = TreeNotation.document(notation)
    document = Document(
      text: document.text, words: document.words,
      sentences: document.sentences.map { sentence in
        var sentence = sentence
        sentence.block = 0
        return sentence
      })
    return Extractor().propositions(in: document).map { $0.description(in: document) }
  }

  @Test func `a quotation that runs on is the last speaker's`() {
    #expect(
      extractedFromParagraph(
        """
        "/``/3/punct ~Prices=price/NNS/3/nsubj fell=fall/VBD/7/ccomp ~,/,/3/punct ~"/''/3/punct Kato/NNP/7/nsubj said=say/VBD/0/root ~././7/punct
        "/``/3/punct ~Rents=rent/NNS/3/nsubj rose=rise/VBD/0/root ~././3/punct ~"/''/3/punct
        """
      ).last == "(Rents; rose) past by Kato")
  }

  @Test func `a quotation without speaker is still not the article's`() {
    #expect(
      extractedFromParagraph(
        """
        "/``/3/punct ~Rents=rent/NNS/3/nsubj rose=rise/VBD/0/root ~././3/punct ~"/''/3/punct
        """) == ["(Rents; rose) past by someone"])
  }

  @Test func `a sentence with a quoted word is the article's`() {
    #expect(
      extractedFromParagraph(
        """
        Rents=rent/NNS/3/nsubj "/``/3/punct ~rose=rise/VBD/0/root ~"/''/3/punct ~././3/punct
        """) == ["(Rents; rose) past"])
  }

  @Test func `the speaker may be named where the quotation ends`() {
    #expect(
      extractedFromParagraph(
        """
        "/``/3/punct ~Rents=rent/NNS/3/nsubj rose=rise/VBD/0/root ~././3/punct
        Prices=price/NNS/2/nsubj fell=fall/VBD/6/ccomp ~,/,/2/punct ~"/''/2/punct Kato/NNP/6/nsubj said=say/VBD/0/root ~././6/punct
        """
      ).first == "(Rents; rose) past by Kato")
  }

  @Test func `a saying within a quotation has its source, and the quotation's besides`() {
    #expect(
      extractedFromParagraph(
        """
        "/``/3/punct ~Prices=price/NNS/3/nsubj fell=fall/VBD/7/ccomp ~,/,/3/punct ~"/''/3/punct Kato/NNP/7/nsubj said=say/VBD/0/root ~././7/punct
        "/``/3/punct ~Lund/NNP/3/nsubj said=say/VBD/0/root rents=rent/NNS/5/nsubj rose=rise/VBD/3/ccomp ~././3/punct ~"/''/3/punct
        """
      ).last == "(rents; rose) past by Lund by Kato")
  }
}
