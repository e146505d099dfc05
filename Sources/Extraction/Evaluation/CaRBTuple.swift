import Language

/// A relation with its arguments, as the CaRB benchmark compares them: by words.
package struct CaRBTuple: Sendable, Hashable {
  /// How much of a predicted tuple is right, and how much of the gold tuple it has.
  package struct Overlap: Sendable, Hashable {
    /// The share of the predicted words that the gold tuple has in the same place.
    package var precision = 0.0
    /// The share of the gold words that the prediction has in the same place.
    package var recall = 0.0

    /// The harmonic mean of both.
    package var f1: Double { harmonicMean(precision, recall) }
  }

  /// The words of the relation.
  package var relation: String
  /// The words of the arguments, the subject first.
  package var arguments: [String]

  /// A tuple of a relation and its arguments.
  package init(relation: String, arguments: [String]) {
    self.relation = relation
    self.arguments = arguments
  }

  /// The tuple of a wording: subject, object if there is one, and each qualifier are arguments.
  package init(_ wording: Wording) {
    let object = wording.object.text.isEmpty ? [] : [wording.object.text]
    self.init(
      relation: wording.predicate.text,
      arguments: [wording.subject.text] + object + wording.qualifiers.map(\.part.text))
  }

  /// The tuple in lower case.
  package var lowercased: CaRBTuple {
    CaRBTuple(relation: relation.lowercased(), arguments: arguments.map { $0.lowercased() })
  }

  /// How a prediction overlaps with this gold tuple, by the benchmark's `binary_linient_tuple_match`.
  ///
  /// All arguments behind the first are one; with a relation of saying the two sides may be exchanged. Defined by
  /// Bhardwaj, Aggarwal and Mausam, *CaRB: A Crowdsourced Benchmark for Open IE* (2019).
  package func overlap(with prediction: CaRBTuple) -> Overlap {
    let straight = lenientOverlap(with: prediction)
    guard Self.saying.contains(where: relation.contains) else { return straight }
    let exchanged = lenientOverlap(with: prediction.exchanged)
    let isBetter =
      (exchanged.precision, exchanged.recall) > (straight.precision, straight.recall)
    return isBetter ? exchanged : straight
  }

  /// The published program looks for these anywhere in the gold relation, also inside a word.
  private static let saying = ["said", "told", "added", "adds", "says"]

  private static let formsOfBe: Set<Substring> = [
    "be", "is", "am", "are", "was", "were", "been", "being",
  ]

  /// The two sides: the first argument, and all others in a row.
  private var sides: [String] {
    arguments.count < 2
      ? arguments : [arguments[0], arguments.dropFirst().joined(separator: " ")]
  }

  private var exchanged: CaRBTuple {
    CaRBTuple(relation: relation, arguments: sides.reversed())
  }

  /// Words shared relation with relation and side with side; nothing without a shared word in the relation, or where the
  /// prediction lacks a side.
  private func lenientOverlap(with prediction: CaRBTuple) -> Overlap {
    let (gold, found) = (relation.words, prediction.relation.words)
    var (shared, rest) = Self.shared(gold, found)
    if rest.contains("be"), gold.contains(where: Self.formsOfBe.contains) { shared += 1 }
    let (goldSides, foundSides) = (sides, prediction.sides)
    guard shared > 0, foundSides.count >= goldSides.count else { return Overlap() }
    var (goldCount, foundCount) = (gold.count, found.count)
    for (goldSide, foundSide) in zip(goldSides, foundSides) {
      let (gold, found) = (goldSide.words, foundSide.words)
      goldCount += gold.count
      foundCount += found.count
      shared += Self.shared(gold, found).count
    }
    return Overlap(
      precision: Double(shared) / Double(foundCount), recall: Double(shared) / Double(goldCount))
  }

  /// How many gold words are found, each as often as it is there, and what is left of those found.
  private static func shared(
    _ gold: [Substring], _ found: [Substring]
  ) -> (count: Int, rest: [Substring]) {
    var rest = found
    for word in gold {
      if let position = rest.firstIndex(of: word) { rest.remove(at: position) }
    }
    return (found.count - rest.count, rest)
  }
}

extension String {
  /// The words between blanks.
  fileprivate var words: [Substring] { split(whereSeparator: \.isWhitespace) }
}
