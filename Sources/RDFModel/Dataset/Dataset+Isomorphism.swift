extension Dataset {
  /// Whether the datasets are equal when blank nodes are renamed (RDF 1.1 Concepts 3.6).
  ///
  /// Blank nodes are told apart by what is said about them, then by what is said about those that
  /// they are connected with, and so on (colour refinement). Where that leaves several that look
  /// alike, one of them is tried with each candidate.
  ///
  /// - Parameter workLimit: How many candidates may be tried. A crafted dataset can make their
  ///   number exponential; this is what stops it.
  /// - Throws: ``IsomorphismError/workLimitReached(_:)``.
  /// - Complexity: O(*n* log *n*) in the number of quads for each round and each candidate.
  public func isIsomorphic(
    to other: Dataset, workLimit: Int = 1_000
  ) throws(IsomorphismError) -> Bool {
    guard count == other.count, blankNodes.count == other.blankNodes.count else { return false }
    var search = IsomorphismSearch(self, other, workLimit: workLimit)
    return try search.run()
  }
}

/// What keeps datasets from being compared.
public enum IsomorphismError: Error, Equatable, Sendable, CustomStringConvertible {
  /// More candidates would have to be tried than is allowed.
  case workLimitReached(Int)

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .workLimitReached(let limit):
      "the datasets have so many blank nodes that look alike that \(limit) attempts did not tell "
        + "whether they are the same; name the nodes, or allow more attempts"
    }
  }
}

/// The search for a renaming of blank nodes.
private struct IsomorphismSearch {
  /// A colour for each blank node of a side; nodes of different colours cannot correspond.
  ///
  /// Colours are hashes. Should two collide, nodes look more alike than they are, which costs
  /// attempts and cannot make the answer wrong: a renaming that was found is checked.
  typealias Colours = [UInt64]

  private let left: Side
  private let right: Side
  private let workLimit: Int
  private var work = 0

  init(_ left: Dataset, _ right: Dataset, workLimit: Int) {
    var groundNumbers: [Term: Int] = [:]
    self.left = Side(left, &groundNumbers)
    self.right = Side(right, &groundNumbers)
    self.workLimit = workLimit
  }

  mutating func run() throws(IsomorphismError) -> Bool {
    guard left.groundQuads == right.groundQuads else { return false }
    return try match(
      Colours(repeating: 0, count: left.nodeCount), Colours(repeating: 0, count: right.nodeCount))
  }

  private mutating func match(_ one: Colours, _ other: Colours) throws(IsomorphismError) -> Bool {
    guard let (one, other) = refine(one, other) else { return false }
    let classes = Dictionary(grouping: one.indices) { one[$0] }
    let ambiguous = classes.filter { $0.value.count > 1 }
      .min { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
    guard let ambiguous else { return left.quads(one) == right.quads(other) }
    var marked = one
    marked[ambiguous.value[0]] = .max
    for candidate in other.indices where other[candidate] == ambiguous.key {
      work += 1
      if work > workLimit { throw .workLimitReached(workLimit) }
      var markedOther = other
      markedOther[candidate] = .max
      if try match(marked, markedOther) { return true }
    }
    return false
  }

  /// Colours the nodes by their surroundings until that tells no more of them apart; nil when the
  /// sides' colours differ.
  private func refine(_ one: Colours, _ other: Colours) -> (Colours, Colours)? {
    var (one, other) = (one, other)
    var colourCount = 0
    while true {
      one = left.recoloured(one)
      other = right.recoloured(other)
      guard one.sorted() == other.sorted() else { return nil }
      let formerCount = colourCount
      colourCount = Set(one).count
      if colourCount == formerCount { return (one, other) }
    }
  }
}

/// One of the two datasets: its terms are numbers, blank nodes negative and others not.
private struct Side {
  let nodeCount: Int
  /// The quads without a blank node.
  let groundQuads: Set<[Int]>
  /// The other quads; a blank node is the complement of its number.
  private let blankQuads: [[Int]]
  /// The positions in `blankQuads` of each node's quads.
  private let quadsOfNode: [[Int]]

  init(_ dataset: Dataset, _ groundNumbers: inout [Term: Int]) {
    var nodeNumbers: [BlankNode: Int] = [:]
    for node in dataset.blankNodes { nodeNumbers[node] = nodeNumbers.count }
    var codes: [Int] = []
    for term in (0..<Dataset.Number(dataset.terms.count)).map(dataset.terms.term) {
      if case .blankNode(let node) = term, let number = nodeNumbers[node] {
        codes.append(~number)
      } else {
        let next = groundNumbers.count + 1
        let number = groundNumbers[term] ?? next
        groundNumbers[term] = number
        codes.append(number)
      }
    }
    let quads = dataset.rows.map { row in
      RowTable.Position.allCases.map { row[$0] == Dataset.absent ? 0 : codes[Int(row[$0])] }
    }
    nodeCount = nodeNumbers.count
    groundQuads = Set(quads.filter { quad in quad.allSatisfy { $0 >= 0 } })
    blankQuads = quads.filter { quad in quad.contains { $0 < 0 } }
    var places = [[Int]](repeating: [], count: nodeCount)
    for (place, quad) in blankQuads.enumerated() {
      for node in Set(quad.filter { $0 < 0 }) { places[~node].append(place) }
    }
    quadsOfNode = places
  }

  /// New colours, equal for nodes that were equal and have equal surroundings.
  func recoloured(_ colours: [UInt64]) -> [UInt64] {
    quadsOfNode.indices.map { node in
      // A sum does not depend on the order of the quads.
      let surroundings = quadsOfNode[node].reduce(0 as UInt64) {
        $0 &+ signature(blankQuads[$1], of: node, colours)
      }
      return (colours[node] &+ surroundings.mixed).mixed
    }
  }

  /// A quad as one of its nodes sees it: ground terms, itself, and others by their colours.
  private func signature(_ quad: [Int], of node: Int, _ colours: [UInt64]) -> UInt64 {
    quad.reduce(0) { signature, code in
      let term: UInt64 =
        if code >= 0 { UInt64(code) } else if ~code == node { 1 << 62 } else { colours[~code] }
      return (signature &+ term.mixed).mixed
    }
  }

  /// The quads with blank nodes, written with colours in place of nodes.
  func quads(_ colours: [UInt64]) -> Set<[UInt64]> {
    Set(
      blankQuads.map { quad in
        // Two numbers a term, so that no colour is taken for a ground term.
        quad.flatMap { $0 >= 0 ? [0, UInt64($0)] : [1, colours[~$0]] }
      })
  }
}

extension UInt64 {
  /// The number with its bits spread (the last step of SplitMix64).
  fileprivate var mixed: UInt64 {
    var value = self &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
