import Extraction
import Language
import TestSupport
import Testing

@Suite struct SentenceTraceTests {
  /// The marks of each clause as `value origin`.
  private func marks(_ notation: String) -> [[String]] {
    let document = TreeNotation.document(notation)
    return Extractor().traces(in: document).flatMap(\.clauses).map { trace in
      trace.marks.map { "\(name($0.value)): \(name($0.origin, in: document))" }
    }
  }

  private func name(_ value: Mark.Value) -> String {
    switch value {
    case .negative: "negative"
    case .factuality(let factuality): factuality.rawValue
    case .tense(let tense): tense.rawValue
    case .attribution: "said"
    }
  }

  private func name(_ origin: Mark.Origin, in document: Document) -> String {
    if case .anchor(let word) = origin { return document.words[word].form }
    return "\(origin)"
  }

  @Test func `a clause's own words give its marks`() {
    #expect(
      marks("She/PRP/4/nsubj may/MD/4/aux not/RB/4/advmod go/VB/0/root ~././4/punct")
        == [["negative: own", "possible: own"]])
  }

  @Test func `what a clause hangs on marks it too`() {
    let found = marks(
      """
      He/PRP/2/nsubj denied=deny/VBD/0/root claims=claim/NNS/2/obj that/IN/6/mark rents=rent/NNS/6/nsubj rose=rise/VBD/3/acl ~././2/punct
      """)
    #expect(found == [["past: own"], ["possible: claims", "past: own", "said: saying"]])
  }

  @Test func `an infinitive is denied and dated by its verb`() {
    let found = marks(
      "They/PRP/2/nsubj failed=fail/VBD/0/root to/TO/4/mark pay/VB/2/xcomp ~././2/punct")
    #expect(found == [["past: own"], ["negative: failed", "past: failed"]])
  }

  @Test func `a question leaves open what it asks`() {
    #expect(
      marks("Did=do/VBD/3/aux she/PRP/3/nsubj win/VB/0/root ~?/./3/punct")
        == [["possible: question", "past: own"]])
  }

  @Test func `a quotation around a sentence is a source`() {
    #expect(
      marks(
        """
        "/``/3/punct ~Rents=rent/NNS/3/nsubj rose=rise/VBD/0/root ~././3/punct ~"/''/3/punct
        """) == [["past: own", "said: quotation"]])
  }

  @Test func `noun phrases that state something are told apart from clauses`() {
    let document = TreeNotation.document(
      "Acme/NNP/2/compound founder/NN/3/nmod:desc Low/NNP/4/nsubj left=leave/VBD/0/root ~././4/punct"
    )
    let trace = Extractor().trace(ofSentence: 0, in: document)
    #expect(trace.nouns.map(\.noun) == [1])
    #expect(trace.nouns.flatMap(\.candidates).map(\.proposition.pattern) == ["role noun"])
    #expect(trace.clauses.map(\.clause.head) == [3])
    #expect(trace.clauses.flatMap(\.candidates).map(\.proposition.pattern) == ["verbal clause"])
  }

  @Test(.enabled(if: Checkout.hasData, "skipped: no treebanks; set NEWSGRAPH_DATA"))
  func `traces say what propositions say, and every clause has something or a reason`() throws {
    let document = try Treebank.document("en_gum-dev.conllu.gz")
    let traces = Extractor().traces(in: document)
    #expect(traces.flatMap(\.propositions) == Extractor().propositions(in: document))
    var reasons: Set<String> = []
    for trace in traces {
      for clause in trace.clauses {
        #expect(clause.candidates.isEmpty == (clause.objection != nil))
        let all = [clause.objection] + clause.candidates.map(\.objection)
        reasons.formUnion(all.compactMap { $0 }.map { String("\($0)".prefix { $0 != "(" }) })
      }
      let shown = trace.clauses.flatMap(\.candidates) + trace.nouns.flatMap(\.candidates)
      #expect(shown.count == trace.candidates.count)
      let standing = shown.filter { $0.objection == nil }.map(\.proposition)
      #expect(Set(standing) == Set(trace.propositions))
    }
    #expect(
      reasons.isSuperset(of: ["noSubject", "unresolvedPronoun", "ellipsis", "overlap"]),
      "\(reasons.sorted())")
  }
}
