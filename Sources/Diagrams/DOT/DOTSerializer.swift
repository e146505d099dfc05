/// Writes a diagram in Graphviz's language, ready to be printed.
///
/// The picture runs from left to right, so that an edge reads as a sentence: *USA warns Germany*. The same
/// diagram gives the same bytes.
public struct DOTSerializer: Sendable {
  /// A serializer.
  public init() {}

  /// The diagram as DOT source in UTF-8.
  public func serialize(_ diagram: Diagram) -> String {
    var writer = DOTWriter()
    writer.line("digraph \(DOTEscaping.title(diagram.title)) {")
    writer.indented { writer in
      writeDefaults(of: diagram, to: &writer)
      writeNodes(of: diagram, to: &writer)
      for edge in diagram.edges { write(edge, of: diagram, to: &writer) }
    }
    writer.line("}")
    return writer.text
  }
}

extension DOTSerializer {
  private func writeDefaults(of diagram: Diagram, to writer: inout DOTWriter) {
    let font = DOTAttribute("fontname", quoting: Look.font)
    writer.statement(
      "graph",
      [
        DOTAttribute("label", raw: DOTHeader(diagram).label),
        DOTAttribute("labelloc", raw: "t"), DOTAttribute("labeljust", raw: "l"),
        DOTAttribute("rankdir", raw: "LR"), DOTAttribute("nodesep", raw: "0.3"),
        DOTAttribute("ranksep", raw: "0.45"), DOTAttribute("pad", raw: "0.4"),
        DOTAttribute("compound", raw: "true"),
        DOTAttribute("remincross", raw: "true"), DOTAttribute("outputorder", raw: "edgesfirst"),
        DOTAttribute("charset", quoting: "UTF-8"), DOTAttribute("bgcolor", raw: "white"),
        font,
      ])
    writer.statement(
      "node",
      [
        font, DOTAttribute("fontcolor", quoting: Look.ink),
        DOTAttribute("margin", quoting: "0.14,0.08"),
        DOTAttribute("height", raw: "0.4"), DOTAttribute("width", raw: "0.6"),
      ])
    writer.statement(
      "edge",
      [
        font, DOTAttribute("fontsize", raw: "10"), DOTAttribute("color", quoting: Look.ink),
        DOTAttribute("fontcolor", quoting: Look.ink), DOTAttribute("arrowsize", raw: "0.7"),
        DOTAttribute("penwidth", raw: "1.2"),
      ])
  }

  /// Writes the nodes, last row first.
  ///
  /// From left to right, Graphviz stacks components upwards, and the first row belongs at the top. Unseen edges hold a
  /// row together.
  private func writeNodes(of diagram: Diagram, to writer: inout DOTWriter) {
    for row in diagram.rows.reversed() {
      for component in row { write(component.nodes, of: diagram, to: &writer) }
      for (left, right) in zip(row, row.dropFirst()) {
        let ends = "\(DOTEscaping.name(left.ends.last)) -> \(DOTEscaping.name(right.ends.first))"
        writer.statement(ends, [DOTAttribute("style", raw: "invis")])
      }
    }
  }

  private func write(_ nodes: [Diagram.Node], of diagram: Diagram, to writer: inout DOTWriter) {
    let clusters = diagram.clusters.filter { cluster in
      nodes.contains { cluster.nodes.contains($0.id) }
    }
    let framed = Set(clusters.flatMap(\.nodes))
    for node in nodes where !framed.contains(node.id) { write(node, to: &writer) }
    for cluster in clusters {
      write(cluster, nodes.filter { cluster.nodes.contains($0.id) }, to: &writer)
    }
  }

  private func write(
    _ cluster: Diagram.Cluster, _ nodes: [Diagram.Node], to writer: inout DOTWriter
  ) {
    let label = Wrapping.shortened(cluster.label, to: Look.longestNodeLabel)
    let lines = Wrapping.lines(label, width: Look.clusterLineWidth)
    writer.line("subgraph \(DOTEscaping.name("cluster_" + cluster.id)) {")
    writer.indented { writer in
      writer.statement(
        "graph",
        [
          DOTAttribute("label", raw: DOTEscaping.flushLeftLabel(lines)),
          DOTAttribute("tooltip", quoting: cluster.label), DOTAttribute("labeljust", raw: "l"),
          DOTAttribute("style", quoting: "rounded,filled"),
          DOTAttribute("fillcolor", quoting: Look.clusterFill),
          DOTAttribute("color", quoting: Look.frame),
          DOTAttribute("fontcolor", quoting: Look.quiet),
          DOTAttribute("fontsize", raw: "10"), DOTAttribute("margin", raw: "12"),
        ])
      for node in nodes { write(node, to: &writer) }
    }
    writer.line("}")
  }

