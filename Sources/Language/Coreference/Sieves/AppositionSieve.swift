/// A name and the description beside it: *the company's founder, Ren Zhengfei*; *Ren Zhengfei, the founder, …*; *President Roe*;
/// *security firm Acme*.
struct AppositionSieve: Sieve {
  /// Names that only people bear.
  let givenNames: Set<String>

  func apply(to clusters: inout EntityClusters) {
    let byHead = clusters.candidateByHead
    for candidate in clusters.candidates.indices {
      let word = clusters.document.words[clusters.candidates[candidate].mention.head]
      guard let head = word.head, let other = byHead[renamed(head, by: candidate, in: clusters)]
      else { continue }
      if word.relation.matches("appos") {
        correctType(candidate, other, in: &clusters)
        guard agree(candidate, other, in: clusters) else { continue }
      } else {
        guard ["nmod:desc", "compound"].contains(word.relation),
          isTitle(candidate, of: other, in: clusters)
        else { continue }
        clusters.describe(candidate)
      }
      clusters.merge(candidate, into: other, because: "apposition")
    }
  }

  /// What an apposition renames: of a list its last member, unless it is about them all: *Lima and **La Paz**, the seat of government*.
  private func renamed(_ head: Int, by candidate: Int, in clusters: EntityClusters) -> Int {
    let mention = clusters.candidates[candidate].mention
    guard clusters.document.words[mention.head].relation.matches("appos"),
      clusters.candidates[candidate].number == .singular,
      let last = clusters.document.dependents(of: head, "conj").last(where: { $0 < mention.head })
    else { return head }
    return last
  }

  /// A name of one word that was taken for a person's, beside what is called a body or a thing, is that one's.
  private func correctType(_ one: Int, _ other: Int, in clusters: inout EntityClusters) {
    for (name, noun) in [(one, other), (other, one)] {
      let candidate = clusters.candidates[name]
      guard let text = candidate.name, candidate.type == .person, candidate.key == nil,
        !text.contains(" "), !givenNames.contains(text),
        clusters.candidates[noun].mention.kind == .nominal
      else { continue }
      if clusters.candidates[noun].type == .organization {
        clusters.setType(.organization, ofNamesWith: name)
      } else if clusters.candidates[noun].excluded.contains(.person) {
        clusters.setType(.miscellaneous, ofNamesWith: name)
      }
    }
  }

  /// Whether a word before a name says what the named thing is: a title, which is no name of its own whatever its capitals.
  private func isTitle(_ title: Int, of name: Int, in clusters: EntityClusters) -> Bool {
    let word = clusters.document.words[clusters.candidates[title].mention.head]
    guard clusters.candidates[name].mention.kind == .name else { return false }
    let isPersonsTitle = word.relation == "nmod:desc" && clusters.type(of: name) == .person
    let isKind =
      clusters.candidates[title].mention.kind == .nominal && clusters.type(of: title) != nil
      && clusters.type(of: title) == clusters.type(of: name)
    return isPersonsTitle || isKind
  }

  /// Two names in apposition are one thing only if one may abbreviate the other; the name sieve decides that.
  private func agree(_ one: Int, _ other: Int, in clusters: EntityClusters) -> Bool {
    let (first, second) = (clusters.candidates[one], clusters.candidates[other])
    if first.mention.kind == .name, second.mention.kind == .name { return false }
    guard let type = clusters.type(of: one), let otherType = clusters.type(of: other) else {
      return first.number == second.number || first.number == nil || second.number == nil
    }
    return type == otherType || (type != .person && otherType != .person)
  }
}
