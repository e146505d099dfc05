/// The qualifiers of two facts: those that both have, and those of one that stand in for the other's.
struct QualifierPairs {
  /// Places of qualifiers that say the same.
  private(set) var same: [(Int, Int)] = []
  /// Places of qualifiers of one role that say something else.
  private(set) var changed: [(Int, Int)] = []
  /// What only the old fact has.
  private(set) var removed: [Int] = []
  /// What only the new fact has.
  private(set) var added: [Int] = []

  init(_ one: Fact, _ other: Fact, cost: FactCost) {
    var (old, new) = (Array(one.qualifiers.indices), Array(other.qualifiers.indices))
    same = Self.pairs(&old, &new) { cost.isSame(one.qualifiers[$0], other.qualifiers[$1]) }
    changed = Self.pairs(&old, &new) { one.qualifiers[$0].role == other.qualifiers[$1].role }
    (removed, added) = (old, new)
  }

  /// Takes pairs out of two lists, in their order.
  private static func pairs(
    _ old: inout [Int], _ new: inout [Int], _ belong: (Int, Int) -> Bool
  ) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for one in old {
      guard let place = new.firstIndex(where: { belong(one, $0) }) else { continue }
      pairs.append((one, new.remove(at: place)))
    }
    let taken = Set(pairs.map(\.0))
    old.removeAll(where: taken.contains)
    return pairs
  }
}
