import Testing

/// Constructions that a reader of news meets every day and that are easily cut or misread.
@Suite struct ReadingTests {
  @Test func `neither and nor deny both verbs with one word each`() {
    let read = extracted(
      """
      He/PRP/4/nsubj would/MD/4/aux neither/CC/4/cc:preconj confirm/VB/0/root nor/CC/6/cc deny/VB/4/conj it/PRP/6/obj ~././4/punct
      """)
    #expect(read.contains { $0.hasPrefix("(He; would neither deny; it) negative") })
    #expect(!read.contains { $0.contains("neither nor") })
  }

  @Test func `an age between commas is no member of a list`() {
    #expect(
      extracted(
        """
        Dale/NNP/10/nsubj ~,/,/3/punct 34/CD/1/conj ~,/,/6/punct and/CC/6/cc Moss/NNP/1/conj ~,/,/8/punct 29/CD/1/conj ~,/,/8/punct escaped=escape/VBD/0/root ~././10/punct
        """) == ["(Dale; escaped) past", "(Moss; escaped) past"])
  }

  @Test func `a measure of two units is one`() {
    #expect(
      extracted(
        """
        It/PRP/2/nsubj took=take/VBD/0/root two/CD/4/nummod minutes=minute/NNS/2/obj and/CC/7/cc 50/CD/7/nummod seconds=second/NNS/4/conj ~././2/punct
        """) == ["(It; took; two minutes and 50 seconds) past"])
  }

  @Test func `how old something is belongs to old`() {
    #expect(
      extracted(
        """
        The/DT/2/det truce/NN/6/nsubj is=be/VBZ/6/cop three/CD/5/nummod weeks=week/NNS/6/obl:unmarked old/JJ/0/root ~././6/punct
        """) == ["(The truce; is; three weeks old) present"])
  }

  @Test func `a finite conjunct of an infinitive goes on with the verb above`() {
    #expect(
      extracted(
        """
        She/PRP/3/nsubj has=have/VBZ/3/aux agreed=agree/VBN/0/root to/TO/5/mark go/VB/3/xcomp and/CC/8/cc may/MD/8/aux testify/VB/5/conj ~././3/punct
        """
      ).contains("(She; may testify) possible"))
  }

  @Test func `at no time denies the clause`() {
    #expect(
      extracted(
        """
        It/PRP/6/nsubj had=have/VBD/6/aux at/IN/5/case no/DT/5/det time/NN/6/obl entered=enter/VBN/0/root the/DT/8/det zone/NN/6/obj ~././6/punct
        """
      ).contains { $0.hasPrefix("(It; had entered; the zone") && $0.contains("negative") })
  }

  @Test func `what nobody attempts is not done`() {
    #expect(
      extracted(
        """
        She/PRP/2/nsubj made=make/VBD/0/root no/DT/4/det attempt/NN/2/obj to/TO/6/mark defend/VB/4/acl him/PRP/6/obj ~././2/punct
        """
      ).contains { $0.hasPrefix("(She; to defend; him) negative") })
  }

  @Test func `did so stands for another verb`() {
    #expect(
      extracted(
        "He/PRP/2/nsubj did=do/VBD/0/root so/RB/2/advmod on/IN/5/case Friday/NNP/2/obl ~././2/punct"
      ).isEmpty)
  }

  @Test func `how long before something happened says nothing of it`() {
    let read = extracted(
      """
      He/PRP/2/nsubj fled=flee/VBD/0/root two/CD/4/nummod days=day/NNS/7/obl:unmarked before/IN/7/mark she/PRP/7/nsubj left=leave/VBD/2/advcl ~././2/punct
      """)
    #expect(read.contains("(she; left) past"))
  }

  @Test func `whoever stands behind tell is told`() {
    let read = extracted(
      """
      Rain/NN/2/nsubj fell=fall/VBD/5/ccomp ~,/,/2/punct Kato/NNP/2/appos told=tell/VBD/0/root reporters=reporter/NNS/5/nsubj ~././5/punct
      """)
    #expect(read.contains { $0.hasPrefix("(Rain; fell)") })
    #expect(!read.contains { $0.contains("told") })
  }

  @Test func `an apposition behind a list is to its last member`() {
    let read = extracted(
      """
      She/PRP/2/nsubj met=meet/VBD/0/root Okada/NNP/2/obj or/CC/6/cc her/PRP$/6/nmod:poss partner/NN/3/conj ~,/,/8/punct the/DT/9/det captain/NN/3/appos ~././2/punct
      """)
    #expect(read.contains { $0.contains("partner; ") && $0.contains("captain") })
    #expect(!read.contains { $0.contains("Okada; is") })
  }
}
