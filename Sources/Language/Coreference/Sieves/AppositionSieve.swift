/// A name and the description beside it: *the company's founder, Ren Zhengfei*; *Ren Zhengfei, the founder, …*; *President Roe*;
/// *security firm Acme*.
struct AppositionSieve: Sieve {
  func apply(to clusters: inout EntityClusters) {
    let byHead = Dictionary(
      clusters.candidates.indices.map { (clusters.candidates[$0].mention.head, $0) },
      uniquingKeysWith: { first, _ in first })
    for candidate in clusters.candidates.indices {
      let word = clusters.document.words[clusters.candidates[candidate].mention.head]
      guard let head = word.head, let other = byHead[head],
        word.relation.matches("appos") && agree(candidate, other, in: clusters)
          || ["nmod:desc", "compound"].contains(word.relation)
            && isTitle(candidate, of: other, in: clusters)
      else { continue }
      clusters.merge(candidate, into: other, because: "apposition")
    }
  }

  /// Whether a word before a name says what the named thing is: a title, which is no name of its own whatever its capitals.
  private func isTitle(_ title: Int, of name: Int, in clusters: EntityClusters) -> Bool {
    let word = clusters.document.words[clusters.candidates[title].mention.head]
    guard clusters.candidates[name].mention.kind == .name, clusters.members(with: title) == [title]
    else { return false }
    let isPersonsTitle = word.relation == "nmod:desc" && clusters.type(of: name) == .person
    let isKind =
      clusters.candidates[title].mention.kind == .nominal && clusters.type(of: title) != nil
      && clusters.type(of: title) == clusters.type(of: name)
    return isPersonsTitle || isKind
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
