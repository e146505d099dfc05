import Language
import Testing

/// Trees with the mistakes that a parser makes most often: the reading should not suffer more than it must.
@Suite struct ParserSlipsTests {
  @Test func `a second subject behind the verb is the object`() {
    #expect(
      extracted(
        """
        Oslo/NNP/2/nsubj urged=urge/VBD/0/root Lima/NNP/2/nsubj to/TO/5/mark stop/VB/2/xcomp tests=test/NNS/5/obj ~././2/punct
        """
      ).first == "(Oslo; urged; Lima) [purpose: to stop tests] past")
  }

  @Test func `a description and a name as two subjects are one`() {
    #expect(
      extracted(
        """
        Economist/NN/4/nsubj Ada/NNP/4/nsubj Low/NNP/2/flat resigned=resign/VBD/0/root ~././4/punct
        """) == ["(Economist Ada Low; resigned) past"])
  }

  @Test func `it is no subject of a reported clause whatever the tree calls it`() {
    #expect(
      extracted(
        """
        It/PRP/3/nsubj:pass was=be/VBD/3/aux:pass reported=report/VBN/0/root that/IN/6/mark prices=price/NNS/6/nsubj fell=fall/VBD/3/ccomp ~././3/punct
        """) == ["(prices; fell) possible past by someone"])
  }

  @Test func `a deed hung on the accused is still an accusation`() {
    #expect(
      extracted(
        """
        Unions=union/NNS/2/nsubj accuse/VBP/0/root the/DT/4/det port/NN/2/obj of/IN/6/mark hiding=hide/VBG/4/acl leaks=leak/NNS/6/obj ~././2/punct
        """
      ).last == "(the port; hiding; leaks) possible present by Unions")
  }

  @Test func `two parts of one recognised name are one name`() {
    let notation = """
      The/DT/2/det company/NN/5/nsubj Orange/NNP/2/appos Polska/NNP/2/appos grew=grow/VBD/0/root ~././5/punct
      """
    let names = [NamedMention(words: 2..<4, type: .organization)]
    #expect(
      extracted(notation, names: names).filter { $0.contains("; is;") } == [
        "(Orange Polska; is; The company) present"
      ])
  }

  @Test func `a place within a place is no description of it`() {
    #expect(
      extracted(
        """
        She/PRP/2/nsubj left=leave/VBD/0/root Aceh/NNP/2/obj ~,/,/5/punct Indonesia/NNP/3/appos ~././2/punct
        """) == ["(She; left; Aceh) past"])
  }

  @Test func `of two subjects before the verb the later one is meant`() {
    #expect(
      extracted(
        """
        A/DT/2/det port/NN/6/nsubj ~,/,/2/punct it/PRP/6/nsubj soon/RB/6/advmod grew=grow/VBD/0/root rich/JJ/6/xcomp ~././6/punct
        """) == [
          "(it; soon grew; rich) past"
        ])
  }

  @Test func `what stands before that belongs to the verb of saying`() {
    #expect(
      extracted(
        """
        Tesco/NNP/2/nsubj said=say/VBD/0/root on/IN/4/case Monday/NNP/7/obl that/IN/7/mark sales=sale/NNS/7/nsubj fell=fall/VBD/2/ccomp ~././2/punct
        """) == [
          "(Tesco; said; {that sales fell}) [time: on Monday] past",
          "(sales; fell) past by Tesco",
        ])
  }

  @Test func `the second of two direct objects is what the first is named`() {
    #expect(
      extracted(
        """
        They/PRP/2/nsubj named=name/VBD/0/root her/PRP/2/obj chair/NN/2/obj ~././2/punct
        """) == [
          "(They; named; her) [other: chair] past"
        ])
  }

  @Test func `the second of two direct objects is what the first is given`() {
    #expect(
      extracted(
        """
        They/PRP/2/nsubj awarded=award/VBD/0/root her/PRP/2/obj damages=damage/NNS/2/obj ~././2/punct
        """) == [
          "(They; awarded; damages) [recipient: her] past"
        ])
  }
}
