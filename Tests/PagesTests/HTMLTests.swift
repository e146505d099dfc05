import Pages
import Testing

@Suite struct HTMLTests {
  @Test func `a text is never markup`() {
    let hostile = "<script>alert('1')</script> & \"quoted\" </style><!--"
    #expect(
      HTML.element("p", ["title": hostile], .text(hostile)).source
        == "<p title=\"&lt;script&gt;alert('1')&lt;/script&gt; &amp; &quot;quoted&quot; "
        + "&lt;/style&gt;&lt;!--\">&lt;script&gt;alert('1')&lt;/script&gt; &amp; \"quoted\" "
        + "&lt;/style&gt;&lt;!--</p>")
  }

  @Test func `what HTML cannot hold is replaced one for one`() {
    #expect(
      HTML.text("a\u{0}b\u{7}c\u{FFFF}d\re\u{1FFFE}f").source
        == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d&#13;e\u{FFFD}f")
    #expect(HTML.text("漢 🇩🇪 é\u{301} שלום\n").source == "漢 🇩🇪 é\u{301} שלום\n")
  }

  @Test func `an attribute without a value is left out, an empty one is a switch`() {
    #expect(
      HTML.void("input", ["name": nil, "checked": "", "value": "1"]).source
        == "<input checked value=\"1\">")
  }
}
