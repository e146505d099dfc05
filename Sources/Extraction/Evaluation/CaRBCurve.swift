import Language

/// Precision and recall on CaRB as the threshold of confidence rises.
package struct CaRBCurve: Sendable {
  /// The scores of the predictions with at least some confidence.
  package struct Point: Sendable, Hashable {
    /// The least confidence.
    package var threshold: Double
    /// The mean precision of the predictions.
    package var precision: Double
    /// The mean recall of the gold tuples.
    package var recall: Double

    /// The harmonic mean of precision and recall.
    package var f1: Double { harmonicMean(precision, recall) }
  }

  /// The points by rising threshold, one for each confidence that a prediction has.
  package let points: [Point]

  /// The point with the highest F1, the first of equals; nil without predictions.
  package var best: Point? {
    points.reduce(nil) { best, point in point.f1 > best?.f1 ?? -1 ? point : best }
  }

  /// The area under the curve by trapezoids, with recall 0 at precision 1 as the last point.
  package var area: Double {
    let corners = points + [Point(threshold: .infinity, precision: 1, recall: 0)]
    return zip(corners, corners.dropFirst()).reduce(0) { sum, side in
      sum + (side.0.recall - side.1.recall) * (side.0.precision + side.1.precision) / 2
    }
  }

  /// Adds up sentences at each threshold.
  init(_ comparisons: [CaRBComparison], thresholds: [Double]) {
    var sums = [Sum](repeating: Sum(), count: thresholds.count)
    for comparison in comparisons {
      var next = 0
      for own in Set(comparison.confidences).sorted() {
        let sum = Sum(comparison, from: own)
        while next < thresholds.count, thresholds[next] <= own {
          sums[next].add(sum)
          next += 1
        }
      }
      for silent in next..<thresholds.count { sums[silent].goldCount += comparison.goldCount }
    }
    points = zip(thresholds, sums).map { $1.point(at: $0) }
  }

  /// Numerators and denominators.
  private struct Sum {
    var precision = 0.0
    var recall = 0.0
    var count = 0
    var goldCount = 0

    init() {}

    init(_ comparison: CaRBComparison, from threshold: Double) {
      precision = comparison.matches(from: threshold).reduce(0) { $0 + $1.precision }
      recall = comparison.recall(from: threshold)
      count = comparison.confidences.count { $0 >= threshold }
      goldCount = comparison.goldCount
    }

    mutating func add(_ other: Sum) {
      precision += other.precision
      recall += other.recall
      count += other.count
      goldCount += other.goldCount
    }

    func point(at threshold: Double) -> Point {
      Point(
        threshold: threshold, precision: count == 0 ? 1 : precision / Double(count),
        recall: goldCount == 0 ? 0 : recall / Double(goldCount))
    }
  }
}
