import Foundation
import Testing

@testable import Language
@testable import Neural

@Suite struct WordPieceTests {
  private let pieces = [
    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "##believ", "##able", "cafe", ".", "u", "s", "##s",
    "漢", "字", "##\u{0301}", "(",
  ]

  private func split(_ word: String) throws -> [String] {
    let wordPiece = try #require(WordPiece(vocabulary: pieces.joined(separator: "\n").utf8))
    return wordPiece.pieces(of: word).map { pieces[Int($0)] }
  }

  @Test func `the longest piece is taken first`() throws {
    #expect(try split("unbelievable") == ["un", "##believ", "##able"])
  }

  @Test func `case and accents are dropped`() throws {
    #expect(try split("CAFÉ") == ["cafe"])
    #expect(try split("cafe\u{301}") == ["cafe"])
  }

  @Test func `punctuation parts a word`() throws {
    #expect(try split("U.S.") == ["u", ".", "s", "."])
  }

  @Test func `ideographs stand alone`() throws {
    #expect(try split("漢字") == ["漢", "字"])
  }

  @Test func `a part with a stretch that is no piece is unknown as a whole`() throws {
    #expect(try split("unx(un") == ["[UNK]", "(", "un"])
  }

  @Test func `a part over a hundred characters is unknown`() throws {
    #expect(try split("u" + String(repeating: "s", count: 99)).count == 100)
    #expect(try split("u" + String(repeating: "s", count: 100)) == ["[UNK]"])
  }

  @Test(arguments: ["", " ", "\u{0}", "\u{200B}\u{FEFF}", "\u{FFFD}", "\u{301}"])
  func `controls and lone accents have no piece`(word: String) throws {
    #expect(try split(word) == [])
  }

  @Test func `a vocabulary without its special pieces is refused`() {
    #expect(WordPiece(vocabulary: "a\nb\n".utf8) == nil)
  }
}

@Suite(
  .enabled(
    if: TestFiles.isPresent(TestFiles.weights, TestFiles.fixture("wordpiece.jsonl")),
    "SKIPPED: no Models/english.weights or Fixtures/wordpiece.jsonl"))
struct WordPieceReferenceTests {
  private struct Recorded: Decodable {
    let text: String
    let pieces: [Int32]
  }

  @Test func `every recorded string has the reference's pieces`() throws {
    let file = try WeightsFile(path: TestFiles.weights.path)
    let wordPiece = try #require(WordPiece(vocabulary: file.vocabulary.bytes))
    let lines = try Data(contentsOf: TestFiles.fixture("wordpiece.jsonl"))
      .split(separator: UInt8(ascii: "\n"))
    #expect(lines.count > 1_000)
    for line in lines {
      let recorded = try JSONDecoder().decode(Recorded.self, from: line)
      #expect(wordPiece.pieces(of: recorded.text) == recorded.pieces, "\(recorded.text)")
    }
  }
}
