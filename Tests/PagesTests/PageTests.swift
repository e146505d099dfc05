import Crypto
import Foundation
import Pages
import Testing

@Suite struct PageTests {
  private let page = Page(
    title: "5 < 6", language: "de", style: "p { color: red }", script: "'use strict'",
    body: .element("p", [:], .text("a & b")))

  @Test func `a page says what it is before anything else`() {
    let source = page.source
    #expect(source.hasPrefix("<!DOCTYPE html>\n<html lang=\"de\">\n<head><meta charset="))
    #expect(source.contains("<title>5 &lt; 6</title>"))
    #expect(source.contains("<p>a &amp; b</p>") && source.hasSuffix("</body>\n</html>\n"))
  }

  @Test func `only its own style and script may run`() throws {
    let source = page.source
    for (element, directive) in [("style", "style-src"), ("script", "script-src")] {
      let start = try #require(source.firstRange(of: "<\(element)>")).upperBound
      let end = try #require(source.firstRange(of: "</\(element)>")).lowerBound
      let digest = Data(SHA256.hash(data: Data(source[start..<end].utf8))).base64EncodedString()
      #expect(source.contains("\(directive) 'sha256-\(digest)'"))
    }
    #expect(source.contains("default-src 'none';") && source.contains("base-uri 'none'"))
    #expect(!source.contains("unsafe"))
  }

  @Test func `a page without a script allows none`() {
    let source = Page(title: "", body: .empty).source
    #expect(!source.contains("script"))
    #expect(source.contains("<html lang=\"en\">"))
  }

  @Test func `no page asks for anything from elsewhere`() {
    let source = page.source
    for word in ["http:", "https:", "url(", "@import", "src="] { #expect(!source.contains(word)) }
  }
}
