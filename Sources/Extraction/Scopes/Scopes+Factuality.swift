import Language

extension Scopes {
  /// How sure a clause is of itself: modal verbs, hedging adverbs and adjectives, conditions.
  func ownFactuality(of clause: Clause) -> Factuality {
    if hasCondition(clause) { return .hypothetical }
    if clause.group.auxiliaries.contains(where: isOpenModal) { return .possible }
    if isSubjunctive(clause) { return .possible }
    if hasHedge(clause) || Verbs.seeming.contains(document.lemma(clause.head)) { return .possible }
    return .certain
  }

  /// Whether a clause with *that* has a bare verb, which tells what ought to be: *ordered that it **be** closed*.
  private func isSubjunctive(_ clause: Clause) -> Bool {
    guard clause.link == .complement || clause.link == .adnominal,
      clause.markers.contains(where: { document.lemma($0) == "that" }),
      let first = clause.group.words.first(where: { !clause.group.negations.contains($0) })
    else { return false }
    return document.words[first].xpos == "VB"
  }

  /// Whether a modal verb leaves open whether it is so; *would* in reported speech is a future (*said it would*).
  private func isOpenModal(_ word: Int) -> Bool {
    guard Hedges.modals.contains(document.lemma(word)) || document.form(word) == "would" else {
      return false
    }
    guard ["would", "'d"].contains(document.form(word)), let verb = document.words[word].head else {
      return true
    }
    return !isBackshifted(verb) && !isNarrated(verb)
  }

  /// Whether *would* may stand for *will* seen from the past: in a complement, or denied (*would not comment*).
  private func isBackshifted(_ verb: Int) -> Bool {
    guard let clause = parsed.clause(verb) else { return false }
    return clause.link == .complement || !clause.group.negations.isEmpty
  }

  /// Whether *would* tells of a later event in a story: *would **later** add*.
  private func isNarrated(_ verb: Int) -> Bool {
    document.dependents(of: verb, "advmod").contains {
      ["eventually", "later", "subsequently", "ultimately"].contains(document.form($0))
    }
  }

  /// Whether the clause is what follows from a condition: *if*, *unless*.
  private func hasCondition(_ clause: Clause) -> Bool {
    document.dependents(of: clause.head, "advcl").contains { child in
      guard let condition = parsed.clause(child) else { return false }
      return isConditional(condition)
    }
  }

  /// Whether a clause states a condition; *even if* concedes one.
  func isConditional(_ clause: Clause) -> Bool {
    guard let marker = clause.markers.first else { return isConditionalParticiple(clause) }
    let isConcessive = document.dependents(of: clause.head, "advmod").contains {
      document.lemma($0) == "even"
    }
    return Hedges.conditions.contains(document.lemma(marker)) && !isConcessive
  }

  /// *Provided that*, *assuming that*: a participle without subject that has become a conjunction.
  private func isConditionalParticiple(_ clause: Clause) -> Bool {
    Hedges.conditions.contains(document.lemma(clause.head))
      && ["VBN", "VBG"].contains(document.words[clause.head].xpos)
      && document.first(of: clause.head, "ccomp") != nil
      && document.first(of: clause.head, "nsubj") == nil
  }

  /// *Allegedly*, *is likely to*, *faces possible extradition*.
  private func hasHedge(_ clause: Clause) -> Bool {
    document.dependents(of: clause.head, "advmod", "obl").contains {
      Hedges.adverbs.contains(document.lemma($0))
    }
      || clause.kind == .copular && Hedges.adjectives.contains(document.lemma(clause.head))
  }

  /// Whether the sentence asks.
  func isQuestion(_ clause: Clause) -> Bool {
    guard clause.link == .main,
      let last = document.sentences[parsed.sentence].words.last(where: {
        !["\"", "”", "'", "’", "''", ")"].contains(document.words[$0].form)
      })
    else { return false }
    return document.words[last].form == "?"
  }

