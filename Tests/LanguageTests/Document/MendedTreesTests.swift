import Language
import TestSupport
import Testing

@Suite struct MendedTreesTests {
  @Test func `a relative clause hangs on the noun that its verb agrees with`() {
    let document = TreeNotation.document(
      """
      They/PRP/2/nsubj broke/VBD/0/root a/DT/4/det truce/NN/2/obj with/IN/6/case rebels/NNS/4/nmod that/WDT/10/nsubj is/VBZ/10/cop weeks/NNS/10/obl old/JJ/6/acl:relcl ~././2/punct
      """)
    var words = document.words
    words[3].features = Features("Number=Sing")
    words[5].features = Features("Number=Plur")
    let read = Document(text: document.text, words: words, sentences: document.sentences)
      .respectingAgreement()
    #expect(read.words[9].head == 3)
    words[5].features = Features("Number=Sing")
    let agreeing = Document(text: document.text, words: words, sentences: document.sentences)
    #expect(agreeing.respectingAgreement().words == words)
  }

  @Test func `a clause of saying at the end is no relative clause, and its adjuncts are its own`() {
    let document = TreeNotation.document(
      """
      Acme/NNP/2/nsubj plans=plan/VBZ/0/root a/DT/4/det plant/NN/2/obj ~,/,/8/punct the/DT/7/det paper/NN/8/nsubj reported=report/VBD/4/acl:relcl on/IN/10/case Tuesday/NNP/2/obl ~././2/punct
      """)
    let read = document.respectingReportingClauses(["report"])
    #expect(read.words[7].head == 1)
    #expect(read.words[7].relation.name == "parataxis")
    #expect(read.words[9].head == 7)
    #expect(document.respectingReportingClauses([]).words == document.words)
  }
}
