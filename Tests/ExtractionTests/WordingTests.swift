import Extraction
import TestSupport
import Testing

@Suite struct WordingTests {
  private func lines(_ notation: String) -> [String] {
    let document = TreeNotation.document(notation)
    return Extractor().propositions(in: document).flatMap { $0.wordings(in: document) }.map {
      wording in
      ([wording.subject, wording.predicate, wording.object] + wording.qualifiers.map(\.part)).map(
        \.text
      )
      .joined(separator: " | ")
    }
  }

  @Test func `attributes of the object are qualifiers of the minimal wordings`() {
    #expect(
      lines(
        """
        It/PRP/2/nsubj gives=give/VBZ/0/root news/NN/2/obj on/IN/6/case the/DT/6/det role/NN/3/nmod of/IN/8/case bees=bee/NNS/6/nmod ~././2/punct
        """) == [
          "It | gives | news on the role of bees", "It | gives | news | on the role of bees",
          "It | gives news | on the role | of bees",
        ])
  }

  @Test func `a partitive stays with its noun`() {
    #expect(
      lines(
        """
        He/PRP/2/nsubj made=make/VBD/0/root lots=lot/NNS/2/obj of/IN/5/case plans=plan/NNS/3/nmod ~././2/punct
        """) == ["He | made | lots of plans"])
  }

  @Test func `part of a name is no attribute`() {
    #expect(
      lines(
        """
        She/PRP/2/nsubj joined=join/VBD/0/root the/DT/4/det University/NNP/2/obj of/IN/6/case Leeds/NNP/4/nmod ~././2/punct
        """) == ["She | joined | the University of Leeds"])
  }

  @Test func `words are joined as the text joins them, and spans point at them`() throws {
    let document = TreeNotation.document(
      """
      Vandals=vandal/NNS/2/nsubj painted=paint/VBD/0/root the/DT/4/det mayor/NN/6/nmod:poss ~'s/POS/4/case car/NN/2/obj ~././2/punct
      """)
    let wording = try #require(Extractor().propositions(in: document).first).wording(in: document)
    #expect(wording.object.text == "the mayor's car")
    #expect(wording.object.spans == [16..<31])
    #expect(wording.subject.spans == [0..<7])
  }

  @Test func `words with a gap are joined by a space and have two spans`() {
    let document = TreeNotation.document(
      """
      He/PRP/3/nsubj has=have/VBZ/3/aux left=leave/VBN/0/root ~././3/punct
      """)
    #expect(document.text(ofWords: [0, 2]) == "He left")
    #expect(document.spans(ofWords: [0, 2]) == [0..<2, 7..<11])
  }

  @Test func `adverbs within and right before the relation are worded with it`() {
    #expect(
      lines(
        """
        He/PRP/4/nsubj has=have/VBZ/4/aux often/RB/4/advmod warned=warn/VBN/0/root us/PRP/4/obj ~././4/punct
        She/PRP/3/nsubj also/RB/3/advmod left=leave/VBD/0/root Rome/NNP/3/obj ~././3/punct
        It/PRP/4/nsubj is=be/VBZ/4/cop usually/RB/4/advmod cold/JJ/0/root ~././4/punct
        """) == [
          "He | has often warned | us", "She | also left | Rome", "It | is usually | cold",
        ])
  }

  @Test func `object and adjuncts are worded together`() {
    #expect(
      lines(
        """
        He/PRP/2/nsubj apologised=apologise/VBD/0/root to/IN/4/case Kim/NNP/2/obl on/IN/6/case Monday/NNP/2/obl ~././2/punct
        """) == ["He | apologised to | Kim | on Monday"])
  }
}