  /// The environment of an `xcomp`: how its verb relates to whether it happens (Karttunen 1971).
  func open(_ clause: Clause, of governor: Clause, in above: Scope) -> Environment {
    let verb = document.lemma(governor.head)
    var result = inherited(above)
    result.isDenied = above.polarity == .negative
    if Verbs.negativeImplicative.contains(verb) {
      result.isDenied.toggle()
      return result
    }
    let isClaim = Self.claiming.contains(verb) && !governor.group.isPassive
    if isClaim || governor.group.isPassive && Verbs.reporting.contains(verb) {
      result.attributions = [attribution(by: governor)] + result.attributions
    }
    if isOutcome(clause, of: verb, governor) { return result }
    result.factuality = result.factuality.weakened(by: .possible)
    result.tense = nil
    return result
  }

  /// Verbs whose infinitive is what the subject says of itself: *claims to be*.
  private static let claiming: Set<String> = ["claim", "pretend", "profess", "purport"]

  /// Whether the infinitive or participle tells what happened, not what is wanted or supposed.
  private func isOutcome(_ clause: Clause, of verb: String, _ governor: Clause) -> Bool {
    if verb == "have", clause.group.infinitiveMarker != nil {
      return document.form(governor.head) == "had"
    }
    if Verbs.implicative.contains(verb) { return true }
    if governor.kind == .copular { return Self.achievedAdjectives.contains(verb) }
    return clause.group.infinitiveMarker == nil && clause.kind == .copular
  }

  /// Adjectives whose infinitive is true: *was lucky to survive*.
  private static let achievedAdjectives: Set<String> = [
    "lucky", "glad", "proud", "happy", "sad", "surprised", "first", "last",
  ]

  /// The environment of an adverbial clause, by its conjunction.
  func adverbial(_ clause: Clause, of governor: Clause, in above: Scope) -> Environment {
    let marker = clause.markers.first.map { document.lemma($0) }
    let isFinite = marker != nil && clause.group.isFinite
    var result = isFinite ? presupposed(above) : inherited(above)
    let markers = clause.markers.map { document.lemma($0) }
    if isConditional(clause) || markers == ["as", "if"] || markers == ["as", "though"] {
      result.factuality = .hypothetical
    }
    switch marker {
    case "to", "in", "so", "against", "from", "lest", "whether":
      result.factuality = result.factuality.weakened(by: .possible)
      result.tense = nil
    case "of", "for":
      if Verbs.accusing.contains(document.lemma(governor.head)) {
        result.factuality = result.factuality.weakened(by: .possible)
      }
    default: break
    }
    if clause.group.infinitiveMarker != nil {
      result.factuality = result.factuality.weakened(by: .possible)
      result.tense = nil
    }
    return result
  }

  /// The environment of a noun's clause: infinitives are open, and so is what is alleged, feared or suspected.
  func adnominal(_ clause: Clause, in above: Scope) -> Environment {
    var result = inherited(above)
    let noun = clause.anchor.map { document.lemma($0) } ?? ""
    let isParticiple =
      clause.markers.isEmpty && !clause.group.isFinite && clause.group.infinitiveMarker == nil
    if isParticiple { return presupposed(above) }
    let isAccusation = Verbs.accusing.contains(
      parsed.clause(clause.governor).map { document.lemma($0.head) } ?? "")
    if above.polarity == .negative || isAccusation && clause.origin == .antecedent {
      result.factuality = result.factuality.weakened(by: .possible)
    }
    if let anchor = clause.anchor, Nouns.reporting.contains(noun),
      clause.group.isFinite
    {
      result.attributions = [attribution(byNoun: anchor)] + result.attributions
    }
    if clause.group.infinitiveMarker != nil || Hedges.nouns.contains(noun) {
      result.factuality = result.factuality.weakened(by: .possible)
      result.tense = nil
    }
    return result
  }
}
