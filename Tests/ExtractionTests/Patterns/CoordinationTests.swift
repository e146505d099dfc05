import Testing

@Suite struct CoordinationTests {
  @Test func `subjects and objects are distributed`() {
    #expect(
      extracted(
        """
        Peru/NNP/4/nsubj and/CC/3/cc Chile/NNP/1/conj signed=sign/VBD/0/root a/DT/6/det treaty/NN/4/obj and/CC/9/cc a/DT/9/det protocol/NN/6/conj ~././4/punct
        """) == [
          "(Peru; signed; a treaty) past", "(Peru; signed; a protocol) past",
          "(Chile; signed; a treaty) past", "(Chile; signed; a protocol) past",
        ])
  }

  @Test func `those who meet do it together`() {
    #expect(
      extracted(
        """
        Peru/NNP/4/nsubj and/CC/3/cc Chile/NNP/1/conj met=meet/VBD/0/root ~././4/punct
        """) == ["(Peru and Chile; met) past"])
  }

  @Test func `between keeps its nouns together`() {
    #expect(
      extracted(
        """
        Trains=train/NNS/2/nsubj run/VBP/0/root between/IN/4/case Bonn/NNP/2/obl and/CC/6/cc Mainz/NNP/4/conj ~././2/punct
        """) == ["(Trains; run between; Bonn and Mainz) present"])
  }

  @Test func `coordinate verbs share subject, auxiliary and negation`() {
    #expect(
      extracted(
        """
        He/PRP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod eat/VB/0/root meat/NN/4/obj or/CC/7/cc drink/VB/4/conj wine/NN/7/obj ~././4/punct
        """) == [
          "(He; did not eat; meat) negative past", "(He; did not drink; wine) negative past",
        ])
  }

  @Test func `a finite verb behind but does not share the negation`() {
    #expect(
      extracted(
        """
        He/PRP/4/nsubj would/MD/4/aux not/RB/4/advmod eat/VB/0/root ~,/,/7/punct but/CC/7/cc drank=drink/VBD/4/conj tea/NN/7/obj ~././4/punct
        """) == ["(He; would not eat) negative", "(He; drank; tea) past"])
  }

  @Test func `a negative determiner reaches all conjuncts`() {
    #expect(
      extracted(
        """
        No/DT/2/det trains=train/NNS/6/nsubj:pass or/CC/4/cc buses=bus/NNS/2/conj were=be/VBD/6/aux:pass cancelled=cancel/VBN/0/root ~././6/punct
        """) == [
          "(No trains; were cancelled) negative past", "(No buses; were cancelled) negative past",
        ])
  }

  @Test func `or more is part of a figure`() {
    #expect(
      extracted(
        """
        The/DT/2/det storm/NN/3/nsubj killed=kill/VBD/0/root thirty/CD/3/obj or/CC/6/cc more/JJR/4/conj ~././3/punct
        """) == ["(The storm; killed; thirty or more) past"])
  }

  @Test func `a name behind two descriptions is one person`() {
    #expect(
      extracted(
        """
        Lawyer/NN/5/nsubj and/CC/3/cc poet/NN/1/conj Karim/NNP/1/appos spoke=speak/VBD/0/root ~././5/punct
        """
      ).filter { $0.contains("spoke") } == ["(Lawyer and poet Karim; spoke) past"])
  }

  @Test(arguments: [
    (
      "Half/NN/3/nsubj:pass were=be/VBD/3/aux:pass given=give/VBN/0/root the/DT/5/det drug/NN/3/obj and/CC/10/cc the/DT/8/det rest/NN/10/nsubj a/DT/10/det placebo/NN/3/conj ~././3/punct",
      "(Half; were given; the drug) past"
    ),
    (
      "They/PRP/2/nsubj gave=give/VBD/0/root half/NN/2/iobj drugs=drug/NNS/2/obj and/CC/7/cc others=other/NNS/7/nsubj placebos=placebo/NNS/4/conj ~././2/punct",
      "(They; gave; drugs) [recipient: half] past"
    ),
  ])
  func `a conjunct that leaves its verb out is no clause with a copula`(
    notation: String, proposition: String
  ) {
    #expect(extracted(notation) == [proposition])
  }
}
