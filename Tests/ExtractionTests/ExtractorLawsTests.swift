import Extraction
import Language
import TestSupport
import Testing

/// What must hold of every proposition, on the trees of a treebank.
@Suite struct ExtractorLawsTests {
  @Test(.enabled(if: Treebank.isThere, "skipped: no treebanks; set NEWSGRAPH_DATA"))
  func `every proposition is made of its sentence, with parts that do not overlap`() throws {
    let document = try Treebank.document("en_gum-dev.conllu.gz")
    let propositions = Extractor().propositions(in: document)
    #expect(propositions.count > 1_000)
    for proposition in propositions {
      let sentence = document.sentences[proposition.sentence].words
      let parts =
        [proposition.subject?.words ?? [], proposition.predicate.words]
        + [proposition.object?.phrase.words ?? []] + proposition.qualifiers.map(\.phrase.words)
      #expect(
        parts.allSatisfy { $0.allSatisfy(sentence.contains) && $0 == Array(Set($0)).sorted() })
      let main = parts.prefix(3).flatMap { $0 }
      let isApart = proposition.predicate.kind == .nominal || Set(main).count == main.count
      #expect(isApart, "\(proposition.description(in: document))")
      #expect(proposition.subject?.words.isEmpty == false)
      #expect((0...1).contains(proposition.confidence))
    }
  }

  @Test(.enabled(if: Treebank.isThere, "skipped: no treebanks; set NEWSGRAPH_DATA"))
  func `no relative pronoun is left as an argument`() throws {
    let document = try Treebank.document("en_gum-dev.conllu.gz")
    let traces: Set<String> = ["who", "Who", "whom", "which", "Which", "whose"]
    for wording in Extractor().propositions(in: document).flatMap({ $0.wordings(in: document) }) {
      #expect(!traces.contains(wording.subject.text))
      #expect(!traces.contains(wording.object.text))
      #expect(!wording.subject.text.isEmpty && !wording.predicate.text.isEmpty)
    }
  }
}
