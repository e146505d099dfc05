/// Finds the sequence of labels with the highest sum of scores among those that keep to a rule.
enum Viterbi {
  /// The best sequence.
  ///
  /// - Parameters:
  ///   - scores: [positions][labels].
  ///   - allows: Whether a label may follow another; the first is nil at the start.
  /// - Precondition: Every label set has a label that may follow everything.
  /// - Complexity: O(positions · labels²).
  static func decode(
    _ scores: [[Float]], allows: (_ previous: Int?, _ next: Int) -> Bool
  ) -> [Int] {
    guard let first = scores.first else { return [] }
    let count = first.count
    let allowed = (0..<count).map { next in (0..<count).filter { allows($0, next) } }
    var totals = (0..<count).map { allows(nil, $0) ? first[$0] : -.infinity }
    var origins: [[Int]] = []
    for row in scores.dropFirst() {
      var next = [Float](repeating: -.infinity, count: count)
      var origin = [Int](repeating: 0, count: count)
      for label in 0..<count {
        for previous in allowed[label] where totals[previous] + row[label] > next[label] {
          next[label] = totals[previous] + row[label]
          origin[label] = previous
        }
      }
      totals = next
      origins.append(origin)
    }
    return path(endingAt: bestIndex(totals), origins)
  }

  private static func path(endingAt last: Int, _ origins: [[Int]]) -> [Int] {
    var labels = [last]
    for origin in origins.reversed() { labels.append(origin[labels[labels.count - 1]]) }
    return labels.reversed()
  }

  private static func bestIndex(_ values: [Float]) -> Int {
    var best = 0
    for index in values.indices where values[index] > values[best] { best = index }
    return best
  }
}
