import TestSupport
import Testing

@testable import Language

@Suite struct SegmenterTests {
  private static let alphabet = Array(
    "aAbZ09 .,!?'’\"“”()[]-–…$%&@#/:;_*\n\t\u{0}\u{301}é漢😀\u{200D}\u{A0}İ\u{1F3FD}`|".unicodeScalars
  )

  private static func randomText(_ random: inout SplitMix) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
    }
    return String(text)
  }

  private func isSpace(_ text: SourceText, _ range: Range<Int>) -> Bool {
    text.scalars[range].allSatisfy(\.isSpace)
  }

  @Test func `tokens and the white space between them are the text`() {
    var random = SplitMix(state: 11)
    for _ in 0..<3_000 {
      let text = SourceText(Self.randomText(&random))
      let document = Segmenter.document(of: text, blocks: [Block(range: 0..<text.count)])
      var position = 0
      for token in document.tokens {
        #expect(isSpace(text, position..<token.range.lowerBound))
        #expect(document.words[token.words].map(\.range.lowerBound).first == token.range.lowerBound)
        var end = token.range.lowerBound
        for word in document.words[token.words] {
          #expect(word.range.lowerBound == end && word.form == text[word.range])
          end = word.range.upperBound
        }
        #expect(end == token.range.upperBound)
        position = end
      }
      #expect(isSpace(text, position..<text.count))
    }
  }

  @Test func `blocks that overlap or lie outside never crash`() {
    let text = SourceText("One two three.")
    let blocks = [
      Block(range: 0..<8), Block(range: 4..<9), Block(range: 0..<3), Block(range: 9..<99),
      Block(range: 200..<300),
    ]
    let words = Segmenter.document(of: text, blocks: blocks).words.map(\.form)
    #expect(words == ["One", "two", "three", "."] || words == ["One", "two", "t", "hree", "."])
  }

  @Test(arguments: ["", " ", "\n\n", "\u{0}", "\u{FEFF}", "😀😀😀", ".", "'", "-", "#", "@", "+", "["])
  func `little texts are taken as they are`(string: String) {
    let text = SourceText(string)
    let document = Segmenter.document(of: text, blocks: [Block(range: 0..<text.count)])
    let kept = document.tokens.reduce(0) { $0 + $1.range.count }
    #expect(kept == text.scalars.count { !$0.isSpace })
  }

  @Test func `a word of a hundred thousand characters is one token`() {
    let text = SourceText(String(repeating: "a", count: 100_000))
    let document = Segmenter.document(of: text, blocks: [Block(range: 0..<text.count)])
    #expect(document.tokens.count == 1)
  }

  @Test func `a hundred thousand marks take no long time`() {
    for unit in [".", "'", "a.", "a-", "(", ":)", "[1]", "1,", "@a", "a@", "\" "] {
      let text = SourceText(String(repeating: unit, count: 100_000 / unit.count))
      let document = Segmenter.document(of: text, blocks: [Block(range: 0..<text.count)])
      #expect(!document.tokens.isEmpty)
    }
  }
}
