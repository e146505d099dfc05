import Matching

/// Which things of two versions are the same, each with one partner at most.
///
/// Of all ways to pair them the one in which the pairs are most alike altogether (``ThingLikeness``), so that the order in which
/// the articles speak of them does not matter.
struct ThingAlignment {
  /// The new thing of each old one; nil where the new version has none.
  private(set) var newOfOld: [Int?]
  /// The old thing of each new one.
  private(set) var oldOfNew: [Int?]

  init(_ likeness: ThingLikeness) {
    let (old, new) = (likeness.old, likeness.new)
    newOfOld = old.things.map { _ in nil }
    oldOfNew = new.things.map { _ in nil }
    var candidates: [Candidate] = []
    for one in old.things.indices {
      for other in new.things.indices {
        let worth = likeness.worth(one, other)
        if worth > 0 {
          // Of pairs that are as good the one that keeps its place in the text.
          let shift = Double(abs(one - other)) / Double(1 + max(one, other))
          candidates.append(Candidate(row: one, column: other, worth: worth - 0.001 * shift))
        }
      }
    }
    for pair in Assignment.best(among: candidates) {
      newOfOld[pair.row] = pair.column
      oldOfNew[pair.column] = pair.row
    }
  }

  /// Whether an old thing is a new one.
  func areSame(_ old: Int, _ new: Int) -> Bool { newOfOld[old] == new }
}
