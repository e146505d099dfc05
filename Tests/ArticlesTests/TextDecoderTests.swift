import Articles
import Testing

@Suite struct TextDecoderTests {
  @Test func `UTF-8 is read with and without a byte order mark`() throws {
    #expect(try decode(Array("Müller – ok".utf8)) == "Müller – ok")
    #expect(try decode([0xEF, 0xBB, 0xBF] + Array("Müller".utf8)) == "Müller")
  }

  @Test func `UTF-16 is read in both byte orders`() throws {
    let units = Array("Zoë 🇩🇪".utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try decode(little) == "Zoë 🇩🇪")
    #expect(try decode(big) == "Zoë 🇩🇪")
  }

  @Test func `what is no UTF-8 is Windows-1252`() throws {
    #expect(try decode([0x93, 0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72, 0x94]) == "“Müller”")
  }

  @Test func `UTF-8 that is cut in the middle of a character stays UTF-8`() throws {
    let bytes = Array("Müller, Jäger, Köhler, Weiß und der Süden – Zoë".utf8).dropLast()
    #expect(try decode(Array(bytes)) == "Müller, Jäger, Köhler, Weiß und der Süden – Zo\u{FFFD}")
  }

  @Test func `every kind of line end becomes a line feed`() throws {
    #expect(try decode(Array("a\r\nb\rc\nd\u{2028}e\u{85}f".utf8)) == "a\nb\nc\nd\ne\nf")
    #expect(try decode(Array("a\u{0C}b".utf8)) == "a\n\nb")
  }

  @Test func `nothing and nothing but white space are refused`() {
    #expect(throws: ArticleError.empty(name: "a")) { try decode([]) }
    #expect(throws: ArticleError.empty(name: "a")) { try decode(Array(" \n\t\r\n\u{A0}".utf8)) }
    #expect(throws: ArticleError.empty(name: "a")) { try decode([0xEF, 0xBB, 0xBF]) }
    #expect(throws: ArticleError.empty(name: "a")) { try decode([0xFF, 0xFE]) }
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "a PDF document"), ("PK\u{3}\u{4}word", "a ZIP archive or an Office document"),
    ("GIF89a", "a GIF image"), ("{\\rtf1 text", "an RTF document"),
  ])
  func `well-known binary formats are named`(start: String, format: String) {
    let expected = ArticleError.notText(name: "a", found: .format(format))
    #expect(throws: expected) { try decode(Array(start.utf8)) }
  }

  @Test func `gzip and PNG are named`() {
    #expect(throws: ArticleError.notText(name: "a", found: .format("gzip data"))) {
      try decode([0x1F, 0x8B, 8, 0])
    }
    #expect(throws: ArticleError.notText(name: "a", found: .format("a PNG image"))) {
      try decode([0x89, 0x50, 0x4E, 0x47, 13, 10])
    }
  }

  @Test func `a zero byte is no text`() {
    #expect(throws: ArticleError.notText(name: "a", found: .zeroByte(offset: 2))) {
      try decode([65, 66, 0, 67])
    }
  }

  @Test func `control characters are no text`() {
    let bytes = [UInt8](1...8) + Array("some text".utf8)
    #expect(throws: ArticleError.notText(name: "a", found: .controlCharacters(8, of: 17))) {
      try decode(bytes)
    }
  }

  @Test func `random bytes are never taken for text`() {
    var generator = SplitMix(state: 1)
    for _ in 0..<100 {
      let bytes = (0..<400).map { _ in UInt8.random(in: 1...255, using: &generator) }
      #expect(throws: ArticleError.self) { try decode(bytes) }
    }
  }

  private func decode(_ bytes: [UInt8]) throws -> String {
    try TextDecoder().decode(Source(bytes: bytes, name: "a", mediaType: .plainText))
  }
}
