/// A set of quads: a default graph and any number of named ones.
///
/// A dataset is a value. Two datasets are equal when they have the same quads, blank node labels
/// included; ``isIsomorphic(to:workLimit:)`` compares them without regard to labels.
/// Its elements come in canonical order (see ``Quad``), however they were inserted.
///
/// Every term is stored once and numbered; a quad is a row of four numbers. The rows of each term
/// form a chain by position, so that a lookup walks the rows of its rarest term alone.
public struct Dataset: Sendable {
  /// The number of a term; `absent` stands for the default graph and for the end of a chain.
  typealias Number = UInt32
  static let absent = Number.max

  /// A quad by the numbers of its terms.
  struct Row: Hashable {
    var subject: Number
    var predicate: Number
    var object: Number
    var graph: Number
  }

  /// The positions of a row that have chains.
  enum Position: Int, CaseIterable {
    case subject
    case predicate
    case object
    case graph
  }

  /// The rows in which a term stands at one position: the last of them and how many there are.
  struct Chain {
    var last = Dataset.absent
    var count: UInt32 = 0
  }

  private(set) var terms: [Term] = []
  private var numbers: [Term: Number] = [:]
  private(set) var rows: [Row] = []
  private var rowSet: Set<Row> = []
  /// Four chains a term, one a position.
  private(set) var chains: [Chain] = []
  /// Four links a row: the row before it in the chain of each position.
  private(set) var links: [Number] = []

  /// An empty dataset.
  public init() {}

  /// How many quads there are.
  public var count: Int { rows.count }

  /// Whether there is no quad.
  public var isEmpty: Bool { rows.isEmpty }
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
    let row = Row(
      subject: intern(Term(triple.subject)), predicate: intern(.iri(triple.predicate)),
      object: intern(triple.object), graph: graph.map { intern(Term($0)) } ?? Self.absent)
    guard rowSet.insert(row).inserted else { return false }
    append(row)
    return true
  }

  /// Adds every quad of a sequence.
  ///
  /// Blank nodes of the same label become one.
  public mutating func insert(contentsOf quads: some Sequence<Quad>) {
    for quad in quads { insert(quad) }
  }

  private mutating func intern(_ term: Term) -> Number {
    if let number = numbers[term] { return number }
    let number = Number(terms.count)
    terms.append(term)
    numbers[term] = number
    for _ in Position.allCases { chains.append(Chain()) }
    return number
  }

  private mutating func append(_ row: Row) {
    let place = Number(rows.count)
    rows.append(row)
    for position in Position.allCases {
      let term = row[position]
      guard term != Self.absent else {
        links.append(Self.absent)
        continue
      }
      let chain = Int(term) * Position.allCases.count + position.rawValue
      links.append(chains[chain].last)
      chains[chain].last = place
      chains[chain].count += 1
    }
  }

  /// The number of a term that some quad has.
  func number(of term: Term) -> Number? { numbers[term] }

  /// Whether a row is present.
  func contains(_ row: Row) -> Bool { rowSet.contains(row) }

  /// The quad of a row.
  func quad(_ row: Row) -> Quad {
    guard let subject = terms[Int(row.subject)].resource,
      let predicate = terms[Int(row.predicate)].iri
    else { preconditionFailure("a row has a literal for a subject or no IRI for a predicate") }
    let graph = row.graph == Self.absent ? nil : terms[Int(row.graph)].resource
    return Quad(Triple(subject, predicate, terms[Int(row.object)]), graph: graph)
  }
}

extension Dataset.Row {
  subscript(position: Dataset.Position) -> Dataset.Number {
    switch position {
    case .subject: subject
    case .predicate: predicate
    case .object: object
    case .graph: graph
    }
  }
}
