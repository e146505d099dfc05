/// Finds the canonical identifiers of a dataset's blank nodes.
///
/// Comments name the steps of [RDFC-1.0](https://www.w3.org/TR/rdf-canon/), chapter 4.
struct CanonicalNaming {
  private typealias Hash = [UInt8]
  private typealias Component = BlankQuads.Component

  private let source: BlankQuads
  private let algorithm: CanonicalHash
  private let workLimit: Int
  private var workLeft: Int
  /// The canonical issuer of the canonicalisation state.
  private(set) var canonicalIssuer = IdentifierIssuer(prefix: "c14n")
  /// The first-degree hash of each node.
  private var firstDegreeHashes: [Hash] = []

  /// How often Hash N-Degree Quads may run for every node that looks like another, whatever the
  /// limit: so often do nodes of small structures that repeat need it.
  private static let workPerNode = 10
  /// So many quads of a node are looked through in the time that a run takes besides.
  private static let quadsPerWork = 1_000
  /// How deep runs may lie in one another, so that a long chain of nodes that look alike does not
  /// exhaust the stack.
  private static let depthLimit = 2_000
  private var depth = 0

  init(_ source: BlankQuads, _ algorithm: CanonicalHash, workLimit: Int) {
    self.source = source
    self.algorithm = algorithm
    self.workLimit = workLimit
    workLeft = workLimit
  }

  /// The blank nodes' labels with the numbers of their canonical identifiers.
  static func identifiers(
    of source: BlankQuads, _ algorithm: CanonicalHash, workLimit: Int
  ) throws(CanonicalizationError) -> [BlankNode: String] {
    var naming = CanonicalNaming(source, algorithm, workLimit: workLimit)
    try naming.run()
    var identifiers: [BlankNode: String] = [:]
    for (number, node) in naming.canonicalIssuer.issued.enumerated() {
      identifiers[source.labels[node]] = "c14n\(number)"
    }
    return identifiers
  }
}

// MARK: - 4.4 Canonicalization Algorithm

extension CanonicalNaming {
  private mutating func run() throws(CanonicalizationError) {
    // Steps 1 and 2 have been done by `BlankQuads`.
    // 3: hash first degree quads of every node.
    let nodes = source.labels.indices
    firstDegreeHashes = nodes.map(hashFirstDegreeQuads)
    let nodesOfHash = Dictionary(grouping: nodes) { firstDegreeHashes[$0] }
    let hashes = nodesOfHash.keys.sorted { $0.lexicographicallyPrecedes($1) }
    // 4: canonical identifiers for nodes with a hash of their own.
    for hash in hashes {
      guard let nodes = nodesOfHash[hash], nodes.count == 1 else { continue }
      canonicalIssuer.issue(nodes[0])
    }
    // 5: the others, hash by hash.
    for hash in hashes {
      guard let nodes = nodesOfHash[hash], nodes.count > 1 else { continue }
      workLeft += Self.workPerNode * nodes.count
      try nameAlike(nodes)
    }
  }

  /// Step 5 for the nodes of one hash.
  private mutating func nameAlike(_ nodes: [Int]) throws(CanonicalizationError) {
    // 5.1
    var paths: [(hash: Hash, issuer: IdentifierIssuer)] = []
    // 5.2
    for node in nodes where !canonicalIssuer.hasIssued(node) {
      // 5.2.2 and 5.2.3
      var issuer = IdentifierIssuer(prefix: "b")
      issuer.issue(node)
      // 5.2.4
      paths.append((try hashNDegreeQuads(node, &issuer), issuer))
    }
    // 5.3
    for path in paths.sorted(by: { $0.hash.lexicographicallyPrecedes($1.hash) }) {
      for node in path.issuer.issued { canonicalIssuer.issue(node) }
    }
  }
}

// MARK: - 4.6 Hash First Degree Quads

extension CanonicalNaming {
  private func hashFirstDegreeQuads(_ node: Int) -> Hash {
    // 3: the node is called a, others z.
    let lines = source.quadsOfNode[node].map { line(of: source.quads[$0], from: node) }
    // 4 and 5
    return algorithm.hexadecimal(
      of: Array(lines.sorted { $0.lexicographicallyPrecedes($1) }.joined()))
  }

  private func line(of quad: BlankQuads.Quad, from node: Int) -> [UInt8] {
    var line: [UInt8] = []
    let append = { (component: Component, line: inout [UInt8]) in
      switch component {
      case .none: return
      case .ground(let form): line += source.forms[form]
      case .blank(let other): line += (other == node ? "_:a" : "_:z").utf8
      }
      line.append(UInt8(ascii: " "))
    }
    append(quad.subject, &line)
    append(.ground(quad.predicate), &line)
    append(quad.object, &line)
    append(quad.graph, &line)
    line += ".\n".utf8
    return line
  }
}

// MARK: - 4.7 Hash Related Blank Node

extension CanonicalNaming {
  /// Where the related node stands in a quad.
  private enum Place: UInt8 {
    case subject = 0x73
    case object = 0x6F
    case graph = 0x67
  }

