import Extraction
import TestSupport
import Testing

@Suite struct CopularClauseTests {
  @Test func `a noun predicate is the object of the copula`() {
    #expect(
      extracted(
        """
        Bran/NNP/4/nsubj is=be/VBZ/4/cop a/DT/4/det village/NN/0/root in/IN/6/case Wales/NNP/4/nmod ~././4/punct
        """) == ["(Bran; is; a village in Wales) present"])
  }

  @Test func `an adjective keeps its complement and gives up its place`() {
    #expect(
      extracted(
        """
        The/DT/2/det tower/NN/5/nsubj was=be/VBD/5/cop much/RB/5/advmod older=old/JJR/0/root than/IN/8/case the/DT/8/det church/NN/5/obl in/IN/10/case 1900/CD/5/obl ~././5/punct
        """) == ["(The tower; was; much older than the church) [time: in 1900] past"])
  }

  @Test func `a prepositional predicate lends its preposition to the relation`() {
    #expect(
      extracted(
        """
        The/DT/2/det archive/NN/5/nsubj was=be/VBD/5/cop in/IN/5/case Prague/NNP/0/root ~././5/punct
        """) == ["(The archive; was in; Prague) past"])
  }

  @Test func `a coordinate predicate shares subject and copula, and keeps its own negation`() {
    #expect(
      extracted(
        """
        It/PRP/3/nsubj was=be/VBD/3/cop long/JJ/0/root but/CC/6/cc not/RB/6/advmod dull/JJ/3/conj ~././3/punct
        """) == ["(It; was; long) past", "(It; was not; dull) negative past"])
  }

  @Test func `what exists is the subject, and is worded behind there is`() throws {
    let document = TreeNotation.document(
      """
      There/EX/2/expl were=be/VBD/0/root no/DT/4/det witnesses=witness/NNS/2/nsubj ~././2/punct
      """)
    let proposition = try #require(Extractor().propositions(in: document).first)
    #expect(proposition.subject?.text(in: document) == "no witnesses")
    #expect(proposition.object == nil)
    #expect(proposition.predicate.lemma == "exist")
    #expect(proposition.description(in: document) == "(There; were; no witnesses) negative past")
  }

  @Test func `an expletive it is no subject`() {
    #expect(
      extracted(
        """
        It/PRP/3/expl is=be/VBZ/3/cop clear/JJ/0/root that/IN/6/mark prices=price/NNS/6/nsubj fell=fall/VBD/3/csubj ~././3/punct
        """
      ).allSatisfy { !$0.hasPrefix("(It;") })
  }

  @Test func `an adjunct of a noun after the copula is a qualifier once`() {
    #expect(
      extracted(
        """
        Oslo/NNP/3/nsubj is=be/VBZ/3/cop home/NN/0/root to/IN/5/case gulls=gull/NNS/3/obl ~././3/punct
        """) == [
          "(Oslo; is; home) [recipient: to gulls] present"
        ])
  }

  @Test func `the conjunction of a clause is no part of its predicate`() {
    #expect(
      extracted(
        """
        He/PRP/2/nsubj left=leave/VBD/0/root when/WRB/6/advmod it/PRP/6/nsubj was=be/VBD/6/cop dark/JJ/2/advcl ~././2/punct
        """) == [
          "(He; left) [time: when it was dark] past",
          "(it; was; dark) past",
        ])
  }

  @Test func `worth keeps its object`() {
    #expect(
      extracted(
        """
        The/DT/2/det share/NN/4/nsubj is=be/VBZ/4/cop worth/JJ/0/root 41/CD/6/nummod euros=euro/NNS/4/obj ~././4/punct
        """) == ["(The share; is; worth 41 euros) present"])
  }
}