  private func write(_ node: Diagram.Node, to writer: inout DOTWriter) {
    if node.kind == .end { return writeEnd(node, to: &writer) }
    let look = Look.node(node.kind)
    let change = node.change.map(Look.change)
    let longest = change == nil ? Look.longestNodeLabel : Look.longestChangeLabel
    let label = Wrapping.shortened((change?.sign ?? "") + node.label, to: longest)
    writer.statement(
      DOTEscaping.name(node.id),
      [
        DOTAttribute("label", lines: Wrapping.lines(label, width: Look.nodeLineWidth)),
        DOTAttribute("shape", raw: look.shape),
        DOTAttribute("style", quoting: look.style + (change?.stroke == "dashed" ? ",dashed" : "")),
        DOTAttribute("fillcolor", quoting: change?.fill ?? look.fill),
        DOTAttribute("color", quoting: change?.ink ?? look.line),
        DOTAttribute("fontsize", raw: "\(Look.fontSize(salience: node.salience))"),
      ]
        + (change.map { strokes($0) + [DOTAttribute("fontcolor", quoting: $0.ink)] } ?? [])
        + tooltip(node.tooltip ?? (label == node.label ? nil : node.label))
        + (look.margin.map { [DOTAttribute("margin", quoting: $0)] } ?? []) + link(node.link))
  }

  /// A point, whose label nobody sees.
  private func writeEnd(_ node: Diagram.Node, to writer: inout DOTWriter) {
    let color = node.change.map { Look.change($0).ink } ?? Look.quiet
    writer.statement(
      DOTEscaping.name(node.id),
      [
        DOTAttribute("shape", raw: Look.node(.end).shape), DOTAttribute("width", raw: "0.1"),
        DOTAttribute("height", raw: "0.1"), DOTAttribute("color", quoting: color),
      ] + tooltip(node.tooltip))
  }

  private func write(_ edge: Diagram.Edge, of diagram: Diagram, to writer: inout DOTWriter) {
    let cluster = diagram.clusters.first { $0.id == edge.to }
    guard let target = cluster?.nodes.first ?? (cluster == nil ? edge.to : nil) else { return }
    let change = edge.change.map(Look.change)
    let wording = change.map { $0.sign + edge.label } ?? edge.wording
    let longest = change == nil ? Look.longestEdgeLabel : Look.longestChangeLabel
    let label = Wrapping.shortened(wording, to: longest)
    let color = change?.ink ?? Look.color(of: edge)
    var attributes = [
      DOTAttribute("label", lines: Wrapping.lines(label, width: Look.edgeLineWidth))
    ]
    if let tooltip = edge.tooltip ?? (label == wording ? nil : wording) {
      attributes.append(DOTAttribute("tooltip", quoting: tooltip))
      attributes.append(DOTAttribute("labeltooltip", quoting: tooltip))
    }
    if color != Look.ink {
      attributes += [
        DOTAttribute("color", quoting: color), DOTAttribute("fontcolor", quoting: color),
      ]
    }
    if let change {
      attributes += strokes(change) + [DOTAttribute("style", raw: change.stroke)]
    } else if edge.certainty != .asserted {
      attributes.append(DOTAttribute("style", raw: Look.stroke(of: edge.certainty)))
    }
    if edge.count > 1, change == nil {
      let thickness = Look.thickness(count: edge.count)
      attributes.append(DOTAttribute("penwidth", raw: "\(thickness)"))
    }
    if cluster != nil {
      attributes.append(DOTAttribute("lhead", raw: DOTEscaping.name("cluster_" + edge.to)))
    }
    let ends = "\(DOTEscaping.name(edge.from)) -> \(DOTEscaping.name(target))"
    writer.statement(ends, attributes + link(edge.link))
  }

  private func strokes(_ look: Look.ChangeLook) -> [DOTAttribute] {
    [DOTAttribute("penwidth", raw: "\(look.thickness)")]
  }

  private func tooltip(_ text: String?) -> [DOTAttribute] {
    text.map { [DOTAttribute("tooltip", quoting: $0)] } ?? []
  }

  private func link(_ address: String?) -> [DOTAttribute] {
    guard let address else { return [] }
    return [DOTAttribute("URL", quoting: address), DOTAttribute("target", quoting: "_blank")]
  }
}
