/// The words above the picture: headline, source line, legend and note, set flush left.
struct DOTHeader {
  private let diagram: Diagram

  init(_ diagram: Diagram) { self.diagram = diagram }

  /// The HTML-like label of the whole picture.
  var label: String {
    let rows = titleRows + [subtitleRow, legendRow, gapRow].compactMap { $0 }
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">"
      + rows.map { "\n    " + $0 }.joined() + "\n  </TABLE>>"
  }

  private var titleRows: [String] {
    // Graphviz refuses empty bold text.
    Wrapping.lines(diagram.title, width: Look.titleWidth).map(DOTEscaping.markup)
      .filter { !$0.isEmpty }.map { row("<B>" + $0 + "</B>", size: 22, color: Look.ink) }
  }

  private var subtitleRow: String? {
    let parts = [diagram.subtitle, diagram.note].compactMap { $0 }
      .map { DOTEscaping.markup(Wrapping.shortened($0, to: Look.longestSubtitle)) }
      .filter { !$0.isEmpty }
    guard !parts.isEmpty else { return nil }
    return row(parts.joined(separator: "  ·  "), size: 11, color: Look.quiet)
  }

  private func row(_ markup: String, size: Int, color: String) -> String {
    "<TR><TD ALIGN=\"LEFT\">\(font(markup, size: size, color: color))</TD></TR>"
  }

  private func font(_ markup: String, size: Int, color: String) -> String {
    "<FONT POINT-SIZE=\"\(size)\" COLOR=\"\(color)\">\(markup)</FONT>"
  }
}

extension DOTHeader {
  /// One row that explains the shapes and strokes that occur; nil where there is nothing to tell apart.
  private var legendRow: String? {
    let cells = changeCells + kindCells + edgeCells
    guard cells.count > 1 else { return nil }
    return
      "<TR><TD ALIGN=\"LEFT\"><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"4\" CELLPADDING=\"2\">"
      + "<TR>\(cells.joined())<TD COLSPAN=\"24\"></TD></TR></TABLE></TD></TR>"
  }

  /// Room between the words and the picture.
  private var gapRow: String { "<TR><TD HEIGHT=\"14\"></TD></TR>" }

  private var changeCells: [String] {
    let present = Set(diagram.nodes.compactMap(\.change) + diagram.edges.compactMap(\.change))
    return Diagram.Change.allCases.filter(present.contains).map { change in
      let look = Look.change(change)
      let name = change == .changed ? "old \u{2192} new" : look.sign + change.rawValue
      let style = look.stroke == "dashed" ? " STYLE=\"dashed\"" : ""
      return "<TD BORDER=\"1\" COLOR=\"\(look.ink)\" BGCOLOR=\"\(look.fill)\"\(style)>"
        + font(" \(name) ", size: 10, color: look.ink) + "</TD>"
    }
  }

  private var kindCells: [String] {
    // Where colours tell what changed, the shapes explain themselves.
    if diagram.nodes.contains(where: { $0.change != nil }) { return [] }
    return Diagram.Node.Kind.allCases.filter { kind in
      diagram.nodes.contains { $0.kind == kind }
    }
    .map {
      let look = Look.node($0)
      return "<TD BORDER=\"1\" COLOR=\"\(look.line)\" BGCOLOR=\"\(look.fill)\">"
        + font(" \($0.rawValue) ", size: 10, color: Look.ink) + "</TD>"
    }
  }

  private var edgeCells: [String] {
    var cells: [String] = []
    if diagram.edges.contains(where: { $0.change != nil }) { return cells }
    for (certainty, sign) in [(Diagram.Edge.Certainty.reported, "- - -"), (.possible, "· · ·")]
    where diagram.edges.contains(where: { $0.certainty == certainty }) {
      let edge = Diagram.Edge(from: "", to: "", label: "", certainty: certainty)
      cells.append(edgeCell("\(sign) \(certainty.rawValue)", color: Look.color(of: edge)))
    }
    if diagram.edges.contains(where: \.isNegated) {
      cells.append(edgeCell("— negated", color: Look.denied))
    }
    return cells
  }

  private func edgeCell(_ text: String, color: String) -> String {
    "<TD>\(font(" " + text, size: 10, color: color))</TD>"
  }
}
