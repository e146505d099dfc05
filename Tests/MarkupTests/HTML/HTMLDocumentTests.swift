import Markup
import Testing

@Suite struct HTMLDocumentTests {
  @Test func `a page is a tree of elements and texts`() throws {
    let root = try #require(
      HTMLDocument(parsing: "<p id=a CLASS='x y'>One <b>two</b></p><p>Three").root)
    #expect(root.name == "html")
    let paragraphs = root.descendants(named: "p")
    #expect(paragraphs.map(\.text) == ["One two", "Three"])
    #expect(paragraphs[0]["class"] == "x y")
    #expect(paragraphs[0]["href"] == nil)
    #expect(paragraphs[0].children.map(\.isText) == [true, false])
    #expect(paragraphs[0].children[1].parent == paragraphs[0])
    #expect(root.parent == nil)
  }

  @Test func `descendants lie right behind their element`() throws {
    let root = try #require(HTMLDocument(parsing: "<div><p>a<i>b</i></p></div><p>c</p>").root)
    for node in root.descendants {
      for child in node.children {
        #expect(child.parent == node)
        #expect(child.range.lowerBound > node.range.lowerBound)
        #expect(child.range.upperBound <= node.range.upperBound)
      }
    }
  }

  @Test func `entities are resolved and comments left out`() throws {
    let root = try #require(
      HTMLDocument(parsing: "<p>A&amp;B&nbsp;&#8211;<!-- no --> &eacute;</p>").root)
    #expect(root.text == "A&B\u{A0}– é")
  }

  @Test func `HTML5 elements are kept`() throws {
    let text = "<body><article><section><p>a</p></section></article><aside>b</aside>"
    let root = try #require(HTMLDocument(parsing: text).root)
    #expect(root.descendants.map(\.name) == ["body", "article", "section", "p", "aside"])
  }

  /// One paragraph in several encodings.
  private static let encodings: [[UInt8]] = {
    let page = "<p>Zoë</p>"
    let little = page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = page.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let western: [UInt8] = [0x3C, 0x70, 0x3E, 0x5A, 0x6F, 0xEB]
    let latin = Array("<meta charset=iso-8859-1>".utf8)
    return [
      Array(page.utf8), [0xEF, 0xBB, 0xBF] + Array(page.utf8), western, latin + western,
      latin + Array(page.utf8), [0xFF, 0xFE] + little, [0xFE, 0xFF] + big,
    ]
  }()

  @Test(arguments: encodings)
  func `the encoding is recognised`(bytes: [UInt8]) throws {
    let root = try #require(HTMLDocument(parsing: bytes).root)
    #expect(root.descendants(named: "p").map(\.text) == ["Zoë"])
  }

  @Test func `an encoding that the page names is used`() throws {
    let bytes = Array("<meta charset='windows-1251'><p>".utf8) + [0xCC, 0xE8, 0xF0]
    let root = try #require(HTMLDocument(parsing: bytes).root)
    #expect(root.descendants(named: "p").map(\.text) == ["Мир"])
  }

  @Test func `Windows quotes are read though the page says Latin-1`() throws {
    let bytes = Array("<meta charset='iso-8859-1'><p>".utf8) + [0x93, 0x61, 0x94]
    let root = try #require(HTMLDocument(parsing: bytes).root)
    #expect(root.descendants(named: "p").map(\.text) == ["“a”"])
  }

  @Test func `nothing gives no tree`() {
    #expect(HTMLDocument(parsing: [UInt8]()).root == nil)
  }

  @Test func `deep nesting neither crashes nor loses text`() throws {
    let text =
      String(repeating: "<div>", count: 5_000) + "deep" + String(repeating: "</div>", count: 5_000)
    let root = try #require(HTMLDocument(parsing: text + "<p>after</p>").root)
    #expect(root.text.contains("deep"))
  }

  @Test func `a page cut off anywhere is read`() {
    let bytes = Array(
      "<html><body class='a'><p title=\"x\">Zoë &amp; <b>co</b></p><!-- c --></body>".utf8)
    for length in 0...bytes.count {
      let root = HTMLDocument(parsing: Array(bytes.prefix(length))).root
      #expect(root.map { $0.range.lowerBound == 0 } ?? true)
    }
  }

  @Test func `many pages at once give what they give alone`() async {
    let text = (0..<200).map { "<p>Paragraph \($0)</p>" }.joined()
    let alone = HTMLDocument(parsing: text).root?.text
    await withTaskGroup { group in
      for _ in 0..<16 { group.addTask { HTMLDocument(parsing: text).root?.text } }
      for await other in group { #expect(other == alone) }
    }
  }
}
