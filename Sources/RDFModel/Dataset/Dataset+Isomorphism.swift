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
  typealias Colours = [Int]

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
    marked[ambiguous.value[0]] = -1
    for candidate in other.indices where other[candidate] == ambiguous.key {
      work += 1
      if work > workLimit { throw .workLimitReached(workLimit) }
      var markedOther = other
      markedOther[candidate] = -1
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
      var colourOfSignature: [[Int]: Int] = [:]
      one = left.recoloured(one, &colourOfSignature)
      other = right.recoloured(other, &colourOfSignature)
      guard one.sorted() == other.sorted() else { return nil }
      if colourOfSignature.count == colourCount { return (one, other) }
      colourCount = colourOfSignature.count
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
    for term in dataset.terms {
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
      Dataset.Position.allCases.map { row[$0] == Dataset.absent ? 0 : codes[Int(row[$0])] }
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
  func recoloured(
    _ colours: [Int], _ colourOfSignature: inout [[Int]: Int]
  ) -> [Int] {
    quadsOfNode.indices.map { node in
      let surroundings = quadsOfNode[node].map { signature(blankQuads[$0], of: node, colours) }
      let key =
        [colours[node]]
        + surroundings.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 }
      let colour = colourOfSignature[key] ?? colourOfSignature.count
      colourOfSignature[key] = colour
      return colour
    }
  }

  /// A quad as one of its nodes sees it: two numbers a term.
  private func signature(_ quad: [Int], of node: Int, _ colours: [Int]) -> [Int] {
    quad.flatMap { $0 >= 0 ? [0, $0] : ~$0 == node ? [1, 0] : [2, colours[~$0]] }
  }

  /// The quads with blank nodes, written with colours in place of nodes.
  func quads(_ colours: [Int]) -> Set<[Int]> {
    Set(blankQuads.map { quad in quad.map { $0 >= 0 ? $0 : ~colours[~$0] } })
  }
}
