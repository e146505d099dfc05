import Matching
import TestSupport
import Testing

@Suite struct AssignmentTests {
  @Test(arguments: [(3, 3), (2, 5), (5, 2), (4, 4)])
  func `no other pairing is worth more`(rows: Int, columns: Int) {
    var random = SplitMix(state: UInt64(rows * 10 + columns))
    for _ in 0..<30 {
      let worth = (0..<rows).map { _ in (0..<columns).map { _ in Double(random.next() % 10) } }
      let pairs = Assignment.best(worth)
      #expect(Set(pairs.compactMap(\.self)).count == min(rows, columns))
      var total = 0.0
      for (row, column) in pairs.enumerated() { total += column.map { worth[row][$0] } ?? 0 }
      #expect(total == Self.best(worth, from: 0, taken: []))
    }
  }

  @Test func `the blocks of candidates are paired as well as all of them at once`() {
    var random = SplitMix(state: 8)
    for _ in 0..<50 {
      var worth = (0..<5).map { _ in [Double](repeating: 0, count: 5) }
      var candidates: [Candidate] = []
      for _ in 0..<7 {
        let (row, column) = (Int(random.next() % 5), Int(random.next() % 5))
        guard worth[row][column] == 0 else { continue }
        worth[row][column] = Double(1 + random.next() % 9)
        candidates.append(Candidate(row: row, column: column, worth: worth[row][column]))
      }
      let pairs = Assignment.best(among: candidates)
      #expect(Set(pairs.map(\.row)).count == pairs.count)
      #expect(Set(pairs.map(\.column)).count == pairs.count)
      let total = pairs.reduce(0) { $0 + $1.worth }
      #expect(total == Self.best(worth, from: 0, taken: []))
    }
  }

  @Test func `without candidates nothing is paired`() {
    #expect(Assignment.best(among: []).isEmpty)
  }

  /// The greatest sum, by trying everything.
  private static func best(_ worth: [[Double]], from row: Int, taken: Set<Int>) -> Double {
    guard row < worth.count else { return 0 }
    let skipped = best(worth, from: row + 1, taken: taken)
    return worth[row].indices.filter { !taken.contains($0) }.reduce(skipped) {
      max($0, worth[row][$1] + best(worth, from: row + 1, taken: taken.union([$1])))
    }
  }
}
