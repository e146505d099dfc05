extension Dataset: Sequence {
  /// The quads in canonical order.
  ///
  /// - Complexity: O(*n* log *n*) for the first element, O(1) for each further one.
  public func makeIterator() -> some IteratorProtocol<Quad> {
    QuadIterator(rows: canonicalRows().makeIterator(), reader: TermReader(terms))
  }

  private struct QuadIterator: IteratorProtocol {
    var rows: IndexingIterator<[Row]>
    var reader: TermReader

    mutating func next() -> Quad? { rows.next().map { reader.rememberedQuad($0) } }
  }

  /// How many quads there are.
  public var underestimatedCount: Int { count }

  /// Hands out the terms of each quad in canonical order, without a value for any.
  package func forEachInBytes<Failure: Error>(
    _ body: (
      _ subject: TermBytes, _ predicate: TermBytes.Text, _ object: TermBytes, _ graph: TermBytes?
    ) throws(Failure) -> Void
  ) throws(Failure) {
    for row in canonicalRows() { try withBytes(of: row, body) }
  }

  /// The rows in canonical order: terms are compared once, while they are ranked, and the rows
  /// then by the ranks of their terms.
  private func canonicalRows() -> [Row] {
    var ranks = [Number](repeating: 0, count: terms.count)
    let order = (0..<Number(terms.count)).sorted(by: terms.precedes)
    for (rank, number) in order.enumerated() { ranks[Int(number)] = Number(rank) + 1 }
    let keys = rows.indices.map { place in
      let row = rows[place]
      let graph = row.graph == Self.absent ? 0 : ranks[Int(row.graph)]
      return SortKey(
        first: UInt64(graph) << 32 | UInt64(ranks[Int(row.subject)]),
        second: UInt64(ranks[Int(row.predicate)]) << 32 | UInt64(ranks[Int(row.object)]),
        place: Number(place))
    }
    return keys.sorted { ($0.first, $0.second) < ($1.first, $1.second) }.map { rows[Int($0.place)] }
  }

  /// The ranks of a row's terms, graph and subject in one number and the others in another.
  private struct SortKey {
    let first: UInt64
    let second: UInt64
    let place: Number
  }

  private func withBytes<Failure: Error>(
    of row: Row,
    _ body: (TermBytes, TermBytes.Text, TermBytes, TermBytes?) throws(Failure) -> Void
  ) throws(Failure) {
    try terms.withBytes(of: row.subject) { subject throws(Failure) in
      try terms.withBytes(of: row.predicate) { predicate throws(Failure) in
        guard case .iri(let predicate) = predicate else { return }
        try terms.withBytes(of: row.object) { object throws(Failure) in
          guard row.graph != Self.absent else { return try body(subject, predicate, object, nil) }
          try terms.withBytes(of: row.graph) { graph throws(Failure) in
            try body(subject, predicate, object, graph)
          }
        }
      }
    }
  }
}

extension Dataset: Hashable {
  /// Whether both have the same quads, blank node labels included.
  public static func == (one: Dataset, other: Dataset) -> Bool {
    guard one.count == other.count else { return false }
    let numbers = (0..<Number(one.terms.count)).map { number in
      one.terms.withBytes(of: number) { other.terms.number(of: $0) }
    }
    return one.rows.allSatisfy { row in
      guard let subject = numbers[Int(row.subject)], let predicate = numbers[Int(row.predicate)],
        let object = numbers[Int(row.object)],
        let graph = row.graph == absent ? absent : numbers[Int(row.graph)]
      else { return false }
      return other.contains(
        Row(subject: subject, predicate: predicate, object: object, graph: graph))
    }
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
