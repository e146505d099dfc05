extension Diagram {
  /// How the components of the picture share the page: rows from the top, each with components side by side.
  ///
  /// Graphviz would stack all components, which makes a picture of many small ones a tower. Lone nodes have rows of
  /// their own.
  var rows: [[Component]] {
    let paths = Paths(of: self)
    let components = components.map { Component($0, along: paths) }
    let longest = components.map(\.length).max() ?? 1
    let layouts = (longest...longest + Look.mostRoomBeside).map { limit in
      Self.rows(of: components, layers: limit)
    }
    return layouts.min { Self.strain(of: $0) < Self.strain(of: $1) } ?? []
  }

  /// Rows of so many layers at most; a component joins the first row that has room for it and is as high.
  private static func rows(of components: [Component], layers limit: Int) -> [[Component]] {
    var rows: [[Component]] = []
    for component in components {
      let fits = { (row: [Component]) in
        row.reduce(component.length) { $0 + $1.length } <= limit
          && row[0].height >= component.height && row[0].isLone == component.isLone
      }
      if let index = rows.firstIndex(where: fits) {
        rows[index].append(component)
      } else {
        rows.append([component])
      }
    }
    return rows
  }

  /// How far the shape of a picture with these rows is from the one wanted, 0 being on the spot.
  private static func strain(of rows: [[Component]]) -> Double {
    let width = rows.map { $0.reduce(0) { $0 + $1.width } }.max() ?? 1
    let height = rows.reduce(Look.headerHeight) { $0 + ($1.first?.height ?? 0) }
    let ratio = width / height / Look.aspect
    return max(ratio, 1 / ratio)
  }
}

/// Nodes that hang together, and about how much room they take.
struct Component {
  /// The nodes, in the diagram's order.
  let nodes: [Diagram.Node]
  /// The number of layers from left to right.
  let length: Int
  /// The id of a node of the first layer and of one of the last, the ends of a longest path.
  let ends: (first: String, last: String)
  /// The room it takes, in inches.
  let width: Double
  /// The room it takes, in inches.
  let height: Double

  /// Whether it is a node without edges.
  var isLone: Bool { nodes.count == 1 }

  fileprivate init(_ nodes: [Diagram.Node], along paths: Paths) {
    let layering = Layering(of: nodes, along: paths)
    let isFramed = nodes.contains { paths.framed.contains($0.id) }
    self.nodes = nodes
    self.length = layering.count
    self.ends = layering.ends
    self.width = Double(layering.count) * Look.layerWidth
    self.height = Double(layering.largest) * Look.nodeHeight + (isFramed ? Look.frameHeight : 0)
  }
}

/// Where edges lead, by the indices of nodes.
private struct Paths {
  let nodes: [Diagram.Node]
  let indices: [String: Int]
  /// The targets of every node's edges; an edge to a cluster leads to its first node.
  let targets: [[Int]]
  /// The ids of the nodes in frames.
  let framed: Set<String>

  init(of diagram: Diagram) {
    nodes = diagram.nodes
    indices = diagram.nodeIndices
    framed = Set(diagram.clusters.flatMap(\.nodes))
    var targets = Array(repeating: [Int](), count: nodes.count)
    for edge in diagram.edges {
      guard let from = indices[edge.from], let to = indices[edge.to], from != to else { continue }
      targets[from].append(to)
    }
    self.targets = targets
  }
}

/// The layers of a component when every edge leads to the right, cycles cut where a walk from the first node closes them.
private struct Layering {
  private(set) var count = 1
  private(set) var largest = 1
  private(set) var ends: (first: String, last: String)

  init(of nodes: [Diagram.Node], along paths: Paths) {
    let members = nodes.compactMap { paths.indices[$0.id] }
    let targets = paths.targets
    let order = Self.order(of: members, targets: targets)
    let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    var (layers, starts) = ([Int: Int](), [Int: Int]())
    for node in order {
      let layer = layers[node, default: 0]
      for target in targets[node] where place[node, default: 0] < place[target, default: 0] {
        guard layers[target, default: 0] < layer + 1 else { continue }
        layers[target] = layer + 1
        starts[target] = starts[node, default: node]
      }
    }
    let sizes = Dictionary(grouping: members) { layers[$0, default: 0] }.mapValues(\.count)
    let last = members.max { layers[$0, default: 0] < layers[$1, default: 0] } ?? 0
    count = layers[last, default: 0] + 1
    largest = sizes.values.max() ?? 1
    ends = (paths.nodes[starts[last, default: last]].id, paths.nodes[last].id)
  }

  /// The nodes so that an edge leads forward unless it closes a cycle.
  private static func order(of members: [Int], targets: [[Int]]) -> [Int] {
    var (seen, finished) = (Set<Int>(), [Int]())
    for member in members where seen.insert(member).inserted {
      var path = [(node: member, next: 0)]
      while let (node, next) = path.last {
        if next == targets[node].count {
          finished.append(node)
          path.removeLast()
        } else {
          path[path.count - 1].next += 1
          let target = targets[node][next]
          if seen.insert(target).inserted { path.append((target, 0)) }
        }
      }
    }
    return finished.reversed()
  }
}
