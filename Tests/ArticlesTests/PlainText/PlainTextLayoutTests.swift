import Testing

@testable import Articles

@Suite struct PlainTextLayoutTests {
  private func paragraphs(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return PlainTextLayout.paragraphs(of: text).map { range in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
  }

  @Test func `empty lines part paragraphs, and nothing is dropped`() {
    #expect(
      paragraphs("\u{FEFF}Read more\n\n - [Advertisement] \n \t\n\nBy Jane Doe\n")
        == ["Read more", "- [Advertisement]", "By Jane Doe"])
  }

  @Test func `wrapped lines are one paragraph with their line ends`() {
    let text = """
      The U.S. has warned Germany against using technology of China's
      Huawei in its next mobile networks, a newspaper reported.

      A second paragraph that is wrapped like the first one, at the
      same width.
      """
    #expect(paragraphs(text) == text.split(separator: "\n\n").map(String.init))
  }

  @Test func `long lines are a paragraph each`() {
    let line = String(repeating: "Word after word. ", count: 10).dropLast()
    #expect(paragraphs("\(line)\n\(line)\n") == [String(line), String(line)])
  }

  @Test func `line ends of two characters count as two`() {
    #expect(paragraphs("One.\r\n\r\nTwo.") == ["One.", "Two."])
  }

  @Test(arguments: ["", "\n", " \u{301}\n\u{200B}\n", "a\n \u{301}b"])
  func `whatever stands there, paragraphs lie in the text and ascend`(text: String) {
    var end = 0
    for range in PlainTextLayout.paragraphs(of: text) {
      #expect(range.lowerBound >= end && range.upperBound <= text.unicodeScalars.count)
      end = range.upperBound
    }
  }
}
