import Extraction
import TestSupport
import Testing

@Suite struct EventNounTests {
  private func events(_ notation: String) -> [String] {
    let document = TreeNotation.document(notation)
    return Extractor().propositions(in: document).filter { $0.pattern == "event noun" }.map {
      "\($0.predicate.lemma)\($0.predicate.isPassive ? " passive" : ""): \($0.description(in: document))"
    }
  }

  @Test func `an arrest happens to whom it is the arrest of`() {
    #expect(
      events(
        """
        The/DT/2/det arrest/NN/8/nsubj of/IN/5/case a/DT/5/det miner/NN/2/nmod in/IN/7/case Lima/NNP/2/nmod caused=cause/VBD/0/root strikes=strike/NNS/8/obj ~././8/punct
        """) == ["arrest passive: (a miner; arrest) [other: in Lima]"])
  }

  @Test func `a possessor invades what the noun is the invasion of`() {
    #expect(
      events(
        """
        Japan/NNP/3/nmod:poss ~'s/POS/1/case invasion/NN/6/nsubj of/IN/5/case Manchuria/NNP/3/nmod shocked=shock/VBD/0/root many/JJ/6/obj ~././6/punct
        """) == ["invade: (Japan; invasion; Manchuria)"])
  }

  @Test func `who resigns is the possessor`() {
    #expect(
      events(
        """
        Her/PRP$/2/nmod:poss resignation/NN/3/nsubj surprised=surprise/VBD/0/root us/PRP/3/obj ~././3/punct
        """) == ["resign: (Her; resignation)"])
  }

  @Test func `what is demanded has not happened`() {
    #expect(
      events(
        """
        They/PRP/2/nsubj demanded=demand/VBD/0/root the/DT/4/det release/NN/2/obj of/IN/6/case hostages=hostage/NNS/4/nmod ~././2/punct
        """) == ["release passive: (hostages; release) possible"])
  }

  @Test func `an event noun has no wording`() {
    let document = TreeNotation.document(
      "Her/PRP$/2/nmod:poss resignation/NN/3/nsubj came=come/VBD/0/root ~././3/punct")
    let event = Extractor().propositions(in: document).first { $0.pattern == "event noun" }
    #expect(event?.wordings(in: document).isEmpty == true)
  }
}
