/// A pair that may be made, and what it is worth.
package struct Candidate: Sendable {
  /// The row.
  package var row: Int
  /// The column.
  package var column: Int
  /// What the pair is worth, more than 0.
  package var worth: Double

  /// A pair of a row and a column.
  package init(row: Int, column: Int, worth: Double) {
    (self.row, self.column, self.worth) = (row, column, worth)
  }
}

extension Assignment {
  /// The pairs, in the order of their rows, whose sum of worth is greatest when each row and column is in one pair at most.
  ///
  /// Rows and columns that no candidates tie together do not influence each other, so the method runs on each connected block by
  /// itself: what costs the cube of the number of rows in one block costs little in many small ones.
  package static func best(among candidates: [Candidate]) -> [Candidate] {
    Blocks(candidates).blocks.flatMap(pairs).sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  private static func pairs(in block: [Candidate]) -> [Candidate] {
    let rows = Set(block.map(\.row)).sorted()
    let columns = Set(block.map(\.column)).sorted()
    let rowPlace = Dictionary(uniqueKeysWithValues: zip(rows, rows.indices))
    let columnPlace = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
    var worth = rows.map { _ in [Double](repeating: 0, count: columns.count) }
    for candidate in block {
      guard let row = rowPlace[candidate.row], let column = columnPlace[candidate.column] else {
        continue
      }
      worth[row][column] = candidate.worth
    }
    return best(worth).enumerated().compactMap { row, column in
      guard let column, worth[row][column] > 0 else { return nil }
      return Candidate(row: rows[row], column: columns[column], worth: worth[row][column])
    }
  }
}

/// Candidates by the connected part of the bipartite graph that they make.
private struct Blocks {
  private(set) var blocks: [[Candidate]] = []

  init(_ candidates: [Candidate]) {
    var rowBlock: [Int: Int] = [:]
    var columnBlock: [Int: Int] = [:]
    var parents: [Int] = []
    func root(_ block: Int) -> Int {
      var block = block
      while parents[block] != block { block = parents[block] }
      return block
    }
    for candidate in candidates {
      let known = [rowBlock[candidate.row], columnBlock[candidate.column]]
        .compactMap { $0 }.map(root)
      let target = known.min() ?? parents.count
      if target == parents.count { parents.append(target) }
      for block in known { parents[block] = target }
      rowBlock[candidate.row] = target
      columnBlock[candidate.column] = target
    }
    let grouped = Dictionary(grouping: candidates) { root(rowBlock[$0.row] ?? 0) }
    blocks = grouped.sorted { $0.key < $1.key }.map(\.value)
  }
}
