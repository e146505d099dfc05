import Testing

@Suite struct AttributionTests {
  @Test func `what is said is a proposition of whoever says it`() {
    #expect(
      extracted(
        """
        Kato/NNP/2/nsubj said=say/VBD/0/root that/IN/5/mark prices=price/NNS/5/nsubj fell=fall/VBD/2/ccomp ~././2/punct
        """) == ["(Kato; said; {that prices fell}) past", "(prices; fell) past by Kato"])
  }

  @Test func `a source behind its words is their source`() {
    #expect(
      extracted(
        """
        Prices=price/NNS/2/nsubj fell=fall/VBD/5/ccomp ~,/,/2/punct Kato/NNP/5/nsubj added=add/VBD/0/root ~././5/punct
        """) == ["(Prices; fell) past by Kato", "(Kato; added; {Prices fell}) past"])
  }

  @Test func `a source in parataxis is the source of what stands beside it`() {
    #expect(
      extracted(
        """
        Prices=price/NNS/2/nsubj fell=fall/VBD/0/root ~,/,/5/punct Kato/NNP/5/nsubj said=say/VBD/2/parataxis ~././2/punct
        """) == ["(Prices; fell) past by Kato", "(Kato; said) past"])
  }

  @Test func `according to names a source and no argument`() {
    #expect(
      extracted(
        """
        According=accord/VBG/3/case to/IN/1/fixed Kato/NNP/6/obl ~,/,/3/punct prices=price/NNS/6/nsubj fell=fall/VBD/0/root ~././6/punct
        """) == ["(prices; fell) past by Kato"])
  }

  @Test func `a deed that somebody is accused of is the accuser's word`() {
    let active = extracted(
      """
      Kato/NNP/2/nsubj accused=accuse/VBD/0/root Lund/NNP/2/obj of/IN/5/mark taking=take/VBG/2/advcl bribes=bribe/NNS/5/obj ~././2/punct
      """)
    #expect(active.contains("(Lund; taking; bribes) possible past by Kato"), "\(active)")
    let passive = extracted(
      """
      Lund/NNP/3/nsubj:pass was=be/VBD/3/aux:pass accused=accuse/VBN/0/root of/IN/5/mark taking=take/VBG/3/advcl bribes=bribe/NNS/5/obj ~././3/punct
      """)
    #expect(!passive.contains { $0.contains(" by ") })
  }

  @Test func `the innermost source comes first`() {
    #expect(
      extracted(
        """
        Kato/NNP/2/nsubj said=say/VBD/0/root Lund/NNP/4/nsubj believes=believe/VBZ/2/ccomp prices=price/NNS/6/nsubj fell=fall/VBD/4/ccomp ~././2/punct
        """
      ).last == "(prices; fell) past by Lund by Kato")
  }

  @Test func `a factive verb asserts its complement`() {
    #expect(
      extracted(
        """
        Tests=test/NNS/2/nsubj showed=show/VBD/0/root that/IN/5/mark water/NN/5/nsubj leaked=leak/VBD/2/ccomp ~././2/punct
        """
      ).last == "(water; leaked) past")
  }

  @Test func `what is not confirmed is only possible`() {
    #expect(
      extracted(
        """
        Kato/NNP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod confirm/VB/0/root that/IN/7/mark prices=price/NNS/7/nsubj fell=fall/VBD/4/ccomp ~././4/punct
        """
      ).last == "(prices; fell) possible past")
  }

  @Test func `what is denied is a possible claim of whoever denies it`() {
    #expect(
      extracted(
        """
        Kato/NNP/2/nsubj denied=deny/VBD/0/root that/IN/5/mark prices=price/NNS/5/nsubj fell=fall/VBD/2/ccomp ~././2/punct
        """
      ).last?.contains("possible") == true)
  }

  @Test func `contents that are joined have one source`() {
    #expect(
      extracted(
        """
        Kato/NNP/2/nsubj said=say/VBD/0/root prices=price/NNS/4/nsubj fell=fall/VBD/2/ccomp and/CC/8/cc that/IN/8/mark rents=rent/NNS/8/nsubj rose=rise/VBD/4/conj ~././2/punct
        """
      ).suffix(2) == ["(prices; fell) past by Kato", "(rents; rose) past by Kato"])
  }

  @Test func `what the article says of a source is not the source's`() {
    #expect(
      extracted(
        """
        According=accord/VBG/4/case to/IN/1/fixed the/DT/4/det paper/NN/12/obl ~,/,/7/punct which/WDT/7/nsubj saw=see/VBD/4/acl:relcl it/PRP/7/obj ~,/,/4/punct prices=price/NNS/12/nsubj have/VBP/12/aux fallen=fall/VBN/0/root ~././12/punct
        """) == ["(the paper; saw; it) past", "(prices; have fallen) past by the paper"])
  }

  @Test func `what is not known is still so`() {
    #expect(
      extracted(
        """
        Kato/NNP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod know/VB/0/root that/IN/7/mark prices=price/NNS/7/nsubj fell=fall/VBD/4/ccomp ~././4/punct
        """
      ).last == "(prices; fell) past")
  }

  @Test func `a claim is its owner's`() {
    #expect(
      extracted(
        """
        Lund/NNP/2/nsubj rejected=reject/VBD/0/root Kato/NNP/5/nmod:poss ~'s/POS/3/case claim/NN/2/obj that/IN/8/mark prices=price/NNS/8/nsubj fell=fall/VBD/5/acl ~././2/punct
        """
      ).last == "(prices; fell) possible past by Kato")
  }

  @Test func `allegations are somebody's`() {
    #expect(
      extracted(
        """
        She/PRP/2/nsubj resigned=resign/VBD/0/root over/IN/4/case allegations=allegation/NNS/2/obl she/PRP/6/nsubj took=take/VBD/4/acl bribes=bribe/NNS/6/obj ~././2/punct
        """
      ).last == "(she; took; bribes) possible past by someone")
  }

  @Test func `what is announced in the subject's place is somebody's`() {
    #expect(
      extracted(
        """
        It/PRP/3/expl was=be/VBD/3/aux:pass announced=announce/VBN/0/root that/IN/6/mark rents=rent/NNS/6/nsubj fell=fall/VBD/3/csubj:pass ~././3/punct
        """
      ).last == "(rents; fell) possible past by someone")
  }

  @Test func `who asks a quoted question is its source, whatever the tree calls him`() {
    #expect(
      extracted(
        """
        "/``/4/punct ~Will/MD/4/aux it/PRP/4/nsubj rain/VB/7/ccomp ~?/./4/punct ~"/''/4/punct asked=ask/VBD/0/root Kato/NNP/7/iobj ~././7/punct
        """
      ).map { $0.hasPrefix("(Kato; asked; {") || $0 == "(it; Will rain) possible future by Kato" }
        == [true, true])
  }

  @Test func `a saying inside a relative clause is about that clause`() {
    #expect(
      extracted(
        """
        Lund/NNP/2/nsubj thanked=thank/VBD/0/root nurses=nurse/NNS/2/obj who/WP/9/nsubj ~,/,/4/punct Kato/NNP/7/nsubj said=say/VBD/2/parataxis ~,/,/7/punct came=come/VBD/3/acl:relcl ~././2/punct
        """
      ).map { $0.contains("by Kato") } == [false, false, true])
  }

  @Test func `a sentence goes on behind what somebody said`() {
    #expect(
      extracted(
        """
        Kato/NNP/2/nsubj said=say/VBD/0/root that/IN/5/mark rents=rent/NNS/5/nsubj fell=fall/VBD/2/ccomp ~,/,/9/punct and/CC/9/cc he/PRP/9/nsubj left=leave/VBD/5/conj ~././2/punct
        """
      ).last == "(he; left) past")
  }

  @Test func `who is sure of something is its source`() {
    #expect(
      extracted(
        """
        Kato/NNP/3/nsubj is=be/VBZ/3/cop sure/JJ/0/root that/IN/6/mark rents=rent/NNS/6/nsubj fell=fall/VBD/3/ccomp ~././3/punct
        """
      ).last == "(rents; fell) past by Kato")
  }

  @Test func `as somebody reports names a source`() {
    #expect(
      extracted(
        """
        Prices=price/NNS/2/nsubj fell=fall/VBD/0/root ~,/,/6/punct as/IN/6/mark Kato/NNP/6/nsubj reported=report/VBD/2/advcl ~././2/punct
        """
      ).first?.contains("by Kato") == true)
  }
}
