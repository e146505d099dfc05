/// In what respect two phrases or things differ.
struct SlotDifference {
  let cost: FactCost
  private var spelling: Spelling { cost.spelling }

  /// The respects in which what stands in a place differs; none where it is the same, or differs only in how the article speaks of it.
  ///
  /// - Parameter aspect: What the place is called: subject or object.
  func aspects(_ one: Fact.Slot, _ other: Fact.Slot, as aspect: Aspect) -> [Aspect] {
    switch (one, other) {
    case (.none, .none), (.facts, .facts): return []
    case (.none, _), (_, .none): return [aspect]
    case (.thing(let one), .thing(let other)): return aspects(ofThings: one, other, as: aspect)
    case (.words(let one), .words(let other)): return aspects(one, other, as: aspect)
    default:
      let words = (cost.words(of: one, in: cost.old), cost.words(of: other, in: cost.new))
      return spelling.overlap(words.0, words.1) < Self.leastOverlap ? [aspect] : []
    }
  }

  /// A clause that was read in one version and not in the other has at least so many of its words.
  private static let leastOverlap = 0.4

  private func aspects(ofThings one: Int, _ other: Int, as aspect: Aspect) -> [Aspect] {
    // What a thing that stayed the same is called is told once for all facts.
    if cost.alignment.areSame(one, other) { return [] }
    let (first, second) = (cost.old.things[one], cost.new.things[other])
    // Whom a pronoun means was not found out in one of the versions.
    if first.isPronoun || second.isPronoun { return [] }
    if first.isNamed, second.isNamed {
      let isOne = first.names.contains { name in
        second.names.contains { spelling.sameNames([name], [$0]) }
      }
      return isOne ? [] : [aspect]
    }
    if isCalledAlike(first, second) { return [] }
    return aspects(first.reading, second.reading, as: aspect)
  }

  /// The respects in which phrases differ.
  func aspects(_ one: PhraseReading, _ other: PhraseReading, as aspect: Aspect) -> [Aspect] {
    var aspects: [Aspect] = []
    if !isFuller(one, other) { aspects.append(aspect) }
    if one.amounts != other.amounts, !one.amounts.isEmpty || !other.amounts.isEmpty {
      // A number that comes or goes with other words is part of them.
      let isReplaced = !one.amounts.isEmpty && !other.amounts.isEmpty
      if isReplaced || aspects.isEmpty { aspects.append(.quantity) }
    }
    if Set(one.dates) != Set(other.dates) { aspects.append(.date) }
    return aspects
  }

  /// Whether one phrase says what the other says, and no less: *the remaining nuns*, *the convent's remaining nuns*.
  ///
  /// Their last word is the same, or their amount.
  private func isFuller(_ one: PhraseReading, _ other: PhraseReading) -> Bool {
    let (short, long) = one.content.count <= other.content.count ? (one, other) : (other, one)
    if spelling.sameWords(short.content, long.content) { return true }
    guard let head = short.content.last else { return false }
    let isPart = short.content.allSatisfy { word in
      long.content.contains { spelling.isSameWord(word, $0) }
    }
    let hasOneHead = long.content.last.map { spelling.isSameWord(head, $0) } ?? false
    return isPart && (hasOneHead || (!one.amounts.isEmpty && one.amounts == other.amounts))
  }

  /// Whether one article calls a thing, anywhere, what the other calls it first.
  private func isCalledAlike(_ one: Thing, _ other: Thing) -> Bool {
    guard one.isKnown == other.isKnown, !one.isKnown else { return false }
    // *three children* and *four children* are called *the children* in both.
    if !one.hasAmounts(of: other), !other.hasAmounts(of: one) { return false }
    return one.isCalled(other.reading, spelling) || other.isCalled(one.reading, spelling)
  }

  /// The respects in which a thing of both versions is called otherwise, or known better.
  func renaming(_ one: Thing, _ other: Thing) -> Set<RenamedAspect> {
    if one.isKnown || one.isPronoun || other.isPronoun { return [] }
    switch (one.isNamed, other.isNamed) {
    case (true, true):
      return spelling.sameNames(one.names, other.names) ? [] : [.calling]
    case (false, false):
      if isCalledAlike(one, other) { return [] }
      let aspects = aspects(one.reading, other.reading, as: .object)
      return Set(aspects.map { $0 == .quantity ? .quantity : $0 == .date ? .date : .calling })
    default:
      // A description that the recogniser took for a name.
      return isFuller(one.reading, other.reading) ? [] : [.calling]
    }
  }
}

/// In what respect a thing is called otherwise.
enum RenamedAspect: Int, Comparable {
  case calling, quantity, date

  static func < (one: RenamedAspect, other: RenamedAspect) -> Bool { one.rawValue < other.rawValue }
}
