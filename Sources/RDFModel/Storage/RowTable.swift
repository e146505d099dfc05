/// The quads of a dataset as rows of four numbers, each once, in the order of insertion.
struct RowTable: Sendable {
  /// The number of a term; `absent` stands for the default graph and for the end of a chain.
  typealias Number = TermTable.Number
  static let absent = Number.max

  /// A quad by the numbers of its terms.
  struct Row: Hashable {
    var subject: Number
    var predicate: Number
    var object: Number
    var graph: Number
  }

  /// The positions of a row.
  enum Position: Int, CaseIterable {
    case subject
    case predicate
    case object
    case graph
  }

  private(set) var rows: [Row] = []
  /// Open addressing: the place of a row plus one, or 0; as many slots as a power of two.
  private var slots: [Number] = []

  /// Adds a row, and says whether it was new.
  mutating func insert(_ row: Row) -> Bool {
    if 4 * (rows.count + 1) > 3 * slots.count { grow() }
    let slot = slot(of: row)
    guard slots[slot] == 0 else { return false }
    precondition(rows.count < Int(Self.absent) - 1, "more quads than numbers")
    rows.append(row)
    slots[slot] = Number(rows.count)
    return true
  }

  /// Whether a row is there.
  func contains(_ row: Row) -> Bool { !slots.isEmpty && slots[slot(of: row)] != 0 }

  /// How many bytes the storage takes.
  var storageSize: Int {
    rows.capacity * MemoryLayout<Row>.stride + slots.capacity * MemoryLayout<Number>.stride
  }

  private func slot(of row: Row) -> Int {
    let mask = slots.count - 1
    var place = Self.hash(row) & mask
    while slots[place] != 0 && rows[Int(slots[place]) - 1] != row { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    slots = [Number](repeating: 0, count: max(16, slots.count * 2))
    let mask = slots.count - 1
    for (place, row) in rows.enumerated() {
      var slot = Self.hash(row) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Number(place) + 1
    }
  }

  private static func hash(_ row: Row) -> Int {
    var hasher = Hasher()
    hasher.combine(UInt64(row.subject) << 32 | UInt64(row.predicate))
    hasher.combine(UInt64(row.object) << 32 | UInt64(row.graph))
    return hasher.finalize()
  }
}

extension RowTable.Row {
  subscript(position: RowTable.Position) -> RowTable.Number {
    switch position {
    case .subject: subject
    case .predicate: predicate
    case .object: object
    case .graph: graph
    }
  }
}
