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

  @Test(arguments: [
    "Hardly/RB/2/advmod anyone/NN/3/nsubj came=come/VBD/0/root ~././3/punct",
    "Not/RB/4/advmod a/DT/4/det single/JJ/4/amod seat/NN/6/nsubj was=be/VBD/6/aux sold=sell/VBN/0/root ~././6/punct",
    "She/PRP/3/nsubj scarcely/RB/3/advmod slept=sleep/VBD/0/root ~././3/punct",
    "Neither/DT/4/nsubj of/IN/3/case them/PRP/1/nmod slept=sleep/VBD/0/root ~././4/punct",
  ])
  func `what hardly anybody does is denied`(_ notation: String) {
    #expect(extracted(notation).first?.contains(" negative") == true)
  }

  @Test(arguments: [
    "It/PRP/4/nsubj not/RB/4/advmod only/RB/4/advmod sank=sink/VBD/0/root ~././4/punct",
    "She/PRP/2/nsubj won=win/VBD/0/root not/RB/4/advmod one/CD/7/nummod but/CC/6/cc two/CD/4/conj cups=cup/NNS/2/obj ~././2/punct",
    "It/PRP/2/nsubj passed=pass/VBD/0/root with/IN/5/case no/DT/5/det changes=change/NNS/2/obl ~././2/punct",
    "He/PRP/2/nsubj resigned=resign/VBD/0/root not/RB/2/advmod over/IN/6/case the/DT/6/det budget/NN/2/obl ~././2/punct",
  ])
  func `a negation that adds or contrasts denies nothing`(_ notation: String) {
    #expect(extracted(notation).first?.contains(" negative") == false)
  }

  @Test(arguments: [
    "Snow/NN/2/nsubj kept=keep/VBD/0/root them/PRP/2/obj from/IN/5/mark leaving=leave/VBG/2/advcl ~././2/punct",
    "She/PRP/3/nsubj was=be/VBD/3/cop unable/JJ/0/root to/TO/5/mark leave/VB/3/xcomp ~././3/punct",
    "He/PRP/4/nsubj is=be/VBZ/4/cop too/RB/4/advmod young/JJ/0/root to/TO/6/mark leave/VB/4/advcl ~././4/punct",
    "They/PRP/2/nsubj have/VBP/0/root yet/RB/2/advmod to/TO/5/mark leave/VB/2/xcomp ~././2/punct",
    "They/PRP/4/nsubj were=be/VBD/4/cop not/RB/4/advmod able/JJ/0/root to/TO/6/mark leave/VB/4/xcomp ~././4/punct",
    "He/PRP/2/nsubj slept=sleep/VBD/0/root rather/RB/5/mark than/IN/3/fixed leave/VB/2/advcl ~././2/punct",
  ])
  func `what somebody is kept from, unable or too young to do, does not happen`(
    _ notation: String
  ) {
    let last = extracted(notation).last ?? ""
    #expect(last.contains("leav") && last.contains("negative") && !last.contains("possible"))
  }

  @Test func `who does not think so thinks it is not so`() {
    #expect(
      extracted(
        """
        Kato/NNP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod think/VB/0/root prices=price/NNS/6/nsubj fell=fall/VBD/4/ccomp ~././4/punct
        """
      ).last == "(prices; fell) negative possible past by Kato")
  }

  @Test func `who does not hesitate does it`() {
    #expect(
      extracted(
        "Kato/NNP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod hesitate/VB/0/root to/TO/6/mark pay/VB/4/xcomp ~././4/punct"
      ).last == "(Kato; did not hesitate to pay) past")
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
