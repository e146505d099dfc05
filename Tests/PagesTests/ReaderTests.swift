import Diagrams
import Foundation
import Pages
import TestSupport
import Testing

@Suite struct ReaderTests {
  /// What is checked in a browser; the checks have these names in `Browser/reader_claims.py`.
  static let claims = [
    "it loads without a word on the console", "it asks for nothing but itself",
    "hostile text stays text", "a script that slipped in would not run",
    "hovering an edge lights the characters that say so", "what is lit says who claims it",
    "a pointer that leaves puts out the light",
    "a click keeps the light and lists the statement with its evidence",
    "a click on a word shows its node and edges", "the innermost of two words is meant",
    "keys are enough", "the focus can be seen", "a filter by stance hides and fades",
    "a filter by kind hides what is about it", "a filter by source leaves what it claims",
    "search takes words in any order and case", "a tap is a click on a small screen",
    "a quotation leads to its place", "no width needs sideways scrolling",
    "light and dark are told apart", "who wants no motion gets none",
    "print has everything but the controls",
    "without scripts it is an article a picture and a list", "axe finds nothing",
  ]

  private static let results = Task {
    try await Browser.check(ReaderPage.small().html, text: .article)
  }

  @Test(.enabled(if: Browser.isInstalled), arguments: claims)
  func `a real browser agrees`(claim: String) async throws {
    let result = try #require(try await Self.results.value[claim], "nobody checks this")
    #expect(result.isEmpty, "\(claim): \(result)")
  }

  @Test(.enabled(if: Browser.isInstalled))
  func `every check in the browser is a test`() async throws {
    #expect(try await Set(Self.results.value.keys) == Set(Self.claims))
  }

  @Test func `the same article gives the same page`() async throws {
    #expect(try await ReaderPage.small().html == ReaderPage.small().html)
  }
}

/// A real Chromium.
enum Browser {
  /// Whether it is on this machine with what drives it.
  static let isInstalled: Bool = {
    let needed = ["/usr/bin/chromium", "/usr/bin/chromedriver", python]
    let missing = needed.filter { !FileManager.default.isExecutableFile(atPath: $0) }
    if !missing.isEmpty {
      print("SKIPPED: no \(missing.joined(separator: ", ")); 'make test-tools'")
    }
    return missing.isEmpty
  }()

  private static let python = Checkout.root.appending(path: ".venv/bin/python").path

  /// What is wrong with a page, by claim; nothing where all is well.
  static func check(_ page: String, text: String) throws -> [String: String] {
    let folder = try Shell.scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(page.utf8).write(to: folder.appending(path: "page.html"))
    try Data(text.utf8).write(to: folder.appending(path: "text.txt"))
    let script = Checkout.root.appending(path: "Tests/PagesTests/Browser/browser.py").path
    let arguments = [script, folder.appending(path: "page.html").path, folder.path]
    let run = try Shell.run(python, arguments)
    guard run.code == 0 else { throw BrowserFailure(messages: run.errors) }
    return try JSONDecoder().decode([String: String].self, from: Data(run.output.utf8))
  }
}

/// The browser did not do what it was told.
struct BrowserFailure: Error {
  let messages: String
}

extension String {
  /// An article that tries everything.
  static let article = """
    Ålpha <script>owned=1</script> warns Beta

    🇩🇪 Ålpha warned Beta on Monday. Carl said Beta would not pay <b>Ålpha</b>.

    Beta may leave 漢字 & “Gamma”.

    Carl heads Beta. </article></main><img src=x onerror="owned=1">
    """

  /// The code points of its first such words after others.
  fileprivate func range(of words: String, after start: String = "") -> Range<Int> {
    let all = Array(unicodeScalars)
    let position = { (words: String, from: Int) -> Int in
      let wanted = Array(words.unicodeScalars)
      return (from...(all.count - wanted.count)).first { all[$0...].starts(with: wanted) } ?? 0
    }
    let begin = position(words, position(start, 0))
    return begin..<(begin + words.unicodeScalars.count)
  }
}

extension ReaderPage {
  /// The page of the article above, with its picture by the real Graphviz.
  static func small() async throws -> ReaderPage {
    let text = String.article
    let title = text.range(of: "Ålpha <script>owned=1</script> warns Beta")
    let warned = text.range(of: "🇩🇪 Ålpha warned Beta on Monday.")
    let pay = text.range(of: "Carl said Beta would not pay <b>Ålpha</b>.")
    let leave = text.range(of: "Beta may leave 漢字 & “Gamma”.")
    let heads = text.range(of: "Carl heads Beta.")
    let diagram = Diagram(
      title: "T",
      nodes: [
        .init(id: "a", label: "Ålpha"), .init(id: "b", label: "Beta", kind: .organization),
        .init(id: "g", label: "Gamma"), .init(id: "c", label: "Carl", kind: .person),
        .init(id: "b2", label: "Beta", kind: .organization), .init(id: "a2", label: "Ålpha"),
      ],
      edges: [
        .init(from: "a", to: "b", label: "warns", count: 2),
        .init(from: "b2", to: "a2", label: "will pay", certainty: .reported, isNegated: true),
        .init(from: "b", to: "g", label: "may leave", certainty: .possible),
        .init(from: "c", to: "b", label: "heads"),
      ],
      clusters: [.init(id: "k", label: "according to Carl", nodes: ["b2", "a2"])])
    return ReaderPage(
      title: "Ålpha <script>owned=1</script> warns Beta", source: "The <i>Paper</i>, 2026-01-02",
      text: ArticleText(text, headline: "Ålpha <script>owned=1</script> warns Beta"),
      picture: try await SVGRenderer().picture(of: diagram, id: "picture_"),
      nodes: [
        Node(
          label: "Ålpha", kind: .thing,
          mentions: [
            text.range(of: "Ålpha"), text.range(of: "Ålpha", after: "🇩🇪"),
            text.range(of: "Ålpha", after: "<b>"),
          ], drawn: [0, 5]),
        Node(
          label: "Beta", kind: .organization,
          mentions: [
            text.range(of: "Beta"), text.range(of: "Beta", after: "warned"),
            text.range(of: "Beta", after: "said"), text.range(of: "Beta", after: ">."),
            text.range(of: "Beta", after: "heads"),
          ], drawn: [1, 4]),
        Node(
          label: "Carl", kind: .person,
          mentions: [text.range(of: "Carl"), text.range(of: "Carl", after: "Gamma")], drawn: [3]),
        Node(
          label: "Gamma", kind: .thing, mentions: [text.range(of: "漢字 & “Gamma”")], drawn: [2]),
        Node(label: "漢字", kind: .thing, mentions: [text.range(of: "漢字")]),
      ],
      statements: [
        Statement(
          subject: "Ålpha", relation: "warns", object: "Beta", ends: [0, 1],
          sentences: [title, warned],
          phrases: [
            text.range(of: "Ålpha"), text.range(of: "warns Beta"),
            text.range(of: "Ålpha warned Beta"),
          ], drawn: 0),
        Statement(
          subject: "Beta", relation: "will not pay", object: "Ålpha", ends: [1, 0],
          stance: .denied, remarks: ["according to Carl", "denied"], sources: ["Carl"],
          sentences: [pay], drawn: 1),
        Statement(
          subject: "Beta", relation: "may leave", object: "Gamma", ends: [1, 3], stance: .possible,
          remarks: ["possible"], sentences: [leave], drawn: 2),
        Statement(
          subject: "Carl", relation: "heads", object: "Beta", qualifiers: ["since <i>May</i>"],
          ends: [2, 1], sentences: [heads], drawn: 3),
      ])
  }
}
