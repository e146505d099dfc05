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

  /// The precision of each prediction in a matching that gives each gold tuple to one prediction at most: again and again
  /// the best pair that is left, the first of equals by gold tuple and then prediction; 0 for one left over.
  package func matchedPrecisions(from threshold: Double = -.infinity) -> [Double] {
    var rows = Array(overlaps.indices)
    var columns = columns(from: threshold)
    var precisions = [Double](repeating: 0, count: confidences.count)
    while let best = bestPair(rows, columns) {
      precisions[best.column] = overlaps[best.row][best.column].precision
      rows.removeAll { $0 == best.row }
      columns.removeAll { $0 == best.column }
    }
    return precisions
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
