import Knowledge
import Language
import Testing

/// What says nothing to somebody who does not have the article at hand.
@Suite struct EmptinessTests {
  /// What sentences in tree notation state, however unsure.
  private func stated(_ notation: String, with ontology: Ontology = SmallWorld.ontology) -> [String]
  {
    SmallWorld.graph(
      notation,
      naming: ["Acme": .organization, "Zeta": .organization, "Strelsau": .location],
      with: ontology, least: 0
    ).summary
  }

  @Test func `what something is compared with is no statement`() {
    #expect(
      stated(
        """
        Acme/NNP/2/nsubj sold=sell/VBD/0/root more/JJR/2/obj than/IN/6/mark Zeta/NNP/6/nsubj bought=buy/VBD/2/advcl ~././2/punct
        """) == ["Acme sold more"])
  }

  @Test func `who believes it, beside what is believed, is only its source`() {
    #expect(
      stated(
        """
        Acme/NNP/2/nsubj left=leave/VBD/0/root Strelsau/NNP/2/obj ~,/,/6/punct Zeta/NNP/6/nsubj believed=believe/VBD/2/parataxis ~././2/punct
        """) == ["Acme left Strelsau [says Zeta]"])
  }

  @Test func `who tells it, beside what is told, is only its source`() {
    #expect(
      stated(
        """
        Acme/NNP/2/nsubj left=leave/VBD/0/root Strelsau/NNP/2/obj ~,/,/6/punct Zeta/NNP/6/nsubj told=tell/VBD/2/parataxis clients=client/NNS/6/iobj ~././2/punct
        Zeta/NNP/2/nsubj told=tell/VBD/0/root clients=client/NNS/2/iobj ~././2/punct
        """, with: SmallWorld.speaking) == [
          "Acme left Strelsau [says Zeta]", "Zeta told clients",
        ])
  }

  @Test func `most and half of nobody knows what is no subject`() {
    #expect(
      stated(
        """
        Most/JJS/2/nsubj left=leave/VBD/0/root Strelsau/NNP/2/obj ~././2/punct
        Half/NN/2/nsubj left=leave/VBD/0/root Strelsau/NNP/2/obj ~././2/punct
        Most/JJS/2/amod traders=trader/NNS/3/nsubj left=leave/VBD/0/root Strelsau/NNP/3/obj ~././3/punct
        """) == ["traders left Strelsau"])
  }

  @Test func `one of nobody knows what is no object`() {
    #expect(
      stated(
        """
        Zeta/NNP/2/nsubj gave=give/VBD/0/root her/PRP/2/iobj one/CD/2/obj ~././2/punct
        Zeta/NNP/2/nsubj gave=give/VBD/0/root her/PRP/2/iobj one/CD/5/nummod book/NN/2/obj ~././2/punct
        """) == ["Zeta gave book"])
  }

  @Test(arguments: [
    "Acme/NNP/2/nsubj asked=ask/VBD/0/root which/WDT/4/det firm/NN/6/obj Zeta/NNP/6/nsubj bought=buy/VBD/2/ccomp ~././2/punct",
    "Acme/NNP/2/nsubj knows=know/VBZ/0/root how/WRB/4/advmod many/JJ/5/amod firms=firm/NNS/7/obj Zeta/NNP/7/nsubj bought=buy/VBD/2/ccomp ~././2/punct",
    "Acme/NNP/2/nsubj knows=know/VBZ/0/root where/WRB/2/ccomp Zeta/NNP/3/nsubj is=be/VBZ/3/cop ~././2/punct",
  ])
  func `a question that lacks what it asks for is no statement`(notation: String) {
    let found = stated(notation)
    #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("Acme ") })
  }

  @Test func `a direct question that lacks what it asks for is no statement`() {
    #expect(
      stated(
        """
        Which/WDT/2/det firm/NN/5/obj did=do/VBD/5/aux Zeta/NNP/5/nsubj buy/VB/0/root ~?/./5/punct
        """) == [])
  }

  @Test func `a clause that only tells which people is no statement, one about the past is`() {
    #expect(
      stated(
        """
        The/DT/2/det drug/NN/3/nsubj harms=harm/VBZ/0/root women=woman/NNS/3/obj who/WP/6/nsubj smoke/VBP/4/acl:relcl cigars=cigar/NNS/6/obj ~././3/punct
        """) == ["drug harms women"])
    #expect(
      stated(
        """
        The/DT/2/det drug/NN/3/nsubj harmed=harm/VBD/0/root women=woman/NNS/3/obj who/WP/6/nsubj smoked=smoke/VBD/4/acl:relcl cigars=cigar/NNS/6/obj ~././3/punct
        """) == ["drug harmed women", "women smoked cigars"])
  }

  @Test(arguments: [
    (
      "Acme/NNP/2/nsubj made=make/VBD/0/root flights=flight/NNS/2/obj starting=start/VBG/3/acl in/IN/6/case May/NNP/4/obl ~././2/punct",
      "Acme made flights"
    ),
    (
      "Acme/NNP/2/nsubj made=make/VBD/0/root cars=car/NNS/2/obj compared=compare/VBN/3/acl with/IN/6/case Zeta/NNP/4/obl ~././2/punct",
      "Acme made cars"
    ),
  ])
  func `starting in and compared with are prepositions`(notation: String, statement: String) {
    #expect(stated(notation) == [statement])
  }
}
