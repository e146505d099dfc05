/// What Graphviz's SVG lacks for print and screen: titles in words, colours for a dark screen, a tag that says what it is.
struct SVGFinish {
  private let diagram: Diagram
  private let ids: ElementIDs
  private let titles: [String: String]

  init(_ diagram: Diagram, ids: ElementIDs) {
    self.diagram = diagram
    self.ids = ids
    // Graphviz does not escape the title where it could be taken for an entity.
    titles = diagram.titles(ids).merging(["graph0": diagram.spokenTitle]) { one, _ in one }
  }

  /// The picture as a document with its style.
  func document(_ drawn: String) -> String? {
    guard let drawing = Drawing(drawn) else { return nil }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
      width="\(drawing.width)pt" height="\(drawing.height)pt" \(attributes(of: drawing))>
      <style>
      \(StyleSheet.picture)</style>
      \(titled(drawing.body))

      """
  }

  /// The picture as an element of a page.
  func inline(_ drawn: String) -> SVGPicture? {
    guard let drawing = Drawing(drawn), let width = Double(drawing.width) else { return nil }
    let tag = "<svg width=\"\(drawing.width)\" height=\"\(drawing.height)\" "
    return SVGPicture(
      inline: tag + attributes(of: drawing) + ">\n" + titled(drawing.body), width: width, ids: ids,
      ends: diagram.ends)
  }

  private func attributes(of drawing: Drawing) -> String {
    "viewBox=\"\(drawing.viewBox)\" role=\"graphics-document document\" "
      + "aria-label=\"\(XMLText.escaped(diagram.spokenTitle))\""
  }

  /// The elements with titles in place of Graphviz's names, and without its comments.
  private func titled(_ body: Substring) -> String {
    var (lines, title) = ([Substring](), String?.none)
    for line in body.split(separator: "\n") where !line.hasPrefix("<!--") {
      if let match = line.prefixMatch(of: /<g id="([^"]*)" class=/) {
        title = titles[String(match.1)]
        lines.append(line)
      } else if let known = title, line.hasPrefix("<title>") {
        lines.append("<title>\(XMLText.escaped(known))</title>")
        title = nil
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// The parts of a document that Graphviz wrote.
private struct Drawing {
  let width, height, viewBox: Substring
  /// What stands inside the outermost element, with its end tag.
  let body: Substring

  init?(_ drawn: String) {
    let tag = /<svg width="([0-9.]+)pt" height="([0-9.]+)pt"\s+viewBox="([0-9. -]+)"[^>]*>/
    guard let match = drawn.firstMatch(of: tag) else { return nil }
    (width, height, viewBox) = (match.1, match.2, match.3)
    body = drawn[match.range.upperBound...]
  }
}

extension Diagram {
  /// The indices of the nodes at the ends of each edge.
  fileprivate var ends: [[Int]] {
    let indices = nodeIndices
    return edges.map { edge in [edge.from, edge.to].compactMap { indices[$0] } }
  }

  /// The title, or what to say where there is none.
  fileprivate var spokenTitle: String { title.isEmpty ? "graph" : title }

  /// What every element shows, in words, by its id: *USA warns Germany, reported*.
  fileprivate func titles(_ ids: ElementIDs) -> [String: String] {
    var titles: [String: String] = [:]
    for (index, node) in nodes.enumerated() {
      titles[ids.node(index)] = "\(node.label), \(node.kind.rawValue)"
    }
    for (index, cluster) in clusters.enumerated() { titles[ids.cluster(index)] = cluster.label }
    let labels = Dictionary(
      nodes.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first }
    )
    .merging(clusters.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    for (index, edge) in edges.enumerated() {
      let parts = [labels[edge.from] ?? "", edge.wording, labels[edge.to] ?? ""]
      let frame = clusters.first { $0.nodes.contains(edge.from) }?.label
      let certainty = edge.certainty == .possible ? "possible" : nil
      let remarks = [frame ?? (edge.certainty == .reported ? "reported" : nil), certainty]
      titles[ids.edge(index)] =
        ([parts.joined(separator: " ")] + remarks.compactMap(\.self)).joined(separator: ", ")
    }
    return titles
  }
}
