import Articles
import Foundation
import Testing

@Suite struct PlainTextReaderTests {
  @Test func `a short first block without a full stop is the headline`() throws {
    let article = try Article(text: "USA warns Germany\n\nThe U.S. warned Germany on Monday.")
    #expect(
      article.outline == [
        "headline: USA warns Germany", "paragraph: The U.S. warned Germany on Monday.",
      ])
  }

  @Test func `a text that opens with a sentence has no headline`() throws {
    let article = try Article(text: "The U.S. warned Germany.\n\nHuawei denies that.")
    #expect(article.headline == nil)
  }

  @Test func `a lone line is a paragraph, not a headline and not cut off`() throws {
    #expect(try Article(text: "USA warns Germany").outline == ["paragraph: USA warns Germany"])
  }

  @Test func `every repetition of the headline stays as a headline`() throws {
    let article = try Article(text: "USA warns\n\nUSA warns\n\nUSA  warns\n\nIt did so on Monday.")
    #expect(article.blocks.map(\.role) == [.headline, .headline, .headline, .paragraph])
  }

  @Test func `bylines, dates and datelines become metadata`() throws {
    let article = try Article(
      text: """
        USA warns Germany
        By Jane Doe and Juan de la Cruz
        Published: 12 March 2019
        Updated March 13, 2019 10:15 GMT

        BERLIN (Reuters) - The U.S. warned Germany on Monday. Huawei denies that.

        It said so on Tuesday in Berlin.
        """)
    #expect(article.metadata.authors == ["Jane Doe", "Juan de la Cruz"])
    #expect(article.metadata.published == "2019-03-12")
    #expect(article.metadata.modified == "2019-03-13")
    #expect(article.metadata.publisher == "Reuters")
    #expect(article.metadata.dateline == "BERLIN")
    #expect(
      article.outline == [
        "headline: USA warns Germany",
        "paragraph: The U.S. warned Germany on Monday. Huawei denies that.",
        "paragraph: It said so on Tuesday in Berlin.",
      ])
  }

  @Test func `a dateline behind a headline that reads like a sentence is taken off`() throws {
    let article = try Article(
      text: "Rents fall. Prices rise.\n\nBERLIN (Reuters) - The U.S. warned Germany on Monday.")
    #expect(article.metadata.dateline == "BERLIN")
    #expect(
      article.outline == [
        "paragraph: Rents fall. Prices rise.",
        "paragraph: The U.S. warned Germany on Monday.",
      ])
  }

  @Test func `furniture is not mined`() throws {
    let article = try Article(
      text: """
        Home > World > Europe

        USA warns Germany

        Share this article

        The U.S. warned Germany on Monday, a ministry in Berlin said.

        Photo: Jane Doe/Getty Images

        ADVERTISEMENT

        We use cookies to improve this site.

        Huawei denies the claims that experts made.

        Read more:
        China builds a network

        The minister did not answer, a spokesman told reporters later.

        Sign up for our newsletter

        © 2019 The Daily Planet. All rights reserved.

        Related news

        Italy buys gear from Huawei, and the government in Rome said so.
        """)
    #expect(
      article.outline == [
        "headline: USA warns Germany",
        "paragraph: The U.S. warned Germany on Monday, a ministry in Berlin said.",
        "paragraph: Huawei denies the claims that experts made.",
        "paragraph: The minister did not answer, a spokesman told reporters later.",
      ])
  }

  @Test func `a list of other articles before the article leaves the article`() throws {
    let article = try Article(
      text: """
        Most read

        Italy buys gear

        The U.S. warned Germany on Monday, a ministry in Berlin said.
        """)
    #expect(article.text == "The U.S. warned Germany on Monday, a ministry in Berlin said.")
  }

  @Test func `an agency's report as it is copied from a page is read`() throws {
    let article = try Article(
      text: """
        Poland arrests Huawei employee on spying
        allegations

        By ALAN DOE
        January 11, 2019 / 9:07 AM / Updated 3 years ago

        WARSAW (Reuters) - Poland has arrested a Chinese employee of Huawei and a
        former Polish security official, local media reported on Friday.

        “I can't comment on that,” said a spokesman for the agency in Warsaw today.

        * The arrest follows one in Canada
        * Huawei said it was aware of the
          situation

        Reporting by Alan Doe; Editing by Jane Roe

        Read more: Why Warsaw buys gear from Sweden

        Comments (12)
        """)
    #expect(article.metadata.authors == ["ALAN DOE"])
    #expect(article.metadata.published == "2019-01-11")
    #expect(
      article.outline == [
        "headline: Poland arrests Huawei employee on spying allegations",
        "paragraph: Poland has arrested a Chinese employee of Huawei and a former Polish security"
          + " official, local media reported on Friday.",
        "paragraph: “I can't comment on that,” said a spokesman for the agency in Warsaw today.",
        "paragraph: The arrest follows one in Canada",
        "paragraph: Huawei said it was aware of the situation",
      ])
  }

  @Test func `server messages vanish from inside a paragraph`() throws {
    let article = try Article(
      text: "Huawei denies this. [an error occurred while processing this directive] It said so.")
    #expect(article.text == "Huawei denies this. It said so.")
  }

  @Test func `words of furniture inside sentences are left alone`() throws {
    let text = "The two companies share this view, and follow us on that, he said."
    #expect(try Article(text: text).text == text)
  }

  @Test func `headings inside the article are told from paragraphs`() throws {
    let article = try Article(
      text: """
        USA warns Germany

        The U.S. warned Germany on Monday in a letter.

        What happened next

        The minister answered the letter on Tuesday.
        """)
    #expect(article.blocks.map(\.role) == [.headline, .paragraph, .subheading, .paragraph])
  }

  @Test func `a text of furniture alone is empty`() {
    #expect(throws: ArticleError.empty(name: "a.txt")) {
      try Article(text: "Advertisement\n\nShare")
    }
  }

  @Test(.enabled(if: SharedData.folder != nil))
  func `the article as it really came is clean`() throws {
    let article = try Article(
      reading: Source(bytes: SharedData.bytes("huawei-5g.txt"), name: "huawei-5g.txt"))
    #expect(article.blocks.map(\.role).filter { $0 == .headline }.count == 3)
    #expect(article.paragraphs.count == 12)
    let cutOff = article.blocks.filter(\.isCutOff).map { article[$0] }
    #expect(
      cutOff.count == 1 && cutOff.allSatisfy { $0.hasSuffix("Richard Grenell wrote that U.S.") })
    #expect(!article.text.contains("Related news") && !article.text.contains("directive"))
  }

  @Test func `the sample article is clean`() throws {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let bytes = try Array(Data(contentsOf: root.appending(path: "Examples/huawei-5g.txt")))
    let article = try Article(reading: Source(bytes: bytes, name: "huawei-5g.txt"))
    #expect(article.headline == "U.S. warns Germany over Huawei's role in 5G networks")
    #expect(article.paragraphs.count == 8)
    #expect(article.blocks.filter(\.isCutOff).isEmpty)
  }
}
