import Extraction
import Language
import TestSupport
import Testing

/// Why clauses of hand-made trees state nothing.
@Suite struct ObjectionTests {
  /// What is said against the clauses of a sentence and what was read in them, with the clauses' heads.
  private func objections(_ notation: String) -> [String] {
    let document = TreeNotation.document(notation)
    return Extractor().trace(ofSentence: 0, in: document).clauses.flatMap { trace in
      ([trace.objection] + trace.candidates.map(\.objection)).compactMap { $0 }.map { objection in
        "\(document.words[trace.clause.head].form): \(objection.text(in: document))"
      }
    }
  }

  @Test func `a command has no subject`() {
    #expect(
      objections("Close/VB/0/root the/DT/3/det gate/NN/1/obj ~././1/punct")
        == ["Close: no subject, as in commands and fragments"])
  }

  @Test func `a later conjunct has no subject where the first has none`() {
    #expect(
      objections(
        "Lock/VB/0/root doors=door/NNS/1/obj and/CC/4/cc leave/VB/1/conj ~././1/punct"
      ).last == "leave: no subject: it would share that of “Lock”, which has none")
  }

  @Test func `it is no subject where a clause follows`() {
    #expect(
      objections(
        """
        It/PRP/3/nsubj:pass was=be/VBD/3/aux:pass reported=report/VBN/0/root that/IN/6/mark prices=price/NNS/6/nsubj fell=fall/VBD/3/ccomp ~././3/punct
        """) == ["reported: “It” is no subject, it only announces another clause"])
  }

  @Test func `who does an infinitive may be untold`() {
    #expect(
      objections(
        """
        They/PRP/2/nsubj built=build/VBD/0/root stairs=stair/NNS/2/obj to/TO/5/mark climb/VB/3/acl ~././2/punct
        """) == ["climb: no subject of its own, and “stairs” does not tell who it would be"])
  }

  @Test func `what stands for nothing in the sentence is no argument`() {
    #expect(
      objections(
        """
        Nobody/NN/2/nsubj knows=know/VBZ/0/root what/WP/4/nsubj happened=happen/VBD/2/ccomp ~././2/punct
        """) == ["happened: “what” stands for something that was not found in the sentence"])
  }

  @Test func `an auxiliary alone leaves its verb out`() {
    #expect(
      objections(
        "She/PRP/2/nsubj left=leave/VBD/0/root as/IN/5/mark he/PRP/5/nsubj should/MD/2/advcl ~././2/punct"
      ) == ["should: “should” stands for a verb that is left out"])
  }

  @Test func `nothing is said of itself`() {
    #expect(
      objections(
        """
        News/NN/7/nsubj of/IN/4/case a/DT/4/det threat/NN/1/nmod to/TO/6/mark strike/VB/4/acl scared=scare/VBD/0/root him/PRP/7/obj ~././7/punct
        """) == ["strike: “to strike” would be the subject and said of the subject at once"])
  }

  @Test func `a noun is no predicate of itself`() {
    #expect(
      objections(
        """
        Mud/NN/0/root that/WDT/4/nsubj is=be/VBZ/4/cop mud/NN/1/acl:relcl is=be/VBZ/1/cop ~././1/punct
        """
      ).contains { $0.hasPrefix("Mud:") })
  }

  @Test func `a negation alone denies nothing`() {
    #expect(
      objections("He/PRP/3/nsubj is=be/VBZ/3/cop not/RB/0/root ~././3/punct")
        == ["not: nothing is left of the clause but “not”"])
  }

  @Test func `a sentence may break off`() {
    #expect(
      objections(
        """
        Consul/NNP/4/nsubj Ada/NNP/1/flat Low/NNP/1/flat wrote=write/VBD/0/root that/IN/6/mark Peru/NNP/4/ccomp
        """) == ["wrote: the sentence breaks off behind “that”"])
  }

  @Test func `a subject alone does not make there is say something`() {
    #expect(
      objections(
        "Men=man/NNS/2/nsubj came=come/VBD/0/root and/CC/5/cc there/EX/5/expl were=be/VBD/2/conj ~././2/punct"
      ) == ["were: it has a subject, but nothing is said of it in a way that a pattern reads"])
  }

  @Test func `an exclamation has no clause`() {
    let trace = Extractor().trace(
      ofSentence: 0, in: TreeNotation.document("Oh/UH/0/root ~!/./1/punct"))
    #expect(trace.clauses.isEmpty)
    #expect(trace.propositions.isEmpty)
  }
}
