import Language

// What verbs, adjectives and nouns make of the clauses that complete them.
extension Scopes {
  /// The environment of a complement clause: what its verb makes of it.
  func complement(_ clause: Clause, of governor: Clause, in above: Scope) -> Environment {
    let verb = document.lemma(governor.head)
    var result = Environment(factuality: above.factuality, attributions: above.attributions)
    let isDenied = above.polarity == .negative
    let isDoubted = isDenied && !isFactive(governor)
    result.isDenied = isDoubted && Verbs.negativeRaising.contains(verb)
    // *I do not doubt that* affirms.
    if isDenied, verb == "doubt" { return result }
    let isOpen = isDoubted || hasOpenMarker(clause) || isRumoured(by: governor)
    if isOpen || leavesOpen(governor) {
      result.factuality = result.factuality.weakened(by: .possible)
    }
    let isBelief = governor.kind == .copular && Adjectives.believing.contains(verb)
    if Verbs.reporting.contains(verb) || isBelief {
      result.attributions = [attribution(by: governor)] + above.attributions
      if governor.group.isPassive, result.attributions.first?.source == nil {
        result.factuality = result.factuality.weakened(by: .possible)
      }
    }
    return result
  }

  /// The environment of a clause in the subject's place: *it is not true that* and *whether* leave it open, *it was
  /// reported that* makes it somebody's.
  func judged(_ clause: Clause, by governor: Clause, in above: Scope) -> Environment {
    if governor.group.isPassive { return complement(clause, of: governor, in: above) }
    var result = inherited(above)
    let isDoubted = above.polarity == .negative && !isFactive(governor)
    if isDoubted || hasOpenMarker(clause) || leavesOpen(governor) {
      result.factuality = result.factuality.weakened(by: .possible)
    }
    return result
  }

  /// *Whether*, *if*.
  private func hasOpenMarker(_ clause: Clause) -> Bool {
    clause.markers.contains { ["whether", "if"].contains(document.lemma($0)) }
  }

  /// Whether a predicate takes its clause for true even where it is denied: *did not know that*, *is not sorry that*.
  private func isFactive(_ governor: Clause) -> Bool {
    let word = document.lemma(governor.head)
    return governor.kind == .copular
      ? Adjectives.factive.contains(word) : Verbs.factive.contains(word)
  }

  /// Whether a predicate leaves open whether its clause is so: *hopes*, *doubts*, *is afraid*, *is unclear*.
  private func leavesOpen(_ governor: Clause) -> Bool {
    let word = document.lemma(governor.head)
    if governor.kind == .copular {
      return Adjectives.open.contains(word) || Adjectives.wishing.contains(word)
    }
    return Verbs.wishing.contains(word) || Verbs.denying.contains(word)
      || Verbs.imagining.contains(word)
  }

  /// Whether a clause is the content of a noun that leaves it open: *rumours spread that …*, *the fear was that …*.
  private func isRumoured(by governor: Clause) -> Bool {
    let isAbout =
      governor.kind == .copular || governor.outerCopula != nil
      || Verbs.circulating.contains(document.lemma(governor.head))
    return isAbout
      && governor.subjects.contains { Hedges.nouns.contains(document.lemma($0.head)) }
  }

  /// The environment of an `xcomp`: how its verb relates to whether it happens (Karttunen 1971).
  func open(_ clause: Clause, of governor: Clause, in above: Scope) -> Environment {
    if reverses(governor) { return reversed(above) }
    let verb = document.lemma(governor.head)
    var result = inherited(above)
    result.isDenied = above.polarity == .negative
    if let source = sourceOfOpen(governor) { result.attributions.insert(source, at: 0) }
    if result.isDenied, Verbs.hesitating.contains(verb) {
      result.isDenied = false
      return result
    }
    if result.isDenied && Verbs.enabling.contains(verb) || isOutcome(clause, of: verb, governor) {
      return result
    }
    result.factuality = result.factuality.weakened(by: .possible)
    result.tense = nil
    return result
  }

