extension Dataset: Sequence {
  /// The quads in canonical order.
  ///
  /// - Complexity: O(*n* log *n*) for the first element, O(1) for each further one.
  public func makeIterator() -> some IteratorProtocol<Quad> {
    canonicalRows().lazy.map(quad).makeIterator()
  }

  /// How many quads there are.
  public var underestimatedCount: Int { count }

  /// The rows in canonical order: terms are compared once, while they are ranked, and the rows
  /// then by the ranks of their terms.
  private func canonicalRows() -> [Row] {
    var ranks = [Number](repeating: 0, count: terms.count)
    for (rank, number) in terms.indices.sorted(by: { terms[$0] < terms[$1] }).enumerated() {
      ranks[number] = Number(rank) + 1
    }
    let key = { (row: Row) in
      (
        row.graph == Self.absent ? 0 : ranks[Int(row.graph)], ranks[Int(row.subject)],
        ranks[Int(row.predicate)], ranks[Int(row.object)]
      )
    }
    return rows.sorted { key($0) < key($1) }
  }
}

extension Dataset: Hashable {
  /// Whether both have the same quads, blank node labels included.
  public static func == (one: Dataset, other: Dataset) -> Bool {
    one.count == other.count && one.rows.allSatisfy { other.contains(one.quad($0)) }
  }

  /// Hashes the number of quads and their sum, which does not depend on their order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    hasher.combine(rows.reduce(0) { $0 &+ quad($1).hashValue })
  }
}

extension Dataset: CustomStringConvertible {
  /// The quads in canonical order, a line of N-Quads each.
  public var description: String {
    map { $0.description + "\n" }.joined()
  }
}
