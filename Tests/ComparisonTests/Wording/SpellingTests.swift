import Testing

@testable import Comparison

@Suite struct SpellingTests {
  private func spelling() throws -> Spelling { try Spelling(ontology: Story.ontology.get()) }

  @Test(arguments: [
    ("goverment", "government"), ("annouced", "announced"), ("recieved", "received"),
    ("bridges", "bridge"), ("parties", "party"),
  ])
  func `a slip of the pen and a plural are the same word`(one: String, other: String) throws {
    #expect(try spelling().isSameWord(one, other))
    #expect(try spelling().isSameWord(other, one))
  }

  @Test(arguments: [
    ("injured", "insured"), ("accept", "except"), ("12345", "12346"), ("bank", "band"),
    ("killed", "filled"), ("bridge", "briefing"),
  ])
  func `two words are not one because they look alike`(one: String, other: String) throws {
    #expect(try !spelling().isSameWord(one, other))
  }

  @Test func `short names may be misspelled, too`() throws {
    #expect(try spelling().isSameName("ana", "anna"))
    #expect(try !spelling().isSameName("ana", "maria"))
  }

  @Test func `the overlap counts each word once`() throws {
    #expect(try spelling().overlap(["a", "b"], ["b", "a"]) == 1)
    #expect(try spelling().overlap(["dog", "dog"], ["dog"]) == 2.0 / 3)
    #expect(try spelling().overlap([], []) == 1)
  }
}
