import Articles
import Foundation
import Testing

@Suite struct HTMLReaderTests {
  private let page = """
    <!DOCTYPE html><html lang="en"><head><title>USA warns Germany | The Daily Planet</title>
    <meta property="og:site_name" content="The Daily Planet">
    <meta name="author" content="By Jane Doe and John Roe">
    <meta property="article:published_time" content="2019-03-12T10:15:00Z">
    <link rel="canonical" href="https://example.org/a"></head>
    <body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
    <div class="sidebar"><p>Another story that nobody asked for, with commas, and more.</p></div>
    <article><h1>USA warns Germany</h1><p class="byline">By Jane Doe</p>
    <p>The U.S. has <b>warned</b> Germany,&nbsp;a ministry in Berlin said on Monday.</p>
    <h2>What happened next</h2>
    <p>Huawei denies the claims, <a href="/x">which experts made</a>, in a letter.<br><br>It said so
    on Tuesday, in Berlin and in Bonn.</p><ul><li>A point, made by the minister, in his speech.</li>
    <li><a href="/y">A link to another article of this site</a></li></ul>
    <script>var text = "Not a text, at all, of anything, said nobody.";</script></article>
    <footer><p>© 2019 The Daily Planet, all rights reserved, everywhere, for ever.</p></footer>
    </body></html>
    """

  @Test func `the article is found among what stands around it`() throws {
    #expect(
      try Article(page: page).outline == [
        "headline: USA warns Germany",
        "paragraph: The U.S. has warned Germany, a ministry in Berlin said on Monday.",
        "subheading: What happened next",
        "paragraph: Huawei denies the claims, which experts made, in a letter.",
        "paragraph: It said so on Tuesday, in Berlin and in Bonn.",
        "paragraph: A point, made by the minister, in his speech.",
      ])
  }

  @Test func `metadata come from the page's head`() throws {
    let metadata = try Article(page: page).metadata
    #expect(metadata.authors == ["Jane Doe", "John Roe"])
    #expect(metadata.published == "2019-03-12T10:15:00Z")
    #expect(metadata.publisher == "The Daily Planet")
    #expect(metadata.language == "en")
    #expect(metadata.url == "https://example.org/a")
  }

  @Test func `linked data win over what else the page says`() throws {
    let article = try Article(
      page: """
        <html><head><title>Other</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite",
        "name":"x"},{"@type":["NewsArticle"],"headline":"USA &amp; Germany
        talk","datePublished":"2019-03-12","author":[{"@type":"Person","name":"Jane O&#39;Doe"}],
        "publisher":{"name":"Planet"}}]}</script></head><body><p>The U.S. warned Germany, he said.</p>
        """)
    #expect(article.headline == "USA & Germany talk")
    #expect(article.metadata.authors == ["Jane O'Doe"])
    #expect(article.metadata.published == "2019-03-12")
    #expect(article.metadata.publisher == "Planet")
  }

  @Test func `broken linked data are passed over`() throws {
    let article = try Article(
      page: """
        <title>USA warns Germany</title><script type="application/ld+json">{"@type": "NewsArticle",
        </script><p>The U.S. warned Germany, he said.</p>
        """)
    #expect(article.headline == "USA warns Germany")
  }

  @Test func `a layout named after its sidebar is no furniture`() throws {
    let article = try Article(
      page:
        "<body><div class='content-sidebar-wrap has-sidebar'><p>The U.S. warned Germany, he said.</p></div>"
    )
    #expect(article.text == "The U.S. warned Germany, he said.")
  }

  @Test func `a page without text is refused`() {
    #expect(throws: ArticleError.noArticle(name: "a.html")) {
      try Article(page: "<html><body><script>x()</script><img src=a></body></html>")
    }
    #expect(throws: ArticleError.empty(name: "a.html")) { try Article(page: "") }
  }

  @Test func `an image named like a page is refused`() {
    let source = Source(bytes: [0x89, 0x50, 0x4E, 0x47, 1, 2], name: "a.html")
    #expect(throws: ArticleError.notText(name: "a.html", found: .format("a PNG image"))) {
      try Article(reading: source)
    }
  }

  @Test func `a page cut off anywhere gives an article or an error, never a crash`() {
    let bytes = Array(page.utf8)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      let source = Source(bytes: Array(bytes.prefix(length)), name: "a", mediaType: .html)
      let article = try? Article(reading: source)
      #expect(article?.blocks.isEmpty != true)
    }
  }
}
