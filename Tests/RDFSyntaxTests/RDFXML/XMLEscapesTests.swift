import Markup
import Testing

@testable import RDFSyntax

@Suite struct XMLEscapesTests {
  private func escaped(_ text: String) throws(ForbiddenXMLCharacter) -> String {
    var bytes: [UInt8] = []
    try Array(text.utf8).withUnsafeBufferPointer { text throws(ForbiddenXMLCharacter) in
      try bytes.append(xml: text)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "", "plain", "\"", "a & b", "<a>\"]]>", "tab\tnewline\nreturn\r.", "né 😀 \u{FFFD} ｡",
    "\u{7F}\u{80}\u{9F}\u{E000}", "&&", "ends in <",
  ])
  func `escapes are those that libxml2's writer makes`(text: String) throws {
    var writer = try XMLWriter(indentation: nil)
    try writer.startElement("a")
    try writer.text(text)
    writer.endElement()
    let document = String(decoding: writer.finish(), as: UTF8.self)
    let found = try escaped(text)
    #expect(document == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\(found)</a>\n")
  }

  @Test(arguments: ["\0", "\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func `what XML cannot contain is refused`(text: String) throws {
    let scalar = try #require(text.unicodeScalars.first)
    #expect(throws: ForbiddenXMLCharacter(scalar: scalar)) {
      _ = try escaped("é < " + text)
    }
  }
}
