/// Blank nodes that hang together, with every quad that has one of them.
///
/// Blank nodes of different components say nothing about each other, so that components are isomorphic or not by themselves: one
/// that changes leaves all others what they are.
public struct BlankComponent: Sendable {
  /// The quads, as canonical N-Quads (RDFC-1.0): equal for isomorphic components.
  let form: [UInt8]
  /// The quads with the labels that they have in their dataset, in canonical order.
  public let quads: [Quad]
}

extension Dataset {
  /// The components of blank nodes, and the rows without any.
  func blankComponents() -> (components: [[Row]], ground: [Row]) {
    var forest = NodeForest(count: terms.count)
    var ground: [Row] = []
    var blank: [Row] = []
    for row in rows {
      let nodes = [row.subject, row.object, row.graph].filter {
        $0 != Self.absent && terms.isBlankNode($0)
      }
      guard let first = nodes.first else {
        ground.append(row)
        continue
      }
      blank.append(row)
      for node in nodes.dropFirst() { forest.join(first, node) }
    }
    let grouped = Dictionary(grouping: blank) { row in
      forest.root(of: [row.subject, row.object, row.graph].first { terms.isBlank($0) } ?? 0)
    }
    return (grouped.sorted { $0.key < $1.key }.map(\.value), ground)
  }

  /// A component's canonical form.
  ///
  /// - Throws: ``CanonicalizationError/workLimitReached(_:)``.
  func form(ofComponent rows: [Row], workLimit: Int) throws(CanonicalizationError) -> [UInt8] {
    let nodes = Set(rows.flatMap { [$0.subject, $0.object, $0.graph] }.filter(terms.isBlank))
    if nodes.count == 1 { return form(ofStar: rows) }
    return try Dataset(rows.map(quad)).canonicalNQuads(workLimit: workLimit)
  }

  /// The canonical form of the quads of one blank node, which RDFC-1.0 names `c14n0`.
  private func form(ofStar rows: [Row]) -> [UInt8] {
    let name = Array("c14n0".utf8)
    let lines = rows.map { row in
      var line: [UInt8] = []
      name.withUnsafeBufferPointer { name in
        for position in [row.subject, row.predicate, row.object] {
          append(position, to: &line, naming: name)
          line.append(UInt8(ascii: " "))
        }
        if row.graph != Self.absent {
          append(row.graph, to: &line, naming: name)
          line.append(UInt8(ascii: " "))
        }
      }
      line.append(contentsOf: ".\n".utf8)
      return line
    }
    return Array(lines.sorted { $0.lexicographicallyPrecedes($1) }.joined())
  }

  private func append(
    _ number: Number, to line: inout [UInt8], naming name: UnsafeBufferPointer<UInt8>
  ) {
    if terms.isBlankNode(number) {
      line.append(form: .blankNode(name))
    } else {
      terms.withBytes(of: number) { line.append(form: $0) }
    }
  }
}

extension TermTable {
  /// Whether a number is that of a blank node; the default graph's is none.
  func isBlank(_ number: Number) -> Bool { number != RowTable.absent && isBlankNode(number) }
}

/// Disjoint sets of term numbers.
private struct NodeForest {
  private var parents: [TermTable.Number]

  init(count: Int) { parents = Array(0..<TermTable.Number(count)) }

  mutating func root(of node: TermTable.Number) -> TermTable.Number {
    var root = node
    while parents[Int(root)] != root { root = parents[Int(root)] }
    var node = node
    while parents[Int(node)] != root { (node, parents[Int(node)]) = (parents[Int(node)], root) }
    return root
  }

  mutating func join(_ one: TermTable.Number, _ other: TermTable.Number) {
    let (first, second) = (root(of: one), root(of: other))
    parents[Int(max(first, second))] = min(first, second)
  }
}
