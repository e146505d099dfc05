import Testing

@testable import Articles

@Suite struct LineJoinerTests {
  @Test func `empty lines part passages, however many there are`() {
    #expect(passages("One.\n\n\n \t\nTwo.\n") == ["One.", "Two."])
  }

  @Test func `text wrapped at a fixed width is joined`() {
    let text = """
      The U.S. has warned Germany against using technology of China's
      Huawei in its next mobile networks, a newspaper reported on
      Monday. The company denies that.

      A second paragraph that is wrapped like the first one, at the
      same width.
      """
    #expect(
      passages(text) == [
        "The U.S. has warned Germany against using technology of China's Huawei in its next mobile"
          + " networks, a newspaper reported on Monday. The company denies that.",
        "A second paragraph that is wrapped like the first one, at the same width.",
      ])
  }

  @Test func `without an empty line each line is a passage`() {
    let text = """
      USA warns Germany
      The U.S. has warned Germany on Monday, as the newspaper said, in a letter of one page which a minister got.
      Huawei denies the claims.
      """
    #expect(passages(text).count == 3)
  }

  @Test func `a line that plainly runs on is joined whatever the width`() {
    #expect(passages("The agency arrested\nan executive.") == ["The agency arrested an executive."])
  }

  @Test func `a word broken at a hyphen keeps it`() {
    let text = "essential for defence and intelligence co-\noperation, he wrote to them."
    #expect(
      passages(text) == ["essential for defence and intelligence co-operation, he wrote to them."])
  }

  @Test func `list items are passages of their own without their bullets`() {
    #expect(passages("• One item\n• Two items\n- Three") == ["One item", "Two items", "Three"])
  }

  @Test func `white space of any kind is one space and invisible marks vanish`() {
    #expect(passages("a\u{A0}\tb\u{200B}c\u{AD}d \u{3000} e") == ["a bcd e"])
  }

  @Test func `lines that stand alone are joined with nothing`() {
    let joiner = LineJoiner("a line\nby someone\nand more") { $0.hasPrefix("by") }
    #expect(joiner.passages().map(\.text) == ["a line", "by someone", "and more"])
  }

  private func passages(_ text: String) -> [String] {
    LineJoiner(text) { _ in false }.passages().map(\.text)
  }
}
