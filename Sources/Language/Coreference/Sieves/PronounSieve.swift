/// A pronoun and the best antecedent that agrees with it in number, gender and animacy.
///
/// Candidates are weighed by distance and grammatical role, after Lappin and Leass (1994), *An Algorithm for Pronominal
/// Anaphora Resolution*; arguments of the pronoun's own verb are out unless it is reflexive (Binding Principle B).
struct PronounSieve: Sieve {
  /// Weights, set by hand.
  private enum Weight {
    static let sentenceDistance = -45
    static let subject = 40
    static let object = 25
    static let name = 10
    static let nested = -40
    static let nestedInSubject = 0
    static let sameRole = 15
    static let plural = 40
    static let repeated = 4
    static let farthest = 3
  }

  func apply(to clusters: inout EntityClusters) {
    for candidate in clusters.candidates.indices {
      let pronoun = clusters.candidates[candidate]
      guard pronoun.mention.kind == .pronoun, pronoun.person == 3 else { continue }
      if let antecedent = antecedent(of: candidate, in: clusters) {
        clusters.merge(candidate, into: antecedent, because: "pronoun")
      }
    }
  }

  private func antecedent(of pronoun: Int, in clusters: EntityClusters) -> Int? {
    let sentence = clusters.candidates[pronoun].sentence
    let earlier = clusters.candidates[..<pronoun].indices.filter {
      sentence - clusters.candidates[$0].sentence <= Weight.farthest
        && agrees($0, with: pronoun, in: clusters) && !isBound(pronoun, by: $0, in: clusters)
    }
    return earlier.max { first, second in
      let (one, other) = (
        salience(of: first, for: pronoun, in: clusters),
        salience(of: second, for: pronoun, in: clusters)
      )
      return (one, first) < (other, second)
    }
  }

  private func agrees(_ candidate: Int, with pronoun: Int, in clusters: EntityClusters) -> Bool {
    let (antecedent, form) = (clusters.candidates[candidate], clusters.candidates[pronoun])
    guard antecedent.person == 3 else { return false }
    let type = clusters.type(of: candidate)
    switch form.lemma {
    case "he", "she":
      let gender = clusters.gender(of: candidate)
      return type == .person && antecedent.number != .plural
        && (gender == nil || gender == form.gender)
    case "it":
      return type != .person && antecedent.number != .plural && antecedent.lemma != "they"
        && !isTime(candidate, in: clusters)
    default:
      // A body, a team, a government may be *they*; a single person seldom is in news.
      return antecedent.number == .plural || type == .organization || antecedent.lemma == "they"
    }
  }

  private func isTime(_ candidate: Int, in clusters: EntityClusters) -> Bool {
    let head = clusters.candidates[candidate].mention.head
    let relation = clusters.document.words[head].relation
    return ["obl:tmod", "nmod:tmod", "obl:unmarked", "nmod:unmarked"].contains(relation.name)
  }

  private func isBound(_ pronoun: Int, by candidate: Int, in clusters: EntityClusters) -> Bool {
    let words = clusters.document.words
    let (here, there) = (
      clusters.candidates[pronoun].mention.head, clusters.candidates[candidate].mention.head
    )
    if words[here].features["Poss"] == "Yes" {
      // *its* in *its position* is not the position.
      return clusters.document.isDominated(here, by: there)
    }
    if words[here].features["Reflex"] == "Yes" { return words[here].head != words[there].head }
    return words[here].head == words[there].head || clusters.document.isDominated(here, by: there)
  }

  private func salience(of candidate: Int, for pronoun: Int, in clusters: EntityClusters) -> Int {
    let (antecedent, form) = (clusters.candidates[candidate], clusters.candidates[pronoun])
    let relation = clusters.document.words[antecedent.mention.head].relation
    var score = (form.sentence - antecedent.sentence) * Weight.sentenceDistance
    if antecedent.isSubject { score += Weight.subject }
    if relation.base == "obj" || relation.base == "iobj" { score += Weight.object }
    if ["nmod", "compound", "amod", "conj"].contains(relation.base) {
      let isInSubject = isPartOfSubject(antecedent.mention.head, in: clusters.document)
      score += isInSubject ? Weight.nestedInSubject : Weight.nested
    }
    if antecedent.mention.kind == .name { score += Weight.name }
    // *They* may be a body, but rather is what is plural by its form.
    if form.lemma == "they", antecedent.number == .plural { score += Weight.plural }
    if antecedent.isSubject == form.isSubject { score += Weight.sameRole }
    return score + min(clusters.members(with: candidate).count, 5) * Weight.repeated
  }

  /// Whether a word stands inside a subject: *the embassy* in *an embassy spokesperson said it …*.
  private func isPartOfSubject(_ word: Int, in document: Document) -> Bool {
    var current = word
    while ["nmod", "compound", "amod", "conj"].contains(document.words[current].relation.base),
      let head = document.words[current].head
    {
      current = head
    }
    return document.words[current].relation.matches("nsubj")
  }
}
