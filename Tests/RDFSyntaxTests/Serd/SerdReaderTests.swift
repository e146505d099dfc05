import RDFModel
import RDFSyntax
import Testing

@Suite struct SerdReaderTests {
  private func read(
    _ text: String, as format: some RDFFormat = .turtle, base: String? = nil
  ) throws(RDFSyntaxError) -> Dataset {
    try Dataset(parsing: Array(text.utf8), as: format, base: base.map(IRI.init(unchecked:)))
  }

  /// Each text has the mark ‸ where, or just behind where, the error must be found.
  @Test(arguments: [
    ("<http://e/a> <http://e/p> \"x\"\n‸<http://e/b> .", "missing ';' or '.'"),
    ("<http://e/a> <http://e/p> \"\\uD800‸\" .", "stands for no character"),
    ("<http://e/a> <http://e/p> \"\\U00110000‸\" .", "stands for no character"),
    ("<http://e/a> <http://e/p> <http://e/\\uDFFF‸> .", "stands for no character"),
    ("# fine: \\uD800 \0‸\n", "U+0000"),
    (
      "<http://e/a> <http://e/p> e:x ‸.\n",
      "the prefix 'e:' is not declared; put '@prefix e: <…> .' before it"
    ),
    ("<http://e/a> <http://e/p> <x>‸ .\n", "'x' is no absolute IRI"),
    ("\n\n<http://e/a> <http://e/p> <http://e/%zz>‸ .\n", "percent-encoding"),
    ("<http://e/a> <http://e/p> \"x‸", "end of file"),
    ("é <http://e/p> ‸1 .", "'é' is no term; write an IRI as <é>"),
  ])
  func `errors name the place and the reason`(marked: String, reason: String) {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let line = 1 + parts[0].count { $0 == "\n" }
    do throws(RDFSyntaxError) {
      _ = try read(parts.joined())
      Issue.record("was taken")
    } catch {
      guard case .malformed(let foundLine, let column, let found) = error else {
        Issue.record("\(error)")
        return
      }
      let expectedColumn = 1 + parts[0].reversed().prefix { $0 != "\n" }.count
      #expect(foundLine == line, "\(error)")
      #expect(abs(column - expectedColumn) <= 12, "\(error), not \(expectedColumn)")
      #expect(found.contains(reason), "\(error)")
    }
  }

  @Test func `bytes that are not UTF-8 are refused at their place`() {
    let bytes = Array("<http://e/a> <http://e/p>\n \"é".utf8) + [0xE9] + Array("\" .".utf8)
    #expect(
      throws: RDFSyntaxError.malformed(
        line: 2, column: 4, reason: "the bytes are not UTF-8; convert the file")
    ) {
      try Dataset(parsing: bytes, as: .turtle)
    }
  }

  @Test func `the message begins with line and column`() {
    let error = RDFSyntaxError.malformed(line: 12, column: 7, reason: "expected `.', not `\"'")
    #expect(error.description == "12:7: error: expected `.', not `\"'")
  }

  @Test func `labels that Serd mistakes for one another stay apart`() throws {
    for text in ["_:B1 <p:p> _:b1 .", "_:b1 <p:p> _:B1 .", "[] <p:p> _:b1, _:B1, _:xB1 ."] {
      let dataset = try read(text)
      #expect(
        dataset.blankNodes.count == text.split(separator: ":").count(where: { $0.hasSuffix("_") })
          + (text.hasPrefix("[]") ? 1 : 0))
    }
    let hard = """
      @prefix a_: <p:> . @prefix a: <p:> .
      a_:B1 a:_.B1 "_:B2", a:x_\\-_:B1, "x"@en . _:b1 <p:p> _:B1 ._:b2 <p:p> 1._:B3 <p:p> 1 .
      """
    #expect(try read(hard).blankNodes.count == 4)
    #expect(try read(hard).count == 6)
  }

  @Test func `deep nesting is refused, not followed`() {
    for open in ["[ <p:p> ", "( "] {
      let text = "<p:s> <p:p> " + String(repeating: open, count: 100_000)
      #expect(throws: RDFSyntaxError.self) { try read(text) }
    }
    #expect(throws: Never.self) {
      try read(
        "<p:s> <p:p> " + String(repeating: "( ", count: 900) + String(repeating: ") ", count: 900)
          + ".")
    }
  }

  @Test func `brackets and quotes in strings, IRIs and comments do not count`() throws {
    let brackets = String(repeating: "[(", count: 2_000)
    let text = """
      # \(brackets) "
      <p:s> <p:p> "\(brackets)", '''\(brackets) ' "''', \"\"\"\(brackets) " \\" \"\"\" .
      """
    #expect(try read(text).count == 3)
  }

  @Test func `relative references count from the base, then from what the file says`() throws {
    let dataset = try read("<a> <p:p> <#b> . @base <c/> . <a> <p:p> <> .", base: "http://e/d")
    #expect(
      dataset.description == """
        <http://e/a> <p:p> <http://e/d#b> .
        <http://e/c/a> <p:p> <http://e/c/> .

        """)
  }

  @Test func `a base does not make N-Triples take relative references`() {
    #expect(throws: RDFSyntaxError.self) {
      try read("<a> <http://e/p> <http://e/o> .", as: .ntriples, base: "http://e/")
    }
  }

  @Test func `a byte order mark and carriage returns are fine`() throws {
    #expect(try read("\u{FEFF}<p:s> <p:p> 1 .\r\n<p:s> <p:p> 2 .\r\n").count == 2)
  }

  @Test func `a literal can have U+0000`() throws {
    let object = try read("<p:s> <p:p> \"a\\u0000b\" .").first { _ in true }?.triple.object
    #expect(object == .literal(Literal("a\0b")))
  }

  @Test func `files read with different prefixes share no blank node`() throws {
    let bytes = Array("_:x <p:p> [] .".utf8)
    var both = try Dataset(parsing: bytes, as: .turtle, blankNodePrefix: "one")
    both.insert(contentsOf: try Dataset(parsing: bytes, as: .turtle, blankNodePrefix: "two"))
    #expect(both.blankNodes.count == 4)
  }
}
