import Diagrams
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
      "'dot' did not finish within 30.0 seconds; draw fewer statements or write DOT instead of SVG"
    ),
    (
      .failed(program: "dot", message: "syntax error"),
      "'dot' gave no picture: syntax error; write DOT instead of SVG to see what it was given"
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
