import Articles
import Foundation
import Testing

@Suite struct ArticleTests {
  @Test func `blocks lie in the text, in order, with an empty line between them`() {
    let article = Article([Passage(.headline, "Zoë 🇩🇪 wins"), Passage("A text."), Passage("End.")])
    #expect(article.text == "Zoë 🇩🇪 wins\n\nA text.\n\nEnd.")
    #expect(article.blocks.map(\.range) == [0..<11, 13..<20, 22..<26])
    #expect(article.blocks.map { article[$0] } == ["Zoë 🇩🇪 wins", "A text.", "End."])
  }

  @Test func `headline and paragraphs are told apart`() {
    let article = Article([Passage(.headline, "H"), Passage(.headline, "H"), Passage("P.")])
    #expect(article.headline == "H")
    #expect(article.paragraphs == ["P."])
  }

  @Test func `what is not known has no key`() throws {
    let json = try encoded(Article([Passage("P."), Passage("Q.")]))
    #expect(json == #"{"body":"P.\n\nQ."}"#)
  }

  @Test func `what is known is printed`() throws {
    let metadata = Metadata(
      authors: ["Jane Doe"], published: "2019-03-12", modified: "2019-03-13", publisher: "News",
      language: "en", url: "http://e/a")
    let json = try encoded(Article([Passage(.headline, "H"), Passage("P.")], metadata: metadata))
    #expect(
      json
        == #"{"authors":["Jane Doe"],"body":"P.","headline":"H","language":"en","#
        + #""modified":"2019-03-13","published":"2019-03-12","publisher":"News","url":"http://e/a"}"#
    )
  }

  @Test func `any characters give blocks that lie in the text`() throws {
    var generator = SplitMix(state: 7)
    let alphabet = Array("ab. \n\n\tÄ🇩🇪漢é\u{301}\u{200B}[]|>By:-—•\"’©1".unicodeScalars)
    for _ in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1..<200, using: &generator) {
        text.append(alphabet.randomElement(using: &generator) ?? "a")
      }
      guard let article = try? Article(text: String(text)) else { continue }
      #expect(article.text == article.blocks.map { article[$0] }.joined(separator: "\n\n"))
      #expect(article.blocks.allSatisfy { !$0.range.isEmpty })
    }
  }

  private func encoded(_ article: Article) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(article), as: UTF8.self)
  }
}

/// A generator that gives the same numbers on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
