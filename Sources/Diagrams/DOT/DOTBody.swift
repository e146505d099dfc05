/// The statements of a DOT file.
struct DOTBody {
  private let diagram: Diagram
  private let ids: ElementIDs?
  private let isPart: Bool
  private let nodeIndices: [String: Int]
  private let clusterIndices: [String: Int]
  /// The index of the frame that a node stands in.
  private let frames: [String: Int]
  private var writer = DOTWriter()

  /// What has been written.
  var text: String { writer.text }

  init(_ diagram: Diagram, ids: ElementIDs?, isPart: Bool) {
    self.diagram = diagram
    self.ids = ids
    self.isPart = isPart
    nodeIndices = diagram.nodeIndices
    let clusters = diagram.clusters.enumerated()
    clusterIndices = Dictionary(
      clusters.map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    frames = Dictionary(
      clusters.flatMap { index, cluster in cluster.nodes.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func write() {
    writer.line("digraph \(DOTEscaping.title(diagram.title)) {")
    writer.depth += 1
    writeDefaults()
    writeRows()
    for (index, edge) in diagram.edges.enumerated() { write(edge, index) }
    writer.depth -= 1
    writer.line("}")
  }
}

extension DOTBody {
  private mutating func writeDefaults() {
    let font = DOTAttribute("fontname", quoting: Look.font)
    writer.statement(
      "graph",
      (isPart ? [] : [DOTAttribute("label", raw: DOTHeader(diagram).label)]) + [
        DOTAttribute("labelloc", raw: "t"), DOTAttribute("labeljust", raw: "l"),
        DOTAttribute("rankdir", raw: "LR"), DOTAttribute("nodesep", raw: "0.3"),
        DOTAttribute("ranksep", raw: "0.45"), DOTAttribute("pad", raw: isPart ? "0.1" : "0.4"),
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
        font, DOTAttribute("fontsize", raw: "\(Look.edgeFontSize)"),
        DOTAttribute("color", quoting: Look.ink), DOTAttribute("fontcolor", quoting: Look.ink),
        DOTAttribute("arrowsize", raw: "0.7"), DOTAttribute("penwidth", raw: "1.2"),
      ])
  }

  /// Writes the nodes, last row first.
  ///
  /// From left to right, Graphviz stacks components upwards, and the first row belongs at the top. Unseen edges hold a
  /// row together.
  private mutating func writeRows() {
    for row in diagram.rows.reversed() {
      for component in row { write(component.nodes) }
      for (left, right) in zip(row, row.dropFirst()) {
        let ends = "\(DOTEscaping.name(left.ends.last)) -> \(DOTEscaping.name(right.ends.first))"
        writer.statement(ends, [DOTAttribute("style", raw: "invis")])
      }
    }
  }

  private mutating func write(_ nodes: [Diagram.Node]) {
    for node in nodes where frames[node.id] == nil { write(node) }
    let framed = Dictionary(grouping: nodes) { frames[$0.id] ?? -1 }
    for (index, cluster) in diagram.clusters.enumerated() {
      if let nodes = framed[index] { write(cluster, index, nodes) }
    }
  }

  private mutating func write(
    _ cluster: Diagram.Cluster, _ index: Int, _ nodes: [Diagram.Node]
  ) {
    let label = Wrapping.shortened(cluster.label, to: Look.longestNodeLabel)
    let lines = Wrapping.lines(label, width: Look.clusterLineWidth)
    writer.line("subgraph \(DOTEscaping.name("cluster_" + cluster.id)) {")
    writer.depth += 1
    writer.statement(
      "graph",
      [DOTAttribute("label", raw: DOTEscaping.flushLeftLabel(lines))] + tooltip(cluster.label)
        + [
          DOTAttribute("labeljust", raw: "l"), DOTAttribute("style", quoting: "rounded,filled"),
          DOTAttribute("fillcolor", quoting: Look.clusterFill),
          DOTAttribute("color", quoting: Look.frame),
          DOTAttribute("fontcolor", quoting: Look.quiet),
          DOTAttribute("fontsize", raw: "\(Look.edgeFontSize)"), DOTAttribute("margin", raw: "12"),
        ] + id { $0.cluster(index) })
    for node in nodes { write(node) }
    writer.depth -= 1
    writer.line("}")
  }

  private mutating func write(_ node: Diagram.Node) {
    if node.isPoint { return writePoint(node) }
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
      ] + (change.map(strokes) ?? []) + tooltip(hint(node.tooltip, for: node.label, shownAs: label))
        + (look.margin.map { [DOTAttribute("margin", quoting: $0)] } ?? []) + link(node.link)
        + id { $0.node(nodeIndices[node.id] ?? 0) })
  }

  private mutating func writePoint(_ node: Diagram.Node) {
    let color = node.change.map { Look.change($0).ink } ?? Look.quiet
    writer.statement(
      DOTEscaping.name(node.id),
      [
        DOTAttribute("shape", raw: "point"), DOTAttribute("width", raw: "0.1"),
        DOTAttribute("height", raw: "0.1"), DOTAttribute("color", quoting: color),
      ] + tooltip(node.tooltip) + id { $0.node(nodeIndices[node.id] ?? 0) })
  }

  private func strokes(_ look: Look.ChangeLook) -> [DOTAttribute] {
    [
      DOTAttribute("penwidth", raw: "\(look.thickness)"),
      DOTAttribute("fontcolor", quoting: look.ink),
    ]
  }

  private mutating func write(_ edge: Diagram.Edge, _ index: Int) {
    let cluster = clusterIndices[edge.to].map { diagram.clusters[$0] }
    guard let target = cluster?.nodes.first ?? (cluster == nil ? edge.to : nil) else { return }
    let change = edge.change.map(Look.change)
    let wording = change.map { $0.sign + edge.label } ?? edge.wording
    let longest = change == nil ? Look.longestEdgeLabel : Look.longestChangeLabel
    let label = Wrapping.shortened(wording, to: longest)
    let hint = tooltip(hint(edge.tooltip, for: wording, shownAs: label))
    var attributes = [
      DOTAttribute("label", lines: Wrapping.lines(label, width: Look.edgeLineWidth))
    ]
    attributes += hint + hint.map { $0.renamed("labeltooltip") }
    attributes += stroke(of: edge)
    if cluster != nil {
      attributes.append(DOTAttribute("lhead", raw: DOTEscaping.name("cluster_" + edge.to)))
    }
    let ends = "\(DOTEscaping.name(edge.from)) -> \(DOTEscaping.name(target))"
    writer.statement(ends, attributes + link(edge.link) + id { $0.edge(index) })
  }

  private func stroke(of edge: Diagram.Edge) -> [DOTAttribute] {
    if let look = edge.change.map(Look.change) {
      return strokes(look)
        + [DOTAttribute("color", quoting: look.ink), DOTAttribute("style", raw: look.stroke)]
    }
    let color = Look.color(of: edge)
    var attributes: [DOTAttribute] = []
    if color != Look.ink {
      attributes += [
        DOTAttribute("color", quoting: color), DOTAttribute("fontcolor", quoting: color),
      ]
    }
    if edge.certainty != .asserted {
      attributes.append(DOTAttribute("style", raw: Look.stroke(of: edge.certainty)))
    }
    if edge.count > 1 {
      attributes.append(DOTAttribute("penwidth", raw: "\(Look.thickness(count: edge.count))"))
    }
    return attributes
  }
}

extension DOTBody {
  /// What a pointer tells of something: its tooltip, after the full label where the label is shortened.
  private func hint(_ tooltip: String?, for label: String, shownAs shown: String) -> String? {
    guard label != shown else { return tooltip }
    guard let tooltip, !tooltip.contains(label) else { return tooltip ?? label }
    return label + ": " + tooltip
  }

  private func tooltip(_ text: String?) -> [DOTAttribute] {
    guard let text, !isPart else { return [] }
    return [DOTAttribute("tooltip", quoting: text)]
  }

  private func link(_ address: String?) -> [DOTAttribute] {
    guard let address, !isPart else { return [] }
    return [DOTAttribute("URL", quoting: address), DOTAttribute("target", quoting: "_blank")]
  }

  private func id(_ name: (ElementIDs) -> String) -> [DOTAttribute] {
    ids.map { [DOTAttribute("id", quoting: name($0))] } ?? []
  }
}
