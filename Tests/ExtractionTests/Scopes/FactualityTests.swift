import Testing

@Suite struct FactualityTests {
  @Test(arguments: [
    "It/PRP/3/nsubj may/MD/3/aux rain/VB/0/root ~././3/punct",
    "Allegedly/RB/4/advmod ~,/,/1/punct he/PRP/4/nsubj lied=lie/VBD/0/root ~././4/punct",
    "She/PRP/3/nsubj is=be/VBZ/3/cop likely/JJ/0/root to/TO/5/mark win/VB/3/xcomp ~././3/punct",
    "Did=do/VBD/3/aux she/PRP/3/nsubj win/VB/0/root ~?/./3/punct",
    "He/PRP/2/nsubj seems=seem/VBZ/0/root ill/JJ/2/xcomp ~././2/punct",
  ])
  func `what is only possible is marked`(_ notation: String) {
    let found = extracted(notation)
    #expect(!found.isEmpty && found.allSatisfy { $0.contains("possible") })
  }

  @Test func `of alternatives neither is certain`() {
    let found = extracted(
      "They/PRP/2/nsubj met=meet/VBD/0/root Roe/NNP/2/obj or/CC/5/cc Poe/NNP/3/conj ~././2/punct")
    #expect(found.count == 2 && found.allSatisfy { $0.contains("possible") })
  }

  @Test func `what was to happen may not have, what is to happen will`() {
    let past = extracted(
      "Wolves=wolf/NNS/5/nsubj:pass were=be/VBD/5/aux to/TO/5/mark be/VB/5/aux:pass shot=shoot/VBN/0/root ~././5/punct"
    )
    #expect(past.count == 1 && past.allSatisfy { $0.contains("possible") })
    let future = extracted(
      "Norway/NNP/4/nsubj is=be/VBZ/4/aux to/TO/4/mark join/VB/0/root talks=talk/NNS/4/obj ~././4/punct"
    )
    #expect(future.allSatisfy { $0.contains("future") && !$0.contains("possible") })
  }

