extension Diagram {
  /// The nodes that hang together, over edges or a common cluster: groups in the order of their first node, lone nodes
  /// last; inside a group the diagram's order.
  var components: [[Node]] {
    let roots = componentRoots
    let groups = Dictionary(grouping: nodes.indices) { roots[$0] }.values.sorted { $0[0] < $1[0] }
    let ordered = groups.filter { $0.count > 1 } + groups.filter { $0.count == 1 }
    return ordered.map { group in group.map { nodes[$0] } }
  }

  /// For every node the index of the node that stands for its component.
  private var componentRoots: [Int] {
    var forest = Forest(count: nodes.count)
    let indices = nodeIndices
    for edge in edges {
      if let from = indices[edge.from], let to = indices[edge.to] { forest.join(from, to) }
    }
    for cluster in clusters {
      let members = cluster.nodes.compactMap { indices[$0] }
      for member in members.dropFirst() { forest.join(members[0], member) }
    }
    return nodes.indices.map { forest.root(of: $0) }
  }

  /// The index of the node with an id; a cluster's id stands for its first node.
  var nodeIndices: [String: Int] {
    var indices: [String: Int] = [:]
    for (index, node) in nodes.enumerated() where indices[node.id] == nil {
      indices[node.id] = index
    }
    for cluster in clusters where indices[cluster.id] == nil {
      indices[cluster.id] = cluster.nodes.first.flatMap { indices[$0] }
    }
    return indices
  }
}

/// Disjoint sets of the numbers below a count, each known by one of its members.
private struct Forest {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  func root(of member: Int) -> Int {
    var member = member
    while parents[member] != member { member = parents[member] }
    return member
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(of: one), root(of: other))
    parents[max(first, second)] = min(first, second)
  }
}
