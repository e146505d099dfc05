import Articles
import Testing

@Suite struct ArticleErrorTests {
  @Test(arguments: [
    (
      ArticleError.empty(name: "a.txt"),
      "a.txt: error: the input is empty; expected the text of an article or a web page"
    ),
    (
      .notText(name: "a.pdf", found: .format("a PDF document")),
      "a.pdf: error: not a text: found a PDF document; expected plain text or HTML,"
        + " for example from 'pdftotext FILE'"
    ),
    (
      .notText(name: "a", found: .zeroByte(offset: 7)),
      "a: error: not a text: found a zero byte at offset 7; expected plain text or HTML,"
        + " in UTF-8, or in UTF-16 with a byte order mark"
    ),
    (
      .notText(name: "a", found: .controlCharacters(8, of: 17)),
      "a: error: not a text: found 8 control characters among 17 characters;"
        + " expected plain text or HTML, in UTF-8, UTF-16 or Windows-1252"
    ),
    (
      .noArticle(name: "http://e/"),
      "http://e/: error: the page has no text to read; save it after its text is shown,"
        + " or give the article as plain text"
    ),
  ])
  func `a message says what was found, what was expected and what to do`(
    error: ArticleError, message: String
  ) {
    #expect(error.description == message)
  }
}
