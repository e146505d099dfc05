import Language

extension Scopes {
  /// Whether a clause denies its relation: by its verb group, by a negative subject or object, or by its conjunction.
  func denies(_ clause: Clause) -> Bool {
    let words = clause.group.negations.filter {
      Negation.adverbs.contains(document.lemma($0)) || document.lemma($0) == "no"
    }
    let byVerb =
      !words.isEmpty || document.dependents(of: clause.head, "obl").contains(where: isNever)
    let links = clause.markers + document.dependents(of: clause.head, "cc")
    let byMarker = links.contains { Negation.subordinators.contains(document.lemma($0)) }
    return (byVerb || hasNegativeArgument(clause)) != byMarker
  }

  /// *At **no time***, *in **no way***, *under **no circumstances***.
  private func isNever(_ oblique: Int) -> Bool {
    ["time", "point", "stage", "moment", "way", "circumstance", "account"]
      .contains(document.lemma(oblique))
      && document.first(of: oblique, "det").map(document.lemma) == "no"
  }

  /// *No injuries were reported*; *they have no evidence*; *nobody came*.
  private func hasNegativeArgument(_ clause: Clause) -> Bool {
    document.dependents(of: clause.head, "nsubj", "obj", "obl", "iobj").contains(where: isNegative)
      || clause.kind == .copular && isNegative(clause.head)
  }

  /// Whether a noun phrase is denied by its determiner or quantifier, or is a negative pronoun.
  private func isNegative(_ noun: Int) -> Bool {
    if Negation.pronouns.contains(document.lemma(noun)) { return true }
    if Negation.accompanying.contains(document.marker(of: noun) ?? "") { return false }
    let conjuncts = document.dependents(of: noun, "conj")
    let markers =
      document.dependents(of: noun, "det", "cc:preconj")
      + conjuncts.flatMap { document.dependents(of: $0, "cc") }
    return isDeniedQuantity(noun)
      || markers.contains {
        Negation.determiners.contains(document.lemma($0)) || document.lemma($0) == "nor"
      }
  }

  /// ***Not** a single seat was left*, ***hardly** anyone came*: how many they are is denied; not so *not one but two*.
  private func isDeniedQuantity(_ noun: Int) -> Bool {
    guard ["nsubj", "obj", "iobj"].contains(document.words[noun].relation.base) else {
      return false
    }
    let quantifiers = document.dependents(of: noun, "det", "nummod", "amod")
    let adverbs = ([noun] + quantifiers).flatMap { document.dependents(of: $0, "advmod") }
    let denials = adverbs.filter {
      $0 < noun && Negation.adverbs.contains(document.lemma($0)) && !document.isAdditive($0)
    }
    let contrasts = ([noun] + quantifiers).flatMap { document.dependents(of: $0, "conj") }
    return !denials.isEmpty
      && !contrasts.contains { document.first(of: $0, "cc").map(document.lemma) == "but" }
  }

  /// Whether an infinitive or gerund is denied by the meaning of what governs it: *failed to*, *was unable to*, *too young
  /// to*, *has yet to*. (Karttunen 1971; Nairn, Condoravdi and Karttunen 2006.)
  func reverses(_ governor: Clause) -> Bool {
    let word = document.lemma(governor.head)
    if Verbs.negativeImplicative.contains(word) { return true }
    let adverbs = document.dependents(of: governor.head, "advmod").map { document.lemma($0) }
    if ["be", "have"].contains(word) { return adverbs.contains("yet") }
    return governor.kind == .copular
      && (Adjectives.negative.contains(word) || adverbs.contains("too"))
  }

  /// Whether a gerund with *from* is what somebody is kept from: *prevented them **from leaving***.
  func isPrevented(_ clause: Clause, by governor: Clause) -> Bool {
    clause.markers.first.map { document.lemma($0) } == "from"
      && Verbs.preventing.contains(document.lemma(governor.head))
  }
}

extension Document {
  /// Whether a negation adds instead of denying: *not **only***.
  func isAdditive(_ negation: Int) -> Bool {
    words.indices.contains(negation + 1) && Negation.additive.contains(form(negation + 1))
  }
}
