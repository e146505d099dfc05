/// How many clauses carry the marks that they should, and no others.
package struct MarksScore: Sendable {
  /// What a mark tells.
  package enum Dimension: String, CaseIterable, Sendable {
    case polarity, factuality, attribution
  }

  /// What became of a mark.
  package enum Verdict: String, Sendable {
    /// Due and given.
    case right
    /// Neither due nor given, or not judged.
    case none
    /// Due and not given.
    case missing
    /// Given and not due.
    case undue
    /// Given with a source that is not the one.
    case otherSource = "other source"

    /// The verdict on a mark; nil as to whether it is due stands for not judged.
    init(isDue: Bool?, isGiven: Bool) {
      switch (isDue, isGiven) {
      case (true, true): self = .right
      case (true, false): self = .missing
      case (false, true): self = .undue
      default: self = .none
      }
    }

    /// Whether something is wrong.
    var isFault: Bool { self == .missing || self == .undue || self == .otherSource }
  }

  /// How many clauses were judged.
  package private(set) var clauses = 0
  /// How many of them carry the right marks, and no others.
  package private(set) var rightClauses = 0
  /// How many of them no proposition states; they are not right.
  package private(set) var unstated = 0
  /// What is wrong, a line each.
  package private(set) var faults: [String] = []
  private var counts: [Dimension: [Verdict: Int]] = [:]

  /// The share of clauses that carry the right marks, and no others.
  package var accuracy: Double { Double(rightClauses) / Double(max(1, clauses)) }

  /// The share of right ones among the marks that were due or given.
  ///
  /// As `openie-dev --marks` counts: of clauses that a proposition states.
  package var markAccuracy: Double {
    let all = Dimension.allCases.map { counts[$0] ?? [:] }
    let judged = all.map { $0.filter { $0.key != .none }.values.reduce(0, +) }.reduce(0, +)
    return Double(all.map { $0[.right] ?? 0 }.reduce(0, +)) / Double(max(1, judged))
  }

  /// Counts a clause.
  mutating func add(
    _ verdicts: [Dimension: Verdict]?, of clause: MarkedClause, in text: MarkedText
  ) {
    clauses += 1
    guard let verdicts else {
      unstated += 1
      faults.append("\(clause.word) not stated: \(text.text)")
      return
    }
    if !verdicts.values.contains(where: \.isFault) { rightClauses += 1 }
    for dimension in Dimension.allCases {
      let verdict = verdicts[dimension] ?? .none
      counts[dimension, default: [:]][verdict, default: 0] += 1
      if verdict.isFault {
        faults.append("\(clause.word): \(dimension) \(verdict.rawValue): \(text.text)")
      }
    }
  }

  /// How often a mark became something.
  package func count(_ dimension: Dimension, _ verdict: Verdict) -> Int {
    counts[dimension]?[verdict] ?? 0
  }
}

extension MarksScore: CustomStringConvertible {
  /// The figures, on four lines.
  package var description: String {
    let dimensions = Dimension.allCases.map { dimension in
      let verdicts: [Verdict] =
        [.right, .missing, .undue] + (dimension == .attribution ? [.otherSource] : [])
      let cells = verdicts.map { "\(count(dimension, $0)) \($0.rawValue)" }
      return "\(dimension): " + cells.joined(separator: ", ")
    }
    let shares =
      "clauses right: \(rightClauses) of \(clauses), \(percent(accuracy)); \(unstated) not stated; "
      + "marks right: \(percent(markAccuracy))"
    return (dimensions + [shares]).joined(separator: "\n")
  }

  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1_000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
