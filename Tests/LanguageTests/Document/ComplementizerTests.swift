import Language
import TestSupport
import Testing

@Suite struct ComplementizerTests {
  @Test func `an object before the complementizer belongs to the verb above`() {
    let mistaken = TreeNotation.document(
      """
      Jane/NNP/2/nsubj told/VBD/0/root papers/NNS/6/obj that/IN/6/mark she/PRP/6/nsubj won/VBD/2/ccomp \
      races/NNS/6/obj ~././2/punct
      """)
    let document = mistaken.respectingComplementizers()
    #expect(document.words[2].head == 1)
    #expect(document.words[6].head == 5)
  }

  @Test func `an object in its own clause stays there`() {
    let document = TreeNotation.document(
      "Jane/NNP/2/nsubj said/VBD/0/root that/IN/5/mark she/PRP/5/nsubj won/VBD/2/ccomp races/NNS/5/obj"
    )
    #expect(document.respectingComplementizers().words == document.words)
  }
}
