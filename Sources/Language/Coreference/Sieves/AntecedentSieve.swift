/// A description or pronoun and the antecedent that the learned model prefers, where it is surer of one than of none.
struct AntecedentSieve: Sieve {
  let model: AntecedentModel

  func apply(to clusters: inout EntityClusters) {
    let ranking = model.ranking(of: MentionProfiler(clusters).profiles(), in: clusters.document)
    for mention in clusters.candidates.indices {
      // A name that surer sieves have put with an earlier one needs no antecedent.
      guard
        clusters.members(with: mention)[0] == mention || clusters.candidates[mention].name == nil
      else { continue }
      let antecedent = ranking.antecedent(of: mention) {
        clusters.areTogether(mention, $0) || mayJoin(mention, $0, in: clusters)
      }
      guard let antecedent else { continue }
      clusters.merge(mention, into: antecedent, because: reason(mention, in: clusters))
    }
  }

  /// Whether nothing speaks against two groups of mentions being one thing.
  ///
  /// Names are compared by the sieve of names, so two named things are two. What a sentence says that a thing is (*the theme is
  /// water*) is told as a statement and would be lost as a second mention.
  private func mayJoin(_ mention: Int, _ antecedent: Int, in clusters: EntityClusters) -> Bool {
    guard clusters.names(of: mention).isEmpty || clusters.names(of: antecedent).isEmpty else {
      return false
    }
    guard agree(mention, antecedent, in: clusters) else { return false }
    let (one, other) = (clusters.members(with: mention), clusters.members(with: antecedent))
    return !states(one, of: other, in: clusters) && !states(other, of: one, in: clusters)
      && !differ(mention, from: other, in: clusters)
  }

  /// Whether gender and class allow two groups to be one thing: *he* is no company, and a woman is not *he*.
  private func agree(_ mention: Int, _ antecedent: Int, in clusters: EntityClusters) -> Bool {
    let genders = [clusters.gender(of: mention), clusters.gender(of: antecedent)].compactMap(\.self)
    guard Set(genders).count < 2 else { return false }
    let types = [clusters.type(of: mention), clusters.type(of: antecedent)].compactMap(\.self)
    return types.count < 2 || types.allSatisfy { $0 == .person } || !types.contains(.person)
  }

  /// Whether one of some mentions is the predicate of a copula whose subject is among others.
  private func states(_ predicates: [Int], of subjects: [Int], in clusters: EntityClusters) -> Bool
  {
    let document = clusters.document
    let heads = predicates.map { clusters.candidates[$0].mention.head }.filter {
      !document.dependents(of: $0, "cop").isEmpty
    }
    guard !heads.isEmpty else { return false }
    return subjects.contains { subject in
      let word = document.words[clusters.candidates[subject].mention.head]
      return word.relation.matches("nsubj") && word.head.map(heads.contains) == true
    }
  }

  /// Whether a description narrows the same noun down in another way than one of some mentions: *two Syrian teams*, *the Afghan team*.
  private func differ(_ mention: Int, from others: [Int], in clusters: EntityClusters) -> Bool {
    let candidate = clusters.candidates[mention]
    guard candidate.mention.kind == .nominal else { return false }
    let own = modifiers(of: candidate, in: clusters.document)
    guard !own.isEmpty else { return false }
    return others.contains { index in
      let other = clusters.candidates[index]
      guard other.mention.kind == .nominal, other.lemma == candidate.lemma else { return false }
      let theirs = modifiers(of: other, in: clusters.document)
      return !theirs.isEmpty && !own.isSubset(of: theirs) && !theirs.isSubset(of: own)
    }
  }

  private func modifiers(of candidate: Candidate, in document: Document) -> Set<String> {
    let words = document.dependents(of: candidate.mention.head, "amod", "compound", "nummod")
    return Set(words.map { document.words[$0].lemma.lowercased() })
  }

  private func reason(_ candidate: Int, in clusters: EntityClusters) -> String {
    switch clusters.candidates[candidate].mention.kind {
    case .name: "name for what was described"
    case .nominal: "description"
    case .pronoun: "pronoun"
    }
  }
}
