/// How well confidences agree with the shares that turn out right.
package struct Reliability: Sendable {
  /// The statements with a confidence of about the same size.
  package struct Bin: Sendable, Hashable {
    /// How many they are.
    package var count = 0
    /// Their mean confidence.
    package var confidence = 0.0
    /// The share of them that is right.
    package var share = 0.0
  }

  /// The bins that are not empty, by rising confidence.
  package let bins: [Bin]

  /// Sorts judged statements into bins of equal width.
  package init(_ judged: [(confidence: Double, isRight: Bool)], bins number: Int = 10) {
    // A confidence has two decimals: whole numbers put the edges where they belong.
    let sorted = Dictionary(grouping: judged) { statement in
      min(number - 1, Int((statement.confidence * 100).rounded()) * number / 100)
    }
    bins = (0..<number).compactMap { sorted[$0] }.map { members in
      let count = Double(members.count)
      return Bin(
        count: members.count, confidence: members.reduce(0) { $0 + $1.confidence } / count,
        share: Double(members.count { $0.isRight }) / count)
    }
  }

  /// The expected calibration error: how far mean confidence and share lie apart, bins weighted by their number.
  package var error: Double {
    let total = bins.reduce(0) { $0 + $1.count }
    guard total > 0 else { return 0 }
    return bins.reduce(0) { $0 + Double($1.count) * abs($1.confidence - $1.share) }
      / Double(total)
  }
}
