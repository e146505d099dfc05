/// The predictions for one sentence against its gold tuples.
package struct CaRBComparison: Sendable {
  /// The overlap of each gold tuple, a row, with each prediction, a column.
  private let overlaps: [[CaRBTuple.Overlap]]
  /// The confidence of each prediction.
  let confidences: [Double]
  /// How many gold tuples there are.
  var goldCount: Int { overlaps.count }

  /// Compares each prediction with each gold tuple.
  package init(gold: [CaRBTuple], predictions: [CaRBPrediction], caseCounts: Bool = false) {
    let tuples = predictions.map { caseCounts ? $0.tuple : $0.tuple.lowercased }
    overlaps = gold.map { gold in
      tuples.map { (caseCounts ? gold : gold.lowercased).overlap(with: $0) }
    }
    confidences = predictions.map(\.confidence)
  }

  /// The best recall of each gold tuple, added up, among predictions with at least some confidence.
  func recall(from threshold: Double) -> Double {
    let columns = columns(from: threshold)
    return overlaps.reduce(0) { sum, row in sum + (columns.map { row[$0].recall }.max() ?? 0) }
  }

  /// The predictions with at least some confidence, matched with gold tuples; see ``matches(inTurn:)``.
  func matches(from threshold: Double) -> [CaRBTuple.Overlap] {
    matches(inTurn: [columns(from: threshold)])
  }

  /// The overlap of each prediction in a matching that gives each gold tuple to one prediction at most.
  ///
  /// Again and again the most precise pair that is left is matched, the first of equals by gold tuple and then prediction.
  /// A prediction that is left over has no overlap.
  ///
  /// - Parameter rounds: The predictions that choose together; a gold tuple that one round has taken is gone for the next.
  package func matches(inTurn rounds: [[Int]]) -> [CaRBTuple.Overlap] {
    var rows = Array(overlaps.indices)
    var matches = [CaRBTuple.Overlap](repeating: .init(), count: confidences.count)
    for round in rounds {
      var columns = round
      while let best = bestPair(rows, columns) {
        matches[best.column] = overlaps[best.row][best.column]
        rows.removeAll { $0 == best.row }
        columns.removeAll { $0 == best.column }
      }
    }
    return matches
  }

  private func bestPair(_ rows: [Int], _ columns: [Int]) -> (row: Int, column: Int)? {
    var best: (row: Int, column: Int)?
    var highest = -1.0
    for row in rows {
      for column in columns where overlaps[row][column].precision > highest {
        highest = overlaps[row][column].precision
        best = (row, column)
      }
    }
    return best
  }

  private func columns(from threshold: Double) -> [Int] {
    confidences.indices.filter { confidences[$0] >= threshold }
  }
}
