import Markup
import Testing

@Suite struct XMLNameTests {
  @Test(arguments: ["a", "_1", "é", "a-b.c", "名前", "a\u{301}"])
  func `these are names`(name: String) {
    #expect(XMLName.isNCName(name))
    #expect(XMLName.isQName("p:" + name))
  }

  @Test(arguments: ["", "1", "-a", ".a", "a b", "a:b", "a/b", "\u{D7}", "\u{301}a"])
  func `these are none`(name: String) {
    #expect(!XMLName.isNCName(name))
  }
}
