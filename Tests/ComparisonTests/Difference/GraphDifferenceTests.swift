import Comparison
import Knowledge
import Testing

/// What is told of a pair of versions, on hand-made trees.
@Suite struct GraphDifferenceTests {
  private static let killed =
    "Flood/NN/2/nsubj killed=kill/VBD/0/root 12/CD/4/nummod people/NNS/2/obj ~././2/punct"

  @Test func `a corrected number is a change of quantity`() throws {
    let difference = try Story.difference(
      Self.killed, Self.killed.replacing("12/", with: "15/"))
    #expect(difference.summary == ["quantity: 12 people → 15 people"])
  }

  @Test func `a number written out is no change`() throws {
    let difference = try Story.difference(
      Self.killed, Self.killed.replacing("12/", with: "twelve/"))
    #expect(difference.isEmpty)
    #expect(difference.unchanged.count == 1)
  }

  @Test func `a verb of the same scale strengthens or softens`() throws {
    let accused =
      "Police/NNS/2/nsubj accused=accuse/VBD/0/root Jane/NNP/2/obj ~././2/punct"
    let charged = accused.replacing("accused=accuse", with: "charged=charge")
    #expect(
      try Story.difference(accused, charged, persons: ["Jane"]).summary
        == ["predicate: accused → charged strengthened"])
    #expect(
      try Story.difference(charged, accused, persons: ["Jane"]).summary
        == ["predicate: charged → accused softened"])
  }

  @Test func `a denial is a change of polarity`() throws {
    let yes = "Jane/NNP/3/nsubj did=do/VBD/3/aux sell/VB/0/root arms=arm/NNS/3/obj ~././3/punct"
    let no =
      "Jane/NNP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod sell/VB/0/root arms=arm/NNS/4/obj ~././4/punct"
    #expect(
      try Story.difference(yes, no, persons: ["Jane"]).summary
        == ["polarity: positive → negative"])
  }

  @Test
  func `a claim that gets a source is a change of attribution, and the saying goes without saying`()
    throws
  {
    let plain =
      "Jane/NNP/2/nsubj sold=sell/VBD/0/root arms=arm/NNS/2/obj to/IN/5/case rebels=rebel/NNS/2/obl ~././2/punct"
    let said =
      "Jane/NNP/2/nsubj sold=sell/VBD/8/ccomp arms=arm/NNS/2/obj to/IN/5/case rebels=rebel/NNS/2/obl "
      + "~,/,/2/punct police/NNS/8/nsubj said=say/VBD/0/root ~././8/punct"
    #expect(
      try Story.difference(plain, said, persons: ["Jane"]).summary
        == ["attribution: - → police"])
  }

  @Test func `a corrected name is one change, told where it first stands`() throws {
    let old = """
      Jon/NNP/3/nsubj Smith/NNP/1/flat left/VBD/0/root Rome/NNP/3/obj ~././3/punct
      Jon/NNP/3/nsubj Smith/NNP/1/flat met=meet/VBD/0/root lawyers=lawyer/NNS/3/obj ~././3/punct
      Jon/NNP/3/nsubj Smith/NNP/1/flat denied=deny/VBD/0/root guilt/NN/3/obj ~././3/punct
      """
    let difference = try Story.difference(
      old, old.replacing("Jon/", with: "John/"), persons: ["Jon Smith", "John Smith"])
    #expect(difference.summary == ["subject: Jon Smith → John Smith"])
    #expect(difference.renamings.map(\.factCount) == [3])
    #expect(difference.unchanged.count == 2)
  }

  @Test func `a person named for the first time is known by what was said of him`() throws {
    let man =
      "Police/NNS/2/nsubj arrested=arrest/VBD/0/root man/NN/2/obj in/IN/5/case Rome/NNP/2/obl ~././2/punct"
    let difference = try Story.difference(
      man, man.replacing("man/NN", with: "Jane/NNP"), persons: ["Jane"])
    #expect(difference.summary == ["object: man → Jane"])
    #expect(difference.renamings.count == 1)
  }

  @Test func `what only one version states is added or removed`() throws {
    let more =
      Self.killed + "\nMinister/NN/2/nsubj resigned=resign/VBD/0/root ~././2/punct"
    #expect(try Story.difference(Self.killed, more).summary == ["added Minister resigned"])
    #expect(try Story.difference(more, Self.killed).summary == ["removed Minister resigned"])
  }

  @Test func `moved paragraphs, other addresses and other quotation marks are no change`() throws {
    let first =
      "Minister/NN/2/nsubj called=call/VBD/0/root plan/NN/2/obj “/``/6/punct good/JJ/2/xcomp ~”/''/5/punct ~././2/punct"
    let difference = try Story.difference(
      first.replacing("6/punct", with: "5/punct") + "\n" + Self.killed,
      Self.killed + "\n"
        + first.replacing("6/punct", with: "5/punct").replacing("“", with: "\"").replacing(
          "”", with: "\""))
    #expect(difference.isEmpty)
    #expect(difference.unchanged.count >= 2)
  }

  @Test func `another day is a change of date`() throws {
    let monday =
      "Minister/NN/2/nsubj visited=visit/VBD/0/root site/NN/2/obj on/IN/5/case Monday/NNP/2/obl:tmod ~././2/punct"
    #expect(
      try Story.difference(monday, monday.replacing("Monday", with: "Friday")).summary
        == ["date: on Monday → on Friday"])
  }

  @Test func `in headlines the present tells of the past`() throws {
    let headline = "#Minister/NN/2/nsubj visits=visit/VBZ/0/root site/NN/2/obj"
    let text = "Minister/NN/2/nsubj visited=visit/VBD/0/root site/NN/2/obj ~././2/punct"
    #expect(try Story.difference(headline, text).isEmpty)
  }
}
