import Markup
import Testing

@Suite struct XMLWriterTests {
  private func text(
    indentation: String? = "  ", _ body: (inout XMLWriter) throws(XMLError) -> Void
  ) throws(XMLError) -> String {
    var writer = try XMLWriter(indentation: indentation)
    try body(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func `elements nest, attributes keep their order, and open elements are closed`() throws {
    let document = try text { writer throws(XMLError) in
      try writer.startElement("z:a")
      try writer.attribute("xmlns:z", "http://e/")
      try writer.attribute("b", "1")
      try writer.attribute("a", "2")
      try writer.comment(" hello ")
      try writer.startElement("c")
      writer.endElement()
      try writer.startElement("d")
      try writer.text("text")
    }
    #expect(
      document == """
        <?xml version="1.0" encoding="UTF-8"?>
        <z:a xmlns:z="http://e/" b="1" a="2">
          <!-- hello -->
          <c/>
          <d>text</d>
        </z:a>

        """)
  }

  @Test func `without indentation everything is on one line`() throws {
    let document = try text(indentation: nil) { writer throws(XMLError) in
      try writer.startElement("a")
      try writer.startElement("b")
    }
    #expect(document == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a><b/></a>\n")
  }

  @Test func `text and attributes come back as they were, whatever is in them`() throws {
    let hostile = "a<b>&\"'\t\n\r\r\n]]> é e\u{301} 😀 \u{85}\u{2028}\u{FFFD} "
    let document = try text { writer throws(XMLError) in
      try writer.startElement("a")
      try writer.attribute("b", hostile)
      try writer.text(hostile)
    }
    var attribute = ""
    var content = ""
    let parser = try XMLEventParser { event, _ in
      switch event {
      case .startElement(let tag): attribute = tag.attributes.first?.value ?? ""
      case .characters(let text): content += text
      default: break
      }
      return true
    }
    try parser.feed(Array(document.utf8))
    try parser.finish()
    #expect(Array(attribute.unicodeScalars) == Array(hostile.unicodeScalars))
    #expect(Array(content.unicodeScalars) == Array(hostile.unicodeScalars))
    #expect(document.contains("é"))
  }

  @Test(arguments: ["\0", "\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"] as [Unicode.Scalar])
  func `a character that XML has not is refused and named`(scalar: Unicode.Scalar) {
    let value = "ab" + String(scalar)
    #expect(
      throws: XMLError.forbiddenCharacter(scalar, offset: 2, place: "the text of a")
    ) {
      try text { writer throws(XMLError) in
        try writer.startElement("a")
        try writer.text(value)
      }
    }
    #expect(
      throws: XMLError.forbiddenCharacter(scalar, offset: 2, place: "the attribute b of a")
    ) {
      try text { writer throws(XMLError) in
        try writer.startElement("a")
        try writer.attribute("b", value)
      }
    }
  }

  @Test func `the message names code point, offset and place, and says what to do`() {
    #expect(
      XMLError.forbiddenCharacter("\u{B}", offset: 7, place: "the text of a").description
        == "U+000B at offset 7 of the text of a cannot be written: XML 1.0 has no such character, "
        + "even escaped; remove it, or write a syntax other than XML")
  }

  @Test(arguments: ["", "1a", "a b", "a:b:c", ":a", "a:", "<", "-a"])
  func `what is no XML name is refused`(name: String) {
    #expect(throws: XMLError.invalidName(name)) {
      try text { writer throws(XMLError) in try writer.startElement(name) }
    }
  }

  @Test(arguments: ["--", "a--b", "a-", "-"])
  func `a comment that would end early is refused`(comment: String) {
    #expect(throws: XMLError.invalidComment(comment)) {
      try text { writer throws(XMLError) in try writer.comment(comment) }
    }
  }
}
