import Testing

@Suite struct RelativeClauseTests {
  @Test func `a pronoun that is the subject of what somebody says stands for the noun`() {
    #expect(
      extracted(
        """
        The/DT/2/det man/NN/8/nsubj that/WDT/6/nsubj police/NNS/5/nsubj say/VBP/2/acl:relcl robbed=rob/VBD/5/ccomp it/PRP/6/obj left=leave/VBD/0/root ~././8/punct
        """
      ).contains("(The man; robbed; it) past by police"))
  }

  @Test func `a relative subject is its antecedent`() {
    #expect(
      extracted(
        """
        He/PRP/2/nsubj married=marry/VBD/0/root Alma/NNP/2/obj ~,/,/6/punct who/WP/6/nsubj died=die/VBD/3/acl:relcl in/IN/8/case 1993/CD/6/obl ~././2/punct
        """) == ["(He; married; Alma) past", "(Alma; died) [time: in 1993] past"])
  }

  @Test func `a relative object is its antecedent`() {
    #expect(
      extracted(
        """
        The/DT/2/det song/NN/7/nsubj that/WDT/5/obj they/PRP/5/nsubj wrote=write/VBD/2/acl:relcl was=be/VBD/7/cop sad/JJ/0/root ~././7/punct
        """) == ["(they; wrote; The song) past", "(The song; was; sad) past"])
  }

  @Test func `a clause without pronoun lacks its object`() {
    #expect(
      extracted(
        """
        The/DT/2/det song/NN/6/nsubj they/PRP/4/nsubj wrote=write/VBD/2/acl:relcl was=be/VBD/6/cop sad/JJ/0/root ~././6/punct
        """
      ).first == "(they; wrote; The song) past")
  }

  @Test func `where stands for a place`() {
    #expect(
      extracted(
        """
        She/PRP/2/nsubj left=leave/VBD/0/root Turin/NNP/2/obj ~,/,/7/punct where/WRB/7/advmod cars=car/NNS/7/nsubj:pass made=make/VBN/3/acl:relcl ~././2/punct
        """
      ).contains { $0.contains("[place: Turin]") })
  }

  @Test func `a relative preposition goes with its antecedent`() {
    #expect(
      extracted(
        """
        These/DT/4/nsubj are=be/VBP/4/cop the/DT/4/det roads=road/NNS/0/root by/IN/6/case which/WDT/8/obl traders=trader/NNS/8/nsubj came=come/VBD/4/acl:relcl ~././4/punct
        """
      ).contains { $0.hasSuffix("by the roads] past") })
  }

  @Test func `no pronoun is left as an argument where its antecedent is in the sentence`() {
    let found = extracted(
      """
      The/DT/2/det ship/NN/6/nsubj ~,/,/5/punct which/WDT/5/nsubj leaked=leak/VBD/2/acl:relcl sank=sink/VBD/0/root ~././6/punct
      """)
    #expect(found == ["(The ship; leaked) past", "(The ship; sank) past"])
  }

  @Test func `a preposition that is left behind goes with the antecedent`() {
    #expect(
      extracted(
        """
        The/DT/2/det people/NNS/6/nsubj he/PRP/4/nsubj talks=talk/VBZ/2/acl:relcl to/IN/4/obl left=leave/VBD/0/root ~././6/punct
        """
      ).first?.hasPrefix("(he; talks) [recipient: ") == true)
  }

  @Test func `a clause that is all that its pronoun stands for is part of the object`() {
    #expect(
      extracted(
        """
        She/PRP/2/nsubj forgot=forget/VBD/0/root what/WP/2/obj he/PRP/6/nsubj had=have/VBD/6/aux learned=learn/VBN/3/acl:relcl ~././2/punct
        """) == ["(She; forgot; what he had learned) past"])
  }

  @Test func `the infinitive of a clause without pronoun lacks its object`() {
    #expect(
      extracted(
        """
        Decisions=decision/NNS/7/nsubj they/PRP/4/nsubj have/VBP/4/aux had=have/VBN/1/acl:relcl to/TO/6/mark take/VB/4/xcomp hurt/VBP/0/root ~././7/punct
        """
      ).contains("(they; have had to take; Decisions) past"))
  }
}
