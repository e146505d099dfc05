import Comparison
import Testing

/// What is left out of a difference because something else tells it.
@Suite struct RedundancyTests {
  private static let met =
    "Jane/NNP/2/nsubj met=meet/VBD/0/root lawyers=lawyer/NNS/2/obj ~././2/punct"

  // MARK: Headlines

  @Test func `what the headline says in short is told by the text`() throws {
    let resigned =
      "#Minister/NN/2/nsubj resigns=resign/VBZ/0/root\n"
      + "Jane/NNP/2/nsubj resigned=resign/VBD/0/root on/IN/4/case Monday/NNP/2/obl:tmod ~././2/punct\n"
      + Self.met
    let difference = try Story.difference(Self.met, resigned, persons: ["Jane"])
    #expect(difference.summary == ["added Jane resigned"])
  }

  @Test func `what only the headline says is told`() throws {
    let collapsed = "#Talks=talk/NNS/2/nsubj collapse/VBP/0/root\n" + Self.met
    let difference = try Story.difference(Self.met, collapsed, persons: ["Jane"])
    #expect(difference.summary == ["added Talks collapse"])
  }

  @Test func `another event of the same people is not told by the text`() throws {
    let agreed =
      "#Jane/NNP/2/nsubj signs=sign/VBZ/0/root treaty/NN/2/obj\n" + Self.met
    let difference = try Story.difference(Self.met, agreed, persons: ["Jane"])
    #expect(difference.summary == ["added Jane signs treaty"])
  }

  // MARK: Clauses

  @Test func `what seemed so and is so now is one change`() throws {
    let seemed =
      "Jane/NNP/2/nsubj appeared=appear/VBD/0/root to/TO/5/mark have/VB/5/aux won=win/VBN/2/xcomp "
      + "election/NN/5/obj ~././2/punct"
    let won =
      "Jane/NNP/3/nsubj has=have/VBZ/3/aux won=win/VBN/0/root election/NN/3/obj ~././3/punct"
    let difference = try Story.difference(seemed, won, persons: ["Jane"])
    #expect(difference.differences.map(\.kind) == [.changed])
    #expect(difference.differences.first?.what.map(\.aspect).contains(.factuality) == true)
  }

  @Test func `what somebody is ready to do is told once`() throws {
    let ready =
      Self.met
      + "\nPolice/NNS/3/nsubj are=be/VBP/3/cop ready/JJ/0/root to/TO/5/mark help/VB/3/xcomp victims=victim/NNS/5/obj ~././3/punct"
    let difference = try Story.difference(Self.met, ready, persons: ["Jane"])
    #expect(difference.differences.count == 1)
  }

  @Test func `a clause beside a fact tells itself what changed in it`() throws {
    let closed =
      "City/NN/2/nsubj closed=close/VBD/0/root bridge/NN/2/obj after/IN/6/mark engineers=engineer/NNS/6/nsubj "
      + "found=find/VBD/2/advcl two/CD/8/nummod cracks=crack/NNS/6/obj ~././2/punct"
    let difference = try Story.difference(closed, closed.replacing("two/", with: "five/"))
    #expect(difference.summary == ["quantity: two cracks → five cracks"])
  }

  @Test func `a deed that is only named in what is demanded is no fact beside the demand`() throws {
    let demanded =
      Self.met
      + "\nParty/NN/2/nsubj demanded=demand/VBD/0/root her/PRP$/4/nmod:poss resignation/NN/2/obj ~././2/punct"
    let difference = try Story.difference(Self.met, demanded, persons: ["Jane"])
    #expect(difference.summary.count == 1)
    #expect(difference.summary.first?.hasPrefix("added Party demanded") == true)
  }

  // MARK: What both versions say

