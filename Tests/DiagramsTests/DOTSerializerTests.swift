import Diagrams
import Foundation
import TestSupport
import Testing

@Suite struct DOTSerializerTests {
  @Test func `a small diagram is written byte for byte as recorded`() throws {
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/small.dot")
    let written = DOTSerializer().serialize(.small)
    if ProcessInfo.processInfo.environment["NEWSGRAPH_RECORD"] != nil {
      try Data(written.utf8).write(to: golden)
      Issue.record("recorded \(golden.lastPathComponent); read the difference")
    }
    #expect(try String(decoding: Data(contentsOf: golden), as: UTF8.self) == written)
  }

  @Test(.enabled(if: Graphviz.isInstalled))
  func `Graphviz takes it without a word`() throws {
    let result = try Graphviz.run(["-Tcanon"], input: DOTSerializer().serialize(.small))
    #expect(result.status == 0)
    #expect(result.messages.isEmpty)
  }

  @Test(.enabled(if: Graphviz.isInstalled), arguments: Diagram.hostileLabels)
  func `any label is drawn as it is`(label: String) throws {
    let dot = DOTSerializer().serialize(.with(label: label))
    let result = try Graphviz.run(["-Tcanon"], input: dot)
    #expect(result.status == 0)
    #expect(result.messages.isEmpty)
    try expectDrawn(label)
  }

  @Test(.enabled(if: Graphviz.isInstalled))
  func `random labels are drawn as they are`() throws {
    var generator = SplitMix(state: 3)
    let alphabet = Array("\\\"\\NGlnr&;amp#<>|{} \n'é漢🇩🇪m%[]$-=,:".unicodeScalars)
    for _ in 0..<60 {
      var label = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1..<16, using: &generator) {
        label.append(alphabet.randomElement(using: &generator) ?? "a")
      }
      try expectDrawn(String(label))
    }
  }

  @Test(.enabled(if: Graphviz.isInstalled))
  func `random labels come through Graphviz and back`() throws {
    var generator = SplitMix(state: 11)
    let alphabet = Array("\\\"\\NGlr&;amp#38<>b{|} é漢🇩🇪שלום%\u{202E}a".unicodeScalars)
    var diagram = Diagram(title: "T")
    for index in 0..<80 {
      var label = String.UnicodeScalarView("x".unicodeScalars)
      for _ in 0..<Int.random(in: 1..<20, using: &generator) {
        label.append(alphabet.randomElement(using: &generator) ?? "a")
      }
      diagram.nodes.append(.init(id: "\(index)", label: String(label), kind: .claim))
    }
    let first = try Graphviz.run(["-Tcanon"], input: DOTSerializer().serialize(diagram))
    #expect(first.status == 0 && first.messages.isEmpty)
    let drawing = try Graphviz.drawing(of: String(decoding: first.output, as: UTF8.self))
    let drawn = try #require(drawing.objects).map { ($0.name, Self.visible($0.lines.joined())) }
    let labels = Dictionary(
      diagram.nodes.map { ($0.id, Self.visible($0.label)) }, uniquingKeysWith: { one, _ in one })
    #expect(drawn.count == 80)
    for (name, label) in drawn { #expect(label == labels[name ?? ""]) }
  }

  @Test func `a long label is shortened and stays in full in the tooltip`() {
    let label = String(repeating: "a claim of many words ", count: 15) + "end"
    let dot = DOTSerializer().serialize(
      Diagram(title: "T", nodes: [.init(id: "a", label: label, kind: .claim)]))
    #expect(dot.contains("…\""))
    #expect(dot.contains("tooltip=\"\(label)\""))
  }

  @Test func `strokes and colours tell how the article stands to an edge`() {
    let dot = DOTSerializer().serialize(.small)
    let install = dot.split(separator: "\n").first { $0.contains("\"Huawei\" -> \"doors\"") } ?? ""
    #expect(install.contains(#"label="will not install""#))
    #expect(install.contains("style=dashed") && install.contains("#C44500"))
    let warns = dot.split(separator: "\n").first { $0.contains("\"USA\" -> \"Germany\"") } ?? ""
    #expect(!warns.contains("style=") && warns.contains("penwidth=2.4"))
    let move = dot.split(separator: "\n").first { $0.contains("\"Italy\" -> \"move\"") } ?? ""
    #expect(move.contains("style=dotted"))
  }

  @Test func `an edge to a cluster ends at its frame`() {
    let dot = DOTSerializer().serialize(.small)
    #expect(dot.contains(#""Ren" -> "doors" [label="insists""#))
    #expect(dot.contains(#"lhead="cluster_statement""#))
  }

  @Test func `the legend explains what occurs and nothing else`() {
    let plain = Diagram(
      title: "T", nodes: [.init(id: "a", label: "a", kind: .state)],
      edges: [.init(from: "a", to: "a", label: "is", certainty: .reported)])
    let dot = DOTSerializer().serialize(plain)
    #expect(dot.contains(" state ") && dot.contains("reported"))
    #expect(!dot.contains(" person ") && !dot.contains("possible") && !dot.contains("negated"))
  }

  @Test func `an empty diagram is a picture of its title`() {
    #expect(
      DOTSerializer().serialize(Diagram(title: "Nothing said")).contains("<B>Nothing said</B>"))
  }

  /// Expects that node, edge, frame, title and tooltip show the characters of a label; lines may be broken anywhere, and
  /// what no XML can hold is left out.
  private func expectDrawn(
    _ label: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let drawing = try Graphviz.drawing(of: DOTSerializer().serialize(.with(label: label)))
    let expected = Self.visible(label)
    let items = try #require(drawing.objects) + #require(drawing.edges)
    let drawn = items.map { Self.visible($0.lines.joined()) }.filter { $0 != "b" }
    #expect(
      drawn == Array(repeating: expected, count: expected.isEmpty ? drawn.count : 3),
      sourceLocation: sourceLocation)
    let title = Self.visible((drawing.ldraw ?? []).compactMap(\.text).joined())
    #expect(title.hasPrefix(expected + expected), sourceLocation: sourceLocation)
  }

  /// The characters of a text that can be seen.
  private static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      let isControl = scalar.properties.generalCategory == .control || scalar.value == 0xFFFE
      if !isControl { result.append(scalar) }
    }
    return String(result)
  }
}
