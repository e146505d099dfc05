import Markup
import Testing

@Suite struct XMLEventParserTests {
  /// The events of a document, as text: `<name a=1 @line:column`, `>`, `"text"`.
  private func events(_ document: String, pieces: Int = 1) throws(XMLError) -> [String] {
    var events: [String] = []
    let parser = try XMLEventParser { event, position in
      events.append(Self.form(event, position))
      return true
    }
    let bytes = Array(document.utf8)
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(max(1, bytes.count / pieces))
      try parser.feed(Array(piece))
      rest = rest.dropFirst(piece.count)
    }
    try parser.finish()
    return events
  }

  private static func form(_ event: XMLEvent, _ position: XMLPosition) -> String {
    switch event {
    case .startElement(let tag):
      let attributes = tag.attributes.map { " \(form($0.name))=\($0.value)" }.joined()
      return "<\(form(tag.name))\(attributes) @\(position)"
    case .endElement: return ">"
    case .characters(let text): return "\"\(text)\""
    case .comment(let text): return "!\(text)"
    case .processingInstruction(let target, let data): return "?\(target) \(data)"
    }
  }

  private static func form(_ name: XMLExpandedName) -> String {
    "{\(name.namespace ?? "")}\(name.qualifiedName)"
  }

  @Test func `names are resolved and every event has its place`() throws {
    let document = """
      <?xml version="1.0"?>
      <a xmlns="http://d/" xmlns:p="http://p/" b="1" p:c="2">
       <p:d xml:lang="en"/><!--c--><?t d?>
      </a>
      """
    let found = try events(document)
    #expect(
      found == [
        "<{http://d/}a {}b=1 {http://p/}p:c=2 @2:55", "\"\n \"",
        "<{http://p/}p:d {http://www.w3.org/XML/1998/namespace}xml:lang=en @3:20", ">", "!c",
        "?t d", "\"\n\"", ">",
      ], "\(found)")
  }

  @Test func `a document in many pieces gives the same elements and text`() throws {
    let document = "<a><b c='é&#x1F600;&amp;'>x&lt;é<![CDATA[<]]></b>tail</a>"
    let joined = { (events: [String]) in
      events.joined().replacing("\"\"", with: "").replacing(#/@\d+:\d+/#, with: "")
    }
    let whole = try joined(events(document))
    for pieces in [2, 5, 17, document.utf8.count] {
      #expect(try joined(events(document, pieces: pieces)) == whole)
    }
    #expect(whole == "<{}a <{}b {}c=é😀& \"x<é<\">\"tail\">")
  }

  @Test(arguments: [
    ("<a><b></a>", 1), ("<a", 1), ("", 1), ("<a/><b/>", 1), ("<a>\n<p:b/></a>", 2),
    ("<a>\n\n&nbsp;</a>", 3), ("<a b='1' b='2'/>", 1), ("<a>\u{1}</a>", 1), ("text", 1),
    ("<a>&#0;</a>", 1),
  ])
  func `what is not well-formed is refused at its line`(document: String, line: Int) {
    do throws(XMLError) {
      _ = try events(document)
      Issue.record("\(document) was taken")
    } catch {
      #expect(error.position?.line == line, "\(error)")
      #expect(!error.reason.isEmpty)
    }
  }

  @Test func `internal entities are put in`() throws {
    let document = "<!DOCTYPE a [<!ENTITY e 'x<b/>y'>]><a c='&lt;'>&e;&e;</a>"
    #expect(
      try events(document).map { $0.replacing(#/ @.*/#, with: "") } == [
        "<{}a {}c=<", "\"x\"", "<{}b", ">", "\"y\"", "\"x\"", "<{}b", ">", "\"y\"", ">",
      ])
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY e PUBLIC 'p' 'http://127.0.0.1:9/x'>]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY % e SYSTEM 'file:///etc/passwd'>%e;]><a/>",
  ])
  func `external entities are refused`(document: String) throws {
    let error = #expect(throws: XMLError.self) { try events(document) }
    guard case .externalEntity(_, "e") = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `an external DTD is not loaded`() throws {
    let found = try events("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>")
    #expect(found == ["<{}a @1:43", ">"], "\(found)")
  }

  @Test func `entities cannot blow up`() throws {
    var laughs = "<!DOCTYPE a [<!ENTITY l0 'lollollollollol'>"
    for level in 1...12 {
      let former = String(repeating: "&l\(level - 1);", count: 10)
      laughs += "<!ENTITY l\(level) '\(former)'>"
    }
    #expect(throws: XMLError.self) { try events(laughs + "]><a>&l12;</a>") }
    #expect(throws: XMLError.self) { try events(laughs + "]><a b='&l12;'/>") }
    let long = String(repeating: "x", count: 10_000)
    let many = String(repeating: "&e;", count: 10_000)
    #expect(throws: XMLError.self) {
      try events("<!DOCTYPE a [<!ENTITY e '\(long)'>]><a>\(many)</a>")
    }
    let defaulted = "<!DOCTYPE a [<!ATTLIST b c CDATA '\(long)'>]><a>"
    #expect(throws: XMLError.self) {
      try events(defaulted + String(repeating: "<b/>", count: 10_000) + "</a>")
    }
  }

  @Test func `elements cannot nest without end`() throws {
    let limit = XMLEventParser.depthLimit
    let nest = { (depth: Int) in
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try events(nest(limit)).count == 2 * limit)
    #expect(throws: XMLError.tooDeep(XMLPosition(line: 1, column: 3 * limit + 3), limit: limit)) {
      try events(nest(limit + 1))
    }
    #expect(throws: XMLError.self) { try events(nest(100_000)) }
  }

  @Test func `an event handler can stop the parser`() throws {
    var count = 0
    let parser = try XMLEventParser { _, _ in
      count += 1
      return count < 2
    }
    try parser.feed(Array("<a><b/><c/>".utf8))
    try parser.finish()
    #expect(count == 2)
  }

  @Test func `UTF-16 and Latin-1 documents are read`() throws {
    let latin =
      Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8)
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in "<a>é</a>".utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [latin, utf16] {
      var text = ""
      let parser = try XMLEventParser { event, _ in
        if case .characters(let characters) = event { text += characters }
        return true
      }
      try parser.feed(bytes)
      try parser.finish()
      #expect(text == "é")
    }
  }
}
