import Language

extension Scopes {
  /// The source of what a noun of saying is about: its possessor, or nobody in particular (*allegations that*).
  func attribution(byNoun noun: Int) -> Attribution {
    let possessor = document.first(of: noun, "nmod:poss")
    let words = possessor.map {
      document.nounPhrase($0).words.filter { document.words[$0].xpos != "POS" }
    }
    return Attribution(
      source: possessor.map { Phrase(head: $0, words: words ?? []) }, verb: noun)
  }

  /// The source that a clause of saying names: its subject, or the agent of a passive.
  func attribution(by clause: Clause) -> Attribution {
    guard clause.group.isPassive else {
      return Attribution(source: joined(clause.subjects), verb: clause.head)
    }
    let agent = document.dependents(of: clause.head, "obl:agent").first
    return Attribution(
      source: agent.map { document.nounPhrase($0, keeping: [.attributes, .conjuncts]) },
      verb: clause.head)
  }

  /// Coordinate subjects as one source.
  private func joined(_ subjects: [Phrase]) -> Phrase? {
    guard let first = subjects.first, subjects.count > 1 else { return subjects.first }
    return document.nounPhrase(first.head, keeping: [.attributes, .conjuncts])
  }
}
