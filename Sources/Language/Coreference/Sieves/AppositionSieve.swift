/// A name and the description beside it: *the company's founder, Ren Zhengfei*; *Ren Zhengfei, the founder, …*.
struct AppositionSieve: Sieve {
  func apply(to clusters: inout EntityClusters) {
    let byHead = Dictionary(
      clusters.candidates.indices.map { (clusters.candidates[$0].mention.head, $0) },
      uniquingKeysWith: { first, _ in first })
    for candidate in clusters.candidates.indices {
      let word = clusters.document.words[clusters.candidates[candidate].mention.head]
      guard word.relation.matches("appos"), let head = word.head, let other = byHead[head],
        agree(candidate, other, in: clusters)
      else { continue }
      clusters.merge(candidate, into: other, because: "apposition")
    }
  }

  /// Two names in apposition are one thing only if one may abbreviate the other; the name sieve has decided that.
  private func agree(_ one: Int, _ other: Int, in clusters: EntityClusters) -> Bool {
    let (first, second) = (clusters.candidates[one], clusters.candidates[other])
    if first.mention.kind == .name, second.mention.kind == .name { return false }
    guard let type = clusters.type(of: one), let otherType = clusters.type(of: other) else {
      return first.number == second.number || first.number == nil || second.number == nil
    }
    return type == otherType || (type != .person && otherType != .person)
  }
}