  /// Who says an infinitive or gerund: *claims to be*, *denies taking*, *is said to*; an order has no source.
  private func sourceOfOpen(_ governor: Clause) -> Attribution? {
    let verb = document.lemma(governor.head)
    let isSaid =
      governor.group.isPassive
      ? Verbs.reporting.contains(verb) && !Verbs.directing.contains(verb)
      : Self.claiming.contains(verb) || Verbs.denying.contains(verb)
    return isSaid ? attribution(by: governor) : nil
  }

  /// Whose word a deed is that somebody is accused of; nobody's in particular where the verb is passive.
  func accuser(_ governor: Clause) -> Attribution? {
    let isAccusing = ["accuse", "suspect"].contains(document.lemma(governor.head))
    return isAccusing && !governor.group.isPassive ? attribution(by: governor) : nil
  }

  /// Verbs whose infinitive is what the subject says of itself: *claims to be*.
  private static let claiming: Set<String> = ["claim", "pretend", "profess", "purport"]

  /// Whether the infinitive or participle tells what happened, not what is wanted or supposed.
  private func isOutcome(_ clause: Clause, of verb: String, _ governor: Clause) -> Bool {
    if verb == "have", clause.group.infinitiveMarker != nil {
      return document.form(governor.head) == "had"
    }
    if Verbs.implicative.contains(verb) { return true }
    if governor.kind == .copular { return Adjectives.achieved.contains(verb) }
    if document.isGerund(clause.head), Verbs.factiveOfGerunds.contains(verb) { return true }
    return clause.group.infinitiveMarker == nil && clause.kind == .copular
  }

  /// The environment of what is denied by the meaning of what governs it; denied twice, it is so.
  func reversed(_ above: Scope) -> Environment {
    var result = inherited(above)
    result.isDenied = above.polarity == .positive
    return result
  }

  /// The environment of what somebody is prevented from; what is not prevented may happen.
  func prevented(in above: Scope) -> Environment {
    var result = reversed(above)
    if !result.isDenied { result.factuality = result.factuality.weakened(by: .possible) }
    return result
  }

  /// The environment of a noun's clause: infinitives are open, and so is what is alleged, feared or suspected.
  func adnominal(_ clause: Clause, of governor: Clause, in above: Scope) -> Environment {
    let noun = clause.anchor.map { document.lemma($0) } ?? ""
    if isPrevented(clause, by: governor) { return prevented(in: above) }
    if noun == "fact" { return presupposed(above) }
    let isInfinitive = clause.group.infinitiveMarker != nil
    if clause.markers.isEmpty && !clause.group.isFinite && !isInfinitive {
      return presupposed(above)
    }
    var result = inherited(above)
    if let anchor = clause.anchor, Nouns.reporting.contains(noun), clause.group.isFinite {
      result.attributions = [attribution(byNoun: anchor)] + result.attributions
    }
    if Verbs.accusing.contains(document.lemma(governor.head)), clause.origin == .antecedent,
      let accuser = accuser(governor)
    {
      result.attributions.insert(accuser, at: 0)
    }
    if isInfinitive, Nouns.negativeImplicative.contains(noun) {
      result.isDenied = true
      return result
    }
    if isInfinitive, above.polarity == .negative, Nouns.attempts.contains(noun) {
      result.isDenied = true
      return result
    }
    if above.polarity == .negative, Hedges.doubts.contains(noun) { return result }
    if isInfinitive || Hedges.nouns.contains(noun) { result.tense = nil }
    if isInfinitive || Hedges.nouns.contains(noun) || isDoubtful(clause, of: governor, in: above) {
      result.factuality = result.factuality.weakened(by: .possible)
    }
    return result
  }

  /// Whether the verb, or how much there is of the noun, leaves a noun's clause open: *dismissed the argument that*,
  /// *no proof that*, *little evidence that*, *accused him of*.
  private func isDoubtful(_ clause: Clause, of governor: Clause, in above: Scope) -> Bool {
    guard let noun = clause.anchor else { return false }
    let verb = document.lemma(governor.head)
    let isAccusation = Verbs.accusing.contains(verb) && clause.origin == .antecedent
    let isRejected = Verbs.denying.contains(verb) && document.has(noun, "obj")
    let isScarce = document.dependents(of: noun, "amod", "det").contains {
      Negation.scarce.contains(document.lemma($0))
    }
    return above.polarity == .negative || isAccusation || isRejected || isScarce
  }
}
