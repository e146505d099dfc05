import Pages
import Testing

@Suite struct ArticleTextTests {
  private func html(_ text: String, _ marks: [ArticleText.Mark], headline: String? = nil) -> String
  {
    ArticleText(text, headline: headline).html(marking: marks).source
  }

  @Test func `blocks have the addresses of their characters`() {
    let text = "Title\n\nOne 🇩🇪.\n\nTitle\n\nTwo."
    #expect(
      html(text, [], headline: "Title") == """
        <h1 id="char=0,5">Title</h1>
        <p id="char=7,14">One 🇩🇪.</p>
        <p id="char=16,21" class="headline">Title</p>
        <p id="char=23,27">Two.</p>
        """)
  }

  @Test func `marks cut the text where they begin and end`() {
    let marks = [
      ArticleText.Mark(range: 0..<10, key: "s1", style: "lit"),
      ArticleText.Mark(range: 4..<7, key: "n1"), ArticleText.Mark(range: 5..<12, key: "s2"),
    ]
    #expect(
      html("abcdefghijklmn", marks) == "<p id=\"char=0,14\">"
        + "<span class=\"lit\" data-char=\"0,4\" data-marks=\"s1\">abcd</span>"
        + "<span class=\"lit\" data-char=\"4,5\" data-marks=\"n1 s1\">e</span>"
        + "<span class=\"lit\" data-char=\"5,7\" data-marks=\"n1 s2 s1\">fg</span>"
        + "<span class=\"lit\" data-char=\"7,10\" data-marks=\"s2 s1\">hij</span>"
        + "<span data-char=\"10,12\" data-marks=\"s2\">kl</span>mn</p>")
  }

  @Test func `a mark may reach across blocks, and beyond the text`() {
    let marks = [ArticleText.Mark(range: 1..<99, key: "s")]
    #expect(
      html("ab\n\ncd", marks) == """
        <p id="char=0,2">a<span data-char="1,2" data-marks="s">b</span></p>
        <p id="char=4,6"><span data-char="4,6" data-marks="s">cd</span></p>
        """)
  }

  @Test func `offsets count code points, and what is hostile stays text`() {
    let text = "🇩🇪<b>&x"
    #expect(
      html(text, [.init(range: 2..<5, key: "k")])
        == "<p id=\"char=0,7\">🇩🇪<span data-char=\"2,5\" data-marks=\"k\">&lt;b&gt;</span>"
        + "&amp;x</p>")
    #expect(ArticleText("ab\n\ncd").address(of: 5..<6, id: "old-") == "old-char=4,6")
  }

  @Test func `pieces are the text, each named by the marks that cover it`() throws {
    var state: UInt64 = 7
    let random = { (limit: Int) -> Int in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let text = String((0..<90).map { _ in Character(["a", "é", "漢", "🇩🇪", " "][random(5)]) })
    let count = text.unicodeScalars.count
    let marks = (0..<40).map { key -> ArticleText.Mark in
      let start = random(count)
      return .init(range: start..<(start + random(count - start + 1)), key: "m\(key)")
    }
    let pieces = html(text, marks).matches(
      of: /<span data-char="(\d+),(\d+)" data-marks="([^"]*)">([^<]*)<\/span>/)
    #expect(pieces.count > 20)
    for piece in pieces {
      let (start, end) = try (#require(Int(piece.1)), #require(Int(piece.2)))
      #expect(Array(piece.4.unicodeScalars) == Array(Array(text.unicodeScalars)[start..<end]))
      let covering = marks.filter { $0.range.lowerBound <= start && $0.range.upperBound >= end }
      #expect(Set(piece.3.split(separator: " ").map(String.init)) == Set(covering.map(\.key)))
    }
  }
}
