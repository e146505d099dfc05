/// Which earlier mentions are compared with a mention.
///
/// The latest ones, and from farther back those with the same noun or a similar name: a pronoun does not reach that far, a
/// name does.
struct AntecedentCandidates {
  enum Reach {
    static let mentions = 50
    static let sameNoun = 30
    static let samePronoun = 5
  }

  private let mentions: [MentionProfile]
  private let byLemma: [UInt64: [Int]]
  private let byPart: [UInt64: [Int]]
  private let byEntity: [Int: [Int]]

  init(_ mentions: [MentionProfile]) {
    self.mentions = mentions
    var (byLemma, byPart, byEntity): ([UInt64: [Int]], [UInt64: [Int]], [Int: [Int]]) = (
      [:], [:], [:]
    )
    for (index, mention) in mentions.enumerated() {
      byLemma[mention.lemma, default: []].append(index)
      if let entity = mention.named { byEntity[entity, default: []].append(index) }
      guard mention.kind != .pronoun else { continue }
      let keys = Set(mention.parts + (mention.parts.count > 1 ? [mention.initials] : []))
      for key in keys { byPart[key, default: []].append(index) }
    }
    (self.byLemma, self.byPart, self.byEntity) = (byLemma, byPart, byEntity)
  }

  /// The mentions that may be a mention's antecedents, in text order.
  func of(_ index: Int) -> [Int] {
    let mention = mentions[index]
    let start = max(0, index - Reach.mentions)
    return distant(mention, before: start) + Array(start..<index)
  }

  private func distant(_ mention: MentionProfile, before start: Int) -> [Int] {
    func earlier(_ list: [Int]?) -> [Int] { (list ?? []).filter { $0 < start } }
    let sameLemma = earlier(byLemma[mention.lemma]).filter {
      (mentions[$0].kind == .pronoun) == (mention.kind == .pronoun)
    }
    guard mention.kind != .pronoun else {
      return mention.person < 3 ? sameLemma.suffix(Reach.samePronoun) : []
    }
    var all = Set(sameLemma)
    if let entity = mention.named { all.formUnion(earlier(byEntity[entity])) }
    if mention.kind == .name {
      let keys = mention.parts + (mention.parts.count > 1 ? [mention.initials] : [])
      for key in keys { all.formUnion(earlier(byPart[key])) }
    }
    return all.sorted().suffix(Reach.sameNoun)
  }
}
