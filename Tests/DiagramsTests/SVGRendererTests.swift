import Diagrams
import Foundation
import TestSupport
import Testing

@Suite struct SVGRendererTests {
  @Test(.enabled(if: Graphviz.isInstalled))
  func `a picture has its title, its words and its links`() async throws {
    let picture = try await SVGRenderer().render(.small)
    #expect(picture.contains("<svg ") && picture.hasSuffix("</svg>\n"))
    for text in ["<title>USA warns Germany</title>", ">Ren Zhengfei<", ">will not install<"] {
      #expect(picture.contains(text))
    }
    #expect(picture.contains("xlink:href=\"https://example.org/Huawei\""))
    #expect(picture.contains("xlink:title=\"founder of Huawei\""))
  }

  @Test(.enabled(if: Graphviz.isInstalled))
  func `every node, edge and frame has a title in words`() async throws {
    let picture = try await SVGRenderer().render(.small)
    let titles = picture.matches(of: /<title>([^<]*)<\/title>/).map { String($0.1) }
    let elements = picture.matches(of: /<g id="[^"]*" class="(node|edge|cluster)">/)
    #expect(elements.count == Diagram.small.nodes.count + Diagram.small.edges.count + 1)
    #expect(titles.count == elements.count + 1)
    for title in [
      "USA, state", "USA warns Germany", "Ren Zhengfei insists according to Ren Zhengfei",
      "according to Ren Zhengfei",
      "Huawei will not install back doors in its 5G products, reported",
      "Italy considering the same move, possible",
    ] {
      #expect(titles.contains(title), "\(title) is not in \(titles)")
    }
    #expect(
      picture.contains("role=\"graphics-document document\" aria-label=\"USA warns Germany\""))
  }

  @Test(.enabled(if: Graphviz.isInstalled))
  func `every colour of a picture has one for a dark screen`() async throws {
    let picture = try await SVGRenderer().render(.small)
    let (style, drawn) = try #require(
      picture.firstMatch(of: /(?s)<style>(.*)<\/style>(.*)/).map { ($0.1, $0.2) })
    let colors = Set(drawn.matches(of: /(?:fill|stroke)="(#[0-9a-f]{6}|white)"/).map(\.1))
    #expect(colors.count > 10)
    for color in colors { #expect(style.contains("[fill=\"\(color)\"]"), "\(color)") }
  }

  @Test(.enabled(if: Graphviz.isInstalled), arguments: Diagram.hostileLabels)
  func `a picture of any label is well formed`(label: String) async throws {
    let picture = try await SVGRenderer().render(.with(label: label))
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).svg")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(picture.utf8).write(to: file)
    let script = "import sys, xml.dom.minidom as x; x.parse(sys.argv[1])"
    let run = try Shell.run("python3", ["-c", script, file.path])
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test(.enabled(if: Graphviz.isInstalled))
  func `as a part of a page it has no links, no style and ids of its own`() async throws {
    let picture = try await SVGRenderer().picture(of: .small, id: "old_")
    #expect(picture.inline.hasPrefix("<svg width=") && picture.inline.hasSuffix("</svg>"))
    for word in ["<a ", "href", "<style", "<?xml", "<!--"] {
      #expect(!picture.inline.contains(word))
    }
    for index in Diagram.small.nodes.indices {
      #expect(
        picture.inline.contains("<g id=\"\(picture.element(ofNode: index))\" class=\"node\">"))
    }
    for index in Diagram.small.edges.indices {
      let elements = picture.elements(ofEdge: index)
      #expect(elements[0].hasPrefix("old_"))
      #expect(picture.inline.contains("<g id=\"\(elements[0])\" class=\"edge\">"))
    }
  }

  @Test(.enabled(if: Graphviz.isInstalled))
  func `the same diagram gives the same bytes`() async throws {
    let pictures = try await withThrowingTaskGroup { group in
      for _ in 0..<4 { group.addTask { try await SVGRenderer().render(.small) } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(pictures.count == 1)
  }

  @Test func `without Graphviz the message names the package`() async {
    let error = await #expect(throws: DiagramError.self) {
      try await SVGRenderer(program: "no-such-program").render(.small)
    }
    #expect(error == .programNotFound("no-such-program"))
    #expect(error?.description.contains("apt install graphviz") == true)
  }

  @Test func `a program that fails is named`() async {
    let error = await #expect(throws: DiagramError.self) {
      try await SVGRenderer(program: "false").render(.small)
    }
    guard case .failed("false", _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(.enabled(if: Graphviz.isInstalled))
  func `the time limit ends the drawing`() async {
    let limit = Duration.milliseconds(1)
    await #expect(throws: DiagramError.timeLimitReached(program: "dot", limit)) {
      try await SVGRenderer(timeLimit: limit).render(.dense)
    }
  }

  @Test(arguments: [
    (
      DiagramError.timeLimitReached(program: "dot", .seconds(30)),
      "'dot' did not finish within 30.0 seconds; draw fewer statements or write DOT instead"
    ),
    (
      .failed(program: "dot", message: "syntax error"),
      "'dot' gave no picture: syntax error; write DOT instead to see what it was given"
    ),
  ])
  func `a message says what happened and what to do`(error: DiagramError, message: String) {
    #expect(error.description == message)
  }
}

extension Diagram {
  /// A picture that takes Graphviz a while.
  fileprivate static let dense = Diagram(
    title: "Dense", nodes: (0..<60).map { Node(id: "\($0)", label: "Node \($0)") },
    edges: (0..<600).map { Edge(from: "\($0 % 60)", to: "\($0 * 7 % 59)", label: "edge \($0)") })
}
