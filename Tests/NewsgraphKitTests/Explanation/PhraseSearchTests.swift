import Language
import NewsgraphKit
import TestSupport
import Testing

@Suite struct PhraseSearchTests {
  private static let document = TreeNotation.document(
    """
    The/DT/2/det artist/NN/3/nsubj ~’s/VBZ/0/root café/NN/3/obj –/:/3/punct open/JJ/3/xcomp
    Modern/JJ/2/amod art/NN/3/nsubj sold=sell/VBD/0/root
    Smart/JJ/2/amod art/NN/3/nsubj helps=help/VBZ/0/root
    """)

  private func found(_ phrase: String) -> [Int] {
    Self.document.sentences(containing: phrase).sentences
  }

  @Test func `case, spaces, quotation marks and dashes do not matter`() {
    #expect(found("THE  artist's Café - open") == [0])
    #expect(found(" modern\tart\n") == [1])
    #expect(found("cafe\u{301}") == [0])
  }

  @Test func `whole words go before parts of words`() {
    let whole = Self.document.sentences(containing: "art")
    #expect(whole.sentences == [1, 2] && whole.areWholeWords)
    let part = Self.document.sentences(containing: "mar")
    #expect(part.sentences == [2] && !part.areWholeWords)
  }

  @Test func `a phrase over the end of a sentence is in both`() {
    #expect(found("art sold smart") == [1, 2])
  }

  @Test(arguments: ["", " \n", "arts", "art arts", "café open and much that stands nowhere at all"])
  func `what stands nowhere is not found`(phrase: String) {
    #expect(found(phrase).isEmpty)
  }
}