  @Test func `condition and consequence are hypothetical`() {
    #expect(
      extracted(
        """
        If/IN/4/mark the/DT/3/det dam/NN/4/nsubj breaks=break/VBZ/8/advcl ~,/,/4/punct the/DT/7/det town/NN/8/nsubj floods=flood/VBZ/0/root ~././8/punct
        """) == [
          "(the dam; breaks) hypothetical present",
          "(the town; floods) [condition: If the dam breaks] hypothetical present",
        ])
  }

  @Test func `a condition without if is one`() {
    #expect(
      extracted(
        """
        Had=have/VBD/3/aux it/PRP/3/nsubj rained=rain/VBN/7/advcl ~,/,/3/punct she/PRP/7/nsubj would/MD/7/aux stay/VB/0/root ~././7/punct
        """
      ).allSatisfy { $0.contains("hypothetical") })
  }

  @Test func `even if leaves what it concedes something to as it is`() {
    #expect(
      extracted(
        """
        Even/RB/4/advmod if/IN/4/mark it/PRP/4/nsubj rains=rain/VBZ/7/advcl ~,/,/4/punct she/PRP/7/nsubj stays=stay/VBZ/0/root ~././7/punct
        """
      ).map { $0.contains("hypothetical") } == [true, false])
  }

  @Test func `what somebody is not aware of is still so`() {
    #expect(
      extracted(
        """
        She/PRP/4/nsubj was=be/VBD/4/cop not/RB/4/advmod aware/JJ/0/root that/IN/7/mark he/PRP/7/nsubj left=leave/VBD/4/ccomp ~././4/punct
        """
      ).last == "(he; left) past")
  }

  @Test func `what there is no doubt of is so`() {
    #expect(
      extracted(
        """
        There/EX/2/expl is=be/VBZ/0/root no/DT/4/det doubt/NN/2/nsubj that/IN/7/mark it/PRP/7/nsubj works=work/VBZ/4/acl ~././2/punct
        """
      ).last == "(it; works) present")
  }

  @Test func `an announced future is certain and future`() {
    #expect(
      extracted("The/DT/2/det museum/NN/4/nsubj will/MD/4/aux close/VB/0/root ~././4/punct")
        == ["(The museum; will close) future"])
  }

  @Test func `a purpose is only possible`() {
    #expect(
      extracted(
        "He/PRP/2/nsubj came=come/VBD/0/root to/TO/4/mark sell/VB/2/advcl maps=map/NNS/4/obj ~././2/punct"
      ).last == "(He; to sell; maps) possible")
  }

  @Test func `what is suspected is only possible`() {
    #expect(
      extracted(
        """
        Police/NNS/2/nsubj held=hold/VBD/0/root a/DT/4/det man/NN/2/obj on/IN/6/case suspicion/NN/2/obl of/IN/8/mark smuggling=smuggle/VBG/6/acl ivory/NN/8/obj ~././2/punct
        """) == [
          "(Police; held; a man) [reason: on suspicion of smuggling ivory] past",
          "(a man; smuggling; ivory) possible",
        ])
  }

  @Test func `what is faced as a possibility is possible`() {
    #expect(
      extracted(
        "She/PRP/2/nsubj faces=face/VBZ/0/root possible/JJ/4/amod jail/NN/2/obj ~././2/punct")
        == ["(She; faces; possible jail) possible present"])
  }

  @Test func `a hedge does not reach into an adverbial clause beside it`() {
    #expect(
      extracted(
        """
        She/PRP/3/nsubj reportedly/RB/3/advmod fled=flee/VBD/0/root after/IN/6/mark he/PRP/6/nsubj died=die/VBD/3/advcl ~././3/punct
        """
      ).last == "(he; died) past")
  }

  @Test func `an order states nothing`() {
    #expect(extracted("Sign/VB/0/root the/DT/3/det form/NN/1/obj ~!/./1/punct").isEmpty)
  }

  @Test func `what there is no evidence of is not said to be so`() {
    #expect(
      extracted(
        """
        There/EX/2/expl is=be/VBZ/0/root no/DT/4/det proof/NN/2/nsubj that/IN/7/mark it/PRP/7/nsubj works=work/VBZ/4/acl ~././2/punct
        """
      ).last == "(it; works) possible present")
  }

  @Test func `would later tells a story`() {
    #expect(
      extracted("She/PRP/4/nsubj would/MD/4/aux later/RB/4/advmod win/VB/0/root ~././4/punct").first
        .map { $0.hasPrefix("(She; would later win)") && !$0.contains("possible") } == true)
  }

  @Test func `as if compares with what is not so`() {
    #expect(
      extracted(
        """
        He/PRP/2/nsubj acted=act/VBD/0/root as/IN/6/mark if/IN/6/mark he/PRP/6/nsubj owned=own/VBD/2/advcl it/PRP/6/obj ~././2/punct
        """
      ).last == "(he; owned; it) hypothetical past")
  }

  @Test(arguments: [
    "The/DT/2/det road/NN/4/nsubj:pass is=be/VBZ/4/aux:pass closed=close/VBN/0/root until/IN/8/mark the/DT/7/det water/NN/8/nsubj falls=fall/VBZ/4/advcl ~././4/punct",
    "Roe/NNP/3/nsubj will/MD/3/aux answer/VB/0/root when/WRB/6/advmod he/PRP/6/nsubj calls=call/VBZ/3/advcl ~././3/punct",
  ])
  func `what is still awaited is only possible`(_ notation: String) {
    #expect(extracted(notation).last?.hasSuffix(" possible present") == true)
  }

  @Test func `what happens whenever something else does is no less certain`() {
    #expect(
      extracted(
        """
        Roe/NNP/2/nsubj answers=answer/VBZ/0/root when/WRB/5/advmod he/PRP/5/nsubj calls=call/VBZ/2/advcl ~././2/punct
        """
      ).last == "(he; calls) present")
  }

  @Test func `as long as states a condition`() {
    let found = extracted(
      """
      He/PRP/2/nsubj stays=stay/VBZ/0/root as/IN/7/mark long/RB/3/fixed as/IN/3/fixed she/PRP/7/nsubj pays=pay/VBZ/2/advcl ~././2/punct
      """)
    #expect(found.count == 2 && found.allSatisfy { $0.contains("hypothetical") })
  }

  @Test func `what is not doubted is so`() {
    #expect(
      extracted(
        """
        Kato/NNP/4/nsubj does=do/VBZ/4/aux not/RB/4/advmod doubt/VB/0/root that/IN/7/mark prices=price/NNS/7/nsubj fell=fall/VBD/4/ccomp ~././4/punct
        """
      ).last == "(prices; fell) past")
  }

  @Test func `who would only say something said it`() {
    let found = extracted(
      """
      Roe/NNP/4/nsubj would/MD/4/aux only/RB/4/advmod say/VB/0/root that/IN/7/mark prices=price/NNS/7/nsubj fell=fall/VBD/4/ccomp ~././4/punct
      """)
    #expect(found.count == 2 && found.allSatisfy { !$0.contains("possible") })
  }

  @Test func `would often tells a habit`() {
    let found = extracted(
      "She/PRP/4/nsubj would/MD/4/aux often/RB/4/advmod wait/VB/0/root ~././4/punct")
    #expect(found.count == 1 && found.allSatisfy { !$0.contains("possible") })
  }

  @Test func `who asks why something is so takes it for true`() {
    #expect(
      extracted(
        "Why/WRB/4/advmod did=do/VBD/4/aux prices=price/NNS/4/nsubj fall/VB/0/root ~?/./4/punct")
        == ["(prices; did fall) past"])
  }

  @Test func `of alternative clauses neither is certain`() {
    let found = extracted(
      """
      Drugs=drug/NNS/3/nsubj:pass are=be/VBP/3/aux:pass injected=inject/VBN/0/root or/CC/5/cc cost/VBP/3/conj lots=lot/NNS/5/obj ~././3/punct
      """)
    #expect(found.count == 2 && found.allSatisfy { $0.contains("possible") })
  }
}