  private func hashRelated(
    _ related: Int, _ quad: BlankQuads.Quad, _ issuer: IdentifierIssuer, _ place: Place
  ) -> Hash {
    // 1 and 2
    var input = [place.rawValue]
    if place != .graph { input += source.forms[quad.predicate] }
    // 3 and 4
    input +=
      canonicalIssuer.identifier(of: related) ?? issuer.identifier(of: related)
      ?? firstDegreeHashes[related]
    // 5
    return algorithm.hexadecimal(of: input)
  }
}

// MARK: - 4.8 Hash N-Degree Quads

extension CanonicalNaming {
  /// The hash of a node by its surroundings; the issuer becomes the one that gave it.
  private mutating func hashNDegreeQuads(
    _ node: Int, _ issuer: inout IdentifierIssuer
  ) throws(CanonicalizationError) -> Hash {
    try countWork(1 + source.quadsOfNode[node].count / Self.quadsPerWork)
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit { throw .workLimitReached(workLimit) }
    let related = relatedNodes(of: node, issuer)
    // 4
    var data: [UInt8] = []
    // 5
    for (hash, nodes) in related {
      // 5.1
      data += hash
      // 5.2 to 5.6
      let best = try bestPath(through: nodes, issuer)
      data += best.path
      issuer = best.issuer
    }
    // 6
    return algorithm.hexadecimal(of: data)
  }

  /// Steps 1 to 3: the nodes that quads connect with a node, by the hash of how they do, in the order
  /// of the hashes.
  private func relatedNodes(
    of node: Int, _ issuer: IdentifierIssuer
  ) -> [(hash: Hash, nodes: [Int])] {
    var found: [(hash: Hash, node: Int)] = []
    for number in source.quadsOfNode[node] {
      let quad = source.quads[number]
      if case .blank(let other) = quad.subject, other != node {
        found.append((hashRelated(other, quad, issuer, .subject), other))
      }
      if case .blank(let other) = quad.object, other != node {
        found.append((hashRelated(other, quad, issuer, .object), other))
      }
      if case .blank(let other) = quad.graph, other != node {
        found.append((hashRelated(other, quad, issuer, .graph), other))
      }
    }
    var related: [(hash: Hash, nodes: [Int])] = []
    for (hash, other) in found.sorted(by: { $0.hash.lexicographicallyPrecedes($1.hash) }) {
      if related.last?.hash == hash {
        related[related.count - 1].nodes.append(other)
      } else {
        related.append((hash, [other]))
      }
    }
    return related
  }

  /// Steps 5.2 to 5.4: the least path through all permutations of nodes.
  private mutating func bestPath(
    through nodes: [Int], _ issuer: IdentifierIssuer
  ) throws(CanonicalizationError) -> (path: [UInt8], issuer: IdentifierIssuer) {
    var best: (path: [UInt8], issuer: IdentifierIssuer)?
    var permutation = nodes.sorted()
    repeat {
      // Permutations are work too, or a star of nodes would take forever with a single run.
      if best != nil { try countWork(1) }
      if let found = try path(through: permutation, issuer, unlessAfter: best?.path) {
        best = found
      }
    } while permutation.advance()
    return best ?? ([], issuer)
  }

  /// The path of a permutation; nil once it cannot become the least (5.4.4.3, 5.4.5.5, 5.4.6).
  private mutating func path(
    through permutation: [Int], _ issuer: IdentifierIssuer, unlessAfter least: [UInt8]?
  ) throws(CanonicalizationError) -> (path: [UInt8], issuer: IdentifierIssuer)? {
    // 5.4.1 to 5.4.3
    var issuer = issuer
    var path: [UInt8] = []
    var recursion: [Int] = []
    // 5.4.4
    for related in permutation {
      if let identifier = canonicalIssuer.identifier(of: related) {
        path += identifier
      } else {
        if !issuer.hasIssued(related) { recursion.append(related) }
        path += issuer.issue(related)
      }
      if let least, !path.canBecomeLess(than: least) { return nil }
    }
    // 5.4.5
    for related in recursion {
      let hash = try hashNDegreeQuads(related, &issuer)
      path += issuer.issue(related)
      path.append(UInt8(ascii: "<"))
      path += hash
      path.append(UInt8(ascii: ">"))
      if let least, !path.canBecomeLess(than: least) { return nil }
    }
    guard let least else { return (path, issuer) }
    return path.lexicographicallyPrecedes(least) ? (path, issuer) : nil
  }

  private mutating func countWork(_ amount: Int) throws(CanonicalizationError) {
    workLeft -= amount
    if workLeft < 0 { throw .workLimitReached(workLimit) }
  }
}

extension [UInt8] {
  /// Whether something appended can still make this come before another path.
  fileprivate func canBecomeLess(than other: [UInt8]) -> Bool {
    count < other.count || !other.lexicographicallyPrecedes(self)
  }
}

extension [Int] {
  /// Moves on to the next permutation in lexicographic order; false after the last.
  fileprivate mutating func advance() -> Bool {
    guard let pivot = indices.dropLast().last(where: { self[$0] < self[$0 + 1] }),
      let successor = indices.last(where: { self[$0] > self[pivot] })
    else { return false }
    swapAt(pivot, successor)
    self[(pivot + 1)...].reverse()
    return true
  }
}
