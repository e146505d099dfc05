import Synchronization

/// The rows of each term by position, as chains, so that a lookup walks the rows of its rarest term.
struct RowIndex: Sendable {
  typealias Row = RowTable.Row
  typealias Number = RowTable.Number
  typealias Position = RowTable.Position

  /// The rows in which a term stands at one position: the last of them and how many there are.
  private struct Chain {
    var last = RowTable.absent
    var count: UInt32 = 0
  }

  /// Four chains a term, one a position.
  private var chains: [Chain] = []
  /// Four links a row: the row before it in the chain of each position.
  private var links: [Number] = []

  private static let width = Position.allCases.count

  /// Takes in the rows that were added since the last time.
  mutating func extend(over rows: [Row], termCount: Int) {
    let missing = termCount * Self.width - chains.count
    if missing > 0 { chains.append(contentsOf: repeatElement(Chain(), count: missing)) }
    for place in (links.count / Self.width)..<rows.count {
      for position in Position.allCases {
        let term = rows[place][position]
        guard term != RowTable.absent else {
          links.append(RowTable.absent)
          continue
        }
        let chain = Int(term) * Self.width + position.rawValue
        links.append(chains[chain].last)
        chains[chain].last = Number(place)
        chains[chain].count += 1
      }
    }
  }

  /// The rows that have the given terms at the given positions, last inserted first.
  func rows(of rows: [Row], matching conditions: [(Position, Number)]) -> [Row] {
    let rarest = conditions.min { chain(of: $0).count < chain(of: $1).count }
    guard let rarest else { return rows }
    var found: [Row] = []
    var place = chain(of: rarest).last
    while place != RowTable.absent {
      let row = rows[Int(place)]
      if conditions.allSatisfy({ row[$0.0] == $0.1 }) { found.append(row) }
      place = links[Int(place) * Self.width + rarest.0.rawValue]
    }
    return found
  }

  private func chain(of condition: (position: Position, number: Number)) -> Chain {
    chains[Int(condition.number) * Self.width + condition.position.rawValue]
  }
}

/// An index that is made when the first lookup asks for it: who only reads and writes needs none.
///
/// Rows are only ever added, so an index of the first rows stays right and is extended.
final class RowIndexCache: Sendable {
  private let index: Mutex<RowIndex>

  /// A cache that begins with an index.
  init(_ index: RowIndex = RowIndex()) { self.index = Mutex(index) }

  /// A cache with the same content, for a dataset that goes its own way.
  func copy() -> RowIndexCache { RowIndexCache(index.withLock { $0 }) }

  /// The index, extended over all rows.
  func index(of rows: [RowIndex.Row], termCount: Int) -> RowIndex {
    index.withLock {
      $0.extend(over: rows, termCount: termCount)
      return $0
    }
  }
}
