import Testing

@Suite struct PolarityTests {
  @Test(arguments: [
    "She/PRP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod sign/VB/0/root it/PRP/4/obj ~././4/punct",
    "She/PRP/3/nsubj never/RB/3/advmod signed=sign/VBD/0/root it/PRP/3/obj ~././3/punct",
    "She/PRP/4/nsubj no/RB/3/advmod longer=long/RBR/4/advmod signs=sign/VBZ/0/root it/PRP/4/obj ~././4/punct",
    "She/PRP/2/nsubj signed=sign/VBD/0/root nothing/NN/2/obj ~././2/punct",
    "She/PRP/2/nsubj signed=sign/VBD/0/root no/DT/4/det letter/NN/2/obj ~././2/punct",
  ])
  func `a denial is negative`(_ notation: String) {
    #expect(extracted(notation).first?.contains(" negative") == true)
  }

  @Test func `denying is a positive deed`() {
    #expect(
      extracted("Lund/NNP/2/nsubj denies=deny/VBZ/0/root the/DT/4/det charge/NN/2/obj ~././2/punct")
        == ["(Lund; denies; the charge) present"])
  }

  @Test func `who fails to do something does not do it`() {
    #expect(
      extracted(
        "Lund/NNP/2/nsubj failed=fail/VBD/0/root to/TO/4/mark pay/VB/2/xcomp rent/NN/4/obj ~././2/punct"
      ).last == "(Lund; failed to pay; rent) negative past")
  }

  @Test func `who does not fail to do something does it`() {
    #expect(
      extracted(
        "Lund/NNP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod fail/VB/0/root to/TO/6/mark pay/VB/4/xcomp ~././4/punct"
      ).last?.contains("negative") == false)
  }

  @Test func `without denies its clause`() {
    #expect(
      extracted(
        "She/PRP/2/nsubj left=leave/VBD/0/root without/IN/4/mark paying=pay/VBG/2/advcl rent/NN/4/obj ~././2/punct"
      ).last == "(She; paying; rent) negative past")
  }

  @Test func `who manages to do something does it`() {
    #expect(
      extracted(
        "She/PRP/2/nsubj managed=manage/VBD/0/root to/TO/4/mark sleep/VB/2/xcomp ~././2/punct"
      ).last == "(She; managed to sleep) past")
  }

  @Test func `neither and nor deny both`() {
    #expect(
      extracted(
        """
        Neither/CC/2/cc:preconj Peru/NNP/5/nsubj nor/CC/4/cc Chile/NNP/2/conj signed=sign/VBD/0/root ~././5/punct
        """) == ["(Peru; signed) negative past", "(Chile; signed) negative past"])
  }
}
