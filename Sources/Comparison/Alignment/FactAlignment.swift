import Matching

/// Which facts of two versions are the same fact, unchanged or changed.
///
/// A minimum-cost assignment (``FactCost``): of all ways to pair facts the one in which the pairs, the facts that are gone and those
/// that are new cost least together.
struct FactAlignment {
  /// The pairs, by the place of the old fact.
  private(set) var pairs: [(old: Int, new: Int)] = []
  /// Places of old facts without a partner.
  private(set) var removed: [Int] = []
  /// Places of new facts without a partner.
  private(set) var added: [Int] = []

  init(_ cost: FactCost) {
    let candidates = Self.candidates(cost)
    let chosen = Assignment.best(among: candidates)
    pairs = chosen.map { (old: $0.row, new: $0.column) }
    let (old, new) = (Set(chosen.map(\.row)), Set(chosen.map(\.column)))
    removed = cost.old.facts.indices.filter { !old.contains($0) }
    added = cost.new.facts.indices.filter { !new.contains($0) }
  }

  private static func candidates(_ cost: FactCost) -> [Candidate] {
    var candidates: [Candidate] = []
    let count = Double(max(cost.old.facts.count, cost.new.facts.count) + 1)
    for (row, fact) in cost.old.facts.enumerated() {
      for (column, other) in cost.new.facts.enumerated() {
        let price = cost.cost(fact, other)
        guard price < FactCost.limit else { continue }
        // Of pairs that cost the same the one that keeps its place in the text.
        let shift = 0.001 * Double(abs(row - column)) / count
        candidates.append(
          Candidate(row: row, column: column, worth: FactCost.limit - price + 0.001 - shift))
      }
    }
    return candidates
  }
}
