/// A set of quads: a default graph and any number of named ones.
///
/// A dataset is a value. Two datasets are equal when they have the same quads, blank node labels
/// included; ``isIsomorphic(to:workLimit:)`` compares them without regard to labels.
/// Its elements come in canonical order (see ``Quad``), however they were inserted.
///
/// Every term is stored once, as bytes, and numbered; a quad is a row of four numbers. What a lookup
/// needs besides is made when the first one asks for it.
public struct Dataset: Sendable {
  typealias Number = RowTable.Number
  typealias Row = RowTable.Row
  typealias Position = RowTable.Position
  static let absent = RowTable.absent

  private(set) var terms = TermTable()
  private var table = RowTable()
  private var cache = RowIndexCache()

  /// An empty dataset.
  public init() {}

  /// How many quads there are.
  public var count: Int { table.rows.count }

  /// Whether there is no quad.
  public var isEmpty: Bool { table.rows.isEmpty }

  /// How many bytes the quads and their terms take, without what lookups need.
  package var storageSize: Int { terms.storageSize + table.storageSize }
}

extension Dataset {
  /// The quads of a sequence; repeated ones count once.
  public init(_ quads: some Sequence<Quad>) {
    self.init()
    insert(contentsOf: quads)
  }

  /// A dataset whose default graph has these triples.
  public init(_ triples: some Sequence<Triple>) {
    self.init()
    for triple in triples { insert(triple) }
  }

  /// Adds a quad, and says whether it was new.
  ///
  /// - Complexity: O(1) on average.
  @discardableResult
  public mutating func insert(_ quad: Quad) -> Bool {
    insert(quad.triple, graph: quad.graph)
  }

  /// Adds a triple to a graph, the default graph unless told otherwise; says whether it was new.
  ///
  /// - Complexity: O(1) on average.
  @discardableResult
  public mutating func insert(_ triple: Triple, graph: Resource? = nil) -> Bool {
    let subject = triple.subject.withBytes { terms.intern($0) }
    let predicate = triple.predicate.value.withBytes { terms.intern(.iri($0)) }
    let object = triple.object.withBytes { terms.intern($0) }
    let graph = graph.map { $0.withBytes { terms.intern($0) } }
    return insert(
      Row(subject: subject, predicate: predicate, object: object, graph: graph ?? Self.absent))
  }

  /// Adds a quad whose terms lie in other memory; says whether it was new.
  ///
  /// - Complexity: O(1) on average.
  @discardableResult
  package mutating func insert(
    _ subject: TermBytes, _ predicate: TermBytes.Text, _ object: TermBytes, graph: TermBytes?
  ) -> Bool {
    // Statements of one subject mostly come together, and so do the values of one property.
    let last = table.rows.last
    let subject = terms.intern(subject, likely: last?.subject)
    let predicate = terms.intern(.iri(predicate), likely: last?.predicate)
    let object = terms.intern(object)
    let graph = graph.map { terms.intern($0) } ?? Self.absent
    return insert(Row(subject: subject, predicate: predicate, object: object, graph: graph))
  }

  /// Adds every quad of a sequence.
  ///
  /// Blank nodes of the same label become one.
  public mutating func insert(contentsOf quads: some Sequence<Quad>) {
    for quad in quads { insert(quad) }
  }

  /// Adds every quad of another dataset.
  ///
  /// Blank nodes of the same label become one.
  public mutating func insert(contentsOf other: Dataset) {
    if isEmpty {
      self = other
      return
    }
    var numbers: [Number] = []
    numbers.reserveCapacity(other.terms.count)
    for number in 0..<Number(other.terms.count) {
      numbers.append(other.terms.withBytes(of: number) { terms.intern($0) })
    }
    for row in other.rows {
      let graph = row.graph == Self.absent ? Self.absent : numbers[Int(row.graph)]
      _ = insert(
        Row(
          subject: numbers[Int(row.subject)], predicate: numbers[Int(row.predicate)],
          object: numbers[Int(row.object)], graph: graph))
    }
  }

  private mutating func insert(_ row: Row) -> Bool {
    guard table.insert(row) else { return false }
    if !isKnownUniquelyReferenced(&cache) { cache = cache.copy() }
    return true
  }
}

extension Dataset {
  /// The rows in the order of insertion.
  var rows: [Row] { table.rows }

  /// The index of all rows.
  var index: RowIndex { cache.index(of: table.rows, termCount: terms.count) }

  /// Whether a row is present.
  func contains(_ row: Row) -> Bool { table.contains(row) }

  /// The number of a term, if it is known.
  func number(of term: Term) -> Number? { term.withBytes { terms.number(of: $0) } }

  /// The quad of a row.
  func quad(_ row: Row) -> Quad { TermReader(terms).quad(row) }
}