  @Test func `what a recast sentence still says is no news, however the old one was read`() throws {
    let unread =
      "Acme/NNP/2/nsubj runs=run/VBZ/0/root most/JJS/4/amod trains=train/NNS/2/obj and/CC/6/cc refunds=refund/VBZ/2/dep "
      + "old/JJ/8/amod tickets=ticket/NNS/6/dep ~././2/punct"
    let read =
      "Acme/NNP/3/nsubj now/RB/3/advmod runs=run/VBZ/0/root most/JJS/5/amod trains=train/NNS/3/obj and/CC/7/cc "
      + "refunds=refund/VBZ/3/conj old/JJ/9/amod tickets=ticket/NNS/7/obj ~././3/punct"
    let difference = try Story.difference(unread, read)
    #expect(!difference.summary.contains { $0.contains("refunds") })
  }

  @Test func `a title and an apposition give one role`() throws {
    let title =
      "Minister/NN/2/compound Jane/NNP/3/nsubj met=meet/VBD/0/root lawyers=lawyer/NNS/3/obj ~././3/punct"
    let apposition =
      "Ireland/NNP/3/nmod:poss ~'s/POS/1/case minister/NN/7/nsubj ~,/,/5/punct Jane/NNP/3/appos ~,/,/5/punct "
      + "resigned=resign/VBD/0/root ~././7/punct"
    let difference = try Story.difference(title, title + "\n" + apposition, persons: ["Jane"])
    #expect(difference.summary == ["added Jane resigned"])
  }

  @Test func `a longer reading of a name that nobody edited is no other name`() throws {
    let short =
      "Bridge/NN/4/nsubj over/IN/3/case river/NN/4/obl carries=carry/VBZ/0/root cars=car/NNS/4/obj ~././4/punct"
    let long = short.replacing("river/NN/4/obl", with: "river/NN/1/nmod")
    let difference = try Story.difference(short, Self.met + "\n" + long, persons: ["Jane"])
    #expect(difference.renamings.isEmpty)
    #expect(difference.differences.allSatisfy { $0.kind == .added })
  }

  // MARK: Pairs

  @Test func `a quality that is a participle is a passive`() throws {
    let quality =
      "Man/NN/4/nsubj was=be/VBD/4/cop slightly/RB/4/advmod injured/JJ/0/root ~././4/punct"
    let passive =
      "Man/NN/3/nsubj:pass was=be/VBD/3/aux:pass injured=injure/VBN/0/root ~././3/punct"
    #expect(try Story.difference(quality, passive).differences.allSatisfy { $0.kind == .changed })
  }

  @Test func `a passive with an object is the fact of its active`() throws {
    let active =
      "Police/NNS/2/nsubj charged=charge/VBD/0/root Jane/NNP/2/obj with/IN/5/case arson/NN/2/obl ~././2/punct"
    let passive =
      "Jane/NNP/3/nsubj:pass was=be/VBD/3/aux:pass charged=charge/VBN/0/root with/IN/5/case arson/NN/3/obl ~././3/punct"
    let difference = try Story.difference(active, passive, persons: ["Jane"])
    #expect(difference.differences.map(\.kind) == [.changed])
    #expect(difference.differences.first?.what.map(\.aspect) == [.subject])
  }

  @Test func `nobody denies it of whoever it was said of`() throws {
    let some =
      "Two/CD/2/nummod men=man/NNS/4/nsubj:pass were=be/VBD/4/aux:pass detained=detain/VBN/0/root ~././4/punct"
    let none =
      "Nobody/NN/3/nsubj:pass was=be/VBD/3/aux:pass detained=detain/VBN/0/root ~././3/punct"
    let difference = try Story.difference(some, none)
    #expect(difference.differences.map(\.kind) == [.changed])
    #expect(difference.differences.first?.what.map(\.aspect).contains(.polarity) == true)
  }

  @Test func `who did something else at the same place is known by the place`() throws {
    let gathered =
      "Fans=fan/NNS/2/nsubj gathered=gather/VBD/0/root outside/IN/4/case court/NN/2/obl on/IN/6/case Monday/NNP/2/obl:tmod ~././2/punct"
    let protested = gathered.replacing("gathered=gather", with: "protested=protest")
    #expect(
      try Story.difference(gathered, protested).summary == ["predicate: gathered → protested"])
  }
}
