/// Pairs rows with columns so that the sum of what the pairs are worth is greatest.
///
/// The Hungarian method with potentials, O(n²m) (Kuhn 1955; Jonker and Volgenant 1987).
package enum Assignment {
  /// The column of each row; nil for rows that get none, where there are more rows than columns.
  ///
  /// - Parameter worth: Rows of the same length, finite and not negative.
  package static func best(_ worth: [[Double]]) -> [Int?] {
    let rows = worth.count
    let columns = worth.first?.count ?? 0
    guard rows > 0, columns > 0 else { return worth.map { _ in nil } }
    if rows > columns { return transposed(worth) }
    var solver = Solver(worth)
    for row in 1...rows { solver.add(row) }
    var result = [Int?](repeating: nil, count: rows)
    for column in 1...columns where solver.rowOf[column] > 0 {
      result[solver.rowOf[column] - 1] = column - 1
    }
    return result
  }

  private static func transposed(_ worth: [[Double]]) -> [Int?] {
    let other = best(worth[0].indices.map { column in worth.map { $0[column] } })
    var result = [Int?](repeating: nil, count: worth.count)
    for (column, row) in other.enumerated() { if let row { result[row] = column } }
    return result
  }

  /// Rows and columns are counted from 1; column 0 stands for none.
  private struct Solver {
    let worth: [[Double]]
    let columns: Int
    var rowPotential: [Double]
    var columnPotential: [Double]
    var rowOf: [Int]

    init(_ worth: [[Double]]) {
      self.worth = worth
      columns = worth[0].count
      rowPotential = [Double](repeating: 0, count: worth.count + 1)
      columnPotential = [Double](repeating: 0, count: columns + 1)
      rowOf = [Int](repeating: 0, count: columns + 1)
    }

    /// Pairs one more row along the cheapest augmenting path.
    mutating func add(_ row: Int) {
      rowOf[0] = row
      var slack = [Double](repeating: .infinity, count: columns + 1)
      var previous = [Int](repeating: 0, count: columns + 1)
      var visited = [Bool](repeating: false, count: columns + 1)
      var column = 0
      repeat {
        visited[column] = true
        let current = rowOf[column]
        var (least, next) = (Double.infinity, 0)
        for other in 1...columns where !visited[other] {
          let cost =
            -worth[current - 1][other - 1] - rowPotential[current] - columnPotential[other]
          if cost < slack[other] { (slack[other], previous[other]) = (cost, column) }
          if slack[other] < least { (least, next) = (slack[other], other) }
        }
        for other in 0...columns {
          if visited[other] {
            rowPotential[rowOf[other]] += least
            columnPotential[other] -= least
          } else {
            slack[other] -= least
          }
        }
        column = next
      } while rowOf[column] != 0
      while column != 0 {
        rowOf[column] = rowOf[previous[column]]
        column = previous[column]
      }
    }
  }
}
