import Language

extension Scopes {
  /// Whether a clause denies its relation: by its verb group, by a negative subject or object, or by its conjunction.
  func denies(_ clause: Clause) -> Bool {
    let words = clause.group.negations.filter {
      Negation.adverbs.contains(document.lemma($0)) || document.lemma($0) == "no"
    }
    let byVerb = !words.isEmpty
    let byMarker = clause.markers.contains { Negation.subordinators.contains(document.lemma($0)) }
    return (byVerb || hasNegativeArgument(clause)) != byMarker
  }

  /// *No injuries were reported*; *they have no evidence*; *nobody came*.
  private func hasNegativeArgument(_ clause: Clause) -> Bool {
    document.dependents(of: clause.head, "nsubj", "obj", "obl", "iobj").contains(where: isNegative)
      || clause.kind == .copular && isNegative(clause.head)
  }

  /// Whether a noun phrase is denied by its determiner, or is a negative pronoun.
  private func isNegative(_ noun: Int) -> Bool {
    if Negation.pronouns.contains(document.lemma(noun)) { return true }
    let conjuncts = document.dependents(of: noun, "conj")
    let markers =
      document.dependents(of: noun, "det", "cc:preconj")
      + conjuncts.flatMap { document.dependents(of: $0, "cc") }
    return markers.contains {
      Negation.determiners.contains(document.lemma($0)) || document.lemma($0) == "nor"
    }
  }
}
