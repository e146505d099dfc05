import Articles
import Testing

@Suite struct SourceTests {
  @Test(arguments: [
    ("a.txt", "U.S. warns", Source.MediaType.plainText), ("a.html", "", .html),
    ("A.HTM", "", .html), ("-", "\n <!DOCTYPE HTML><html>", .html), ("-", "<html lang=en>", .html),
    ("a.txt", "<?xml version='1.0'?><html xmlns='x'>", .html), ("-", "<3 this", .plainText),
  ])
  func `the media type follows from the name and the first characters`(
    name: String, text: String, expected: Source.MediaType
  ) {
    #expect(Source(bytes: Array(text.utf8), name: name).mediaType == expected)
  }

  @Test func `a page in UTF-16 is recognised`() {
    let bytes: [UInt8] = [0xFF, 0xFE] + "<html>".utf8.flatMap { [$0, 0] }
    #expect(Source(bytes: bytes, name: "-").mediaType == .html)
  }
}
