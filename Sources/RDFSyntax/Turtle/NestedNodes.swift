import RDFModel

/// Which blank nodes of a dataset need no label, because they can be written where they are used.
///
/// A node is *nested* when it is the object of one triple only, and described in that triple's
/// graph alone: it is written `[ … ]`, or `( … )` when it begins a well-formed list. A node that is
/// the object of none is *anonymous*: it is written `[]`. Circles and deep nests keep a label.
struct NestedNodes {
  /// How deep nodes can be nested, so that people can read them and readers do not overflow.
  static let depthLimit = 16

  /// The triple that a nested node is the object of, by the node.
  private var references: [BlankNode: Quad] = [:]
  private var lists: [BlankNode: [Term]] = [:]
  private var anonymous: Set<BlankNode> = []

  init(_ dataset: Dataset) {
    var named: Set<BlankNode> = []
    for case .blankNode(let node) in dataset.graphNames { named.insert(node) }
    for node in dataset.blankNodes where !named.contains(node) { consider(node, in: dataset) }
    findLists(in: dataset)
    breakCirclesAndDeepNests(dataset.blankNodes)
  }

  /// Whether a node is written inside of the triple that it is the object of.
  func isNested(_ node: BlankNode) -> Bool { references[node] != nil }

  /// Whether a node is written as `[]`.
  func isAnonymous(_ node: BlankNode) -> Bool { anonymous.contains(node) }

  /// The items of the list that a nested node begins.
  func items(of node: BlankNode) -> [Term]? { isNested(node) ? lists[node] : nil }

  private mutating func consider(_ node: BlankNode, in dataset: Dataset) {
    let uses = dataset.quads(object: .blankNode(node))
    let graphs = Set(dataset.quads(subject: .blankNode(node)).map(\.graph))
    if uses.isEmpty && graphs.count == 1 { anonymous.insert(node) }
    if uses.count == 1, graphs.isSubset(of: [uses[0].graph]) { references[node] = uses[0] }
  }

  /// Finds the nodes that begin lists; other cells of lists, and of what is nearly one, keep
  /// labels unless such a list has them.
  private mutating func findLists(in dataset: Dataset) {
    var cells: Set<BlankNode> = []
    for node in references.keys.sorted() where references[node]?.triple.predicate != RDF.rest {
      guard let list = list(from: node, in: dataset) else { continue }
      lists[node] = list.items
      cells.formUnion(list.cells)
    }
    references = references.filter { node, use in
      use.triple.predicate != RDF.rest || cells.contains(node)
    }
  }

  private func list(
    from head: BlankNode, in dataset: Dataset
  ) -> (items: [Term], cells: Set<BlankNode>)? {
    var items: [Term] = []
    var cells: Set<BlankNode> = []
    var rest = Term.blankNode(head)
    while case .blankNode(let cell) = rest {
      let quads = dataset.quads(subject: .blankNode(cell))
      guard references[cell] != nil, cells.insert(cell).inserted, quads.count == 2,
        quads[0].triple.predicate == RDF.first, quads[1].triple.predicate == RDF.rest
      else { return nil }
      items.append(quads[0].triple.object)
      rest = quads[1].triple.object
    }
    return rest == .iri(RDF.emptyList) ? (items, cells) : nil
  }

  /// Gives a label to one node of each circle and to nodes every so many levels.
  private mutating func breakCirclesAndDeepNests(_ nodes: [BlankNode]) {
    var depths: [BlankNode: Int] = [:]
    for node in nodes where isNested(node) {
      var path: [BlankNode] = []
      var onPath: Set<BlankNode> = []
      var current = node
      while depths[current] == nil, let use = references[current] {
        guard onPath.insert(current).inserted else {
          references[listHead(of: current)] = nil
          break
        }
        path.append(current)
        guard case .blankNode(let parent) = use.triple.subject else { break }
        current = parent
      }
      assignDepths(path, below: isNested(current) ? depths[current] ?? 0 : 0, &depths)
    }
  }

  /// The node that begins the list whose cell a node is; the node itself, if it is in none.
  ///
  /// Cells of one list are written together, so none can be taken out of it.
  private func listHead(of node: BlankNode) -> BlankNode {
    var node = node
    while let use = references[node], use.triple.predicate == RDF.rest,
      case .blankNode(let parent) = use.triple.subject
    {
      node = parent
    }
    return node
  }

  /// Counts down a path, innermost node first; cells of one list are on one level.
  private mutating func assignDepths(
    _ path: [BlankNode], below depth: Int, _ depths: inout [BlankNode: Int]
  ) {
    var depth = depth
    for node in path.reversed() {
      if let use = references[node] {
        if use.triple.predicate != RDF.rest { depth += 1 }
        if depth > Self.depthLimit && use.triple.predicate != RDF.rest {
          references[node] = nil
          depth = 0
        }
      } else {
        depth = 0
      }
      depths[node] = depth
    }
  }
}
