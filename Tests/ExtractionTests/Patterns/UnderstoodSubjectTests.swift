import Testing

@Suite struct UnderstoodSubjectTests {
  @Test func `the subject of wanting is the subject of the infinitive, and the relation says both`()
  {
    #expect(
      extracted(
        """
        Kato/NNP/2/nsubj wants=want/VBZ/0/root to/TO/4/mark sell/VB/2/xcomp it/PRP/4/obj ~././2/punct
        """) == ["(Kato; wants; {to sell it}) present", "(Kato; wants to sell; it) possible"])
  }

  @Test func `the object of asking does what is asked`() {
    #expect(
      extracted(
        """
        Kato/NNP/2/nsubj asked=ask/VBD/0/root Lund/NNP/2/obj to/TO/5/mark sell/VB/2/xcomp it/PRP/5/obj ~././2/punct
        """) == ["(Kato; asked; Lund) [purpose: to sell it] past", "(Lund; to sell; it) possible"])
  }

  @Test func `the subject of promising does what is promised`() {
    #expect(
      extracted(
        """
        Kato/NNP/2/nsubj promised=promise/VBD/0/root Lund/NNP/2/obj to/TO/5/mark pay/VB/2/xcomp ~././2/punct
        """
      ).last == "(Kato; to pay) possible")
  }

  @Test func `who is pleaded with does the infinitive`() {
    #expect(
      extracted(
        """
        She/PRP/2/nsubj pleaded=plead/VBD/0/root with/IN/4/case him/PRP/2/obl to/TO/6/mark leave/VB/2/xcomp ~././2/punct
        """) == ["(She; pleaded with; him) [purpose: to leave] past", "(him; to leave) possible"])
  }

  @Test func `a participle takes the subject of the main clause`() {
    #expect(
      extracted(
        """
        Moreno/NNP/2/nsubj scored=score/VBD/0/root ~,/,/4/punct putting=put/VBG/2/advcl Chile/NNP/4/obj ahead/RB/4/advmod ~././2/punct
        """) == ["(Moreno; scored) past", "(Moreno; putting; Chile) [place: ahead] past"])
  }

  @Test func `who is warned against something is who would do it`() {
    #expect(
      extracted(
        """
        Doctors=doctor/NNS/2/nsubj warned=warn/VBD/0/root parents=parent/NNS/2/obj against/IN/5/mark using=use/VBG/2/advcl syrup/NN/5/obj ~././2/punct
        """
      ).last == "(parents; using; syrup) possible")
  }

  @Test func `a participle of a noun is said of the noun`() {
    #expect(
      extracted(
        """
        A/DT/2/det barge/NN/6/nsubj carrying=carry/VBG/2/acl coal/NN/3/obj has=have/VBZ/6/aux sunk=sink/VBN/0/root ~././6/punct
        """) == ["(A barge; carrying; coal) past", "(A barge; has sunk) past"])
  }

  @Test func `whoever makes a decision does what is decided`() {
    #expect(
      extracted(
        """
        Oslo/NNP/2/nsubj made=make/VBD/0/root a/DT/4/det decision/NN/2/obj to/TO/6/mark buy/VB/4/acl trams=tram/NNS/6/obj ~././2/punct
        """) == ["(Oslo; made; a decision to buy trams) past", "(Oslo; to buy; trams) possible"])
  }

  @Test func `whoever is accused is said to have done it, and the relation says so`() {
    #expect(
      extracted(
        """
        The/DT/2/det bank/NN/4/nsubj:pass was=be/VBD/4/aux:pass accused=accuse/VBN/0/root of/IN/6/mark hiding=hide/VBG/4/advcl losses=loss/NNS/6/obj ~././4/punct
        """) == [
          "(The bank; was accused) [topic: of hiding losses] past",
          "(The bank; was accused of hiding; losses) possible past",
        ])
  }

  @Test(arguments: ["advcl", "xcomp"])
  func `who is taught something does it`(relation: String) {
    #expect(
      extracted(
        """
        Sato/NNP/2/nsubj taught=teach/VBD/0/root a/DT/4/det dog/NN/2/obj to/TO/6/mark listen/VB/2/\(relation) ~././2/punct
        """
      ).last == "(a dog; to listen) past")
  }

  @Test(arguments: [
    "Unions=union/NNS/2/nsubj protested=protest/VBD/0/root against/IN/5/case a/DT/5/det plan/NN/2/obl to/TO/7/mark cut/VB/5/acl jobs=job/NNS/7/obj ~././2/punct",
    "Unions=union/NNS/2/nsubj oppose/VBP/0/root a/DT/4/det plan/NN/2/obj to/TO/6/mark cut/VB/4/acl jobs=job/NNS/6/obj ~././2/punct",
  ])
  func `who opposes a plan does not do what is planned`(_ notation: String) {
    let found = extracted(notation)
    #expect(found.count == 1 && found.allSatisfy { !$0.contains("; to cut; ") })
  }

  @Test func `who cautions nobody in particular against something does not do it`() {
    #expect(
      extracted(
        """
        Roe/NNP/2/nsubj cautioned=caution/VBD/0/root against/IN/4/mark reading=read/VBG/2/advcl it/PRP/4/obj ~././2/punct
        """) == ["(Roe; cautioned) [topic: against reading it] past"])
  }
}
