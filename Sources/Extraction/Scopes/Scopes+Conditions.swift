import Language

extension Scopes {
  /// Whether the clause is what follows from a condition: *if*, *unless*; *even if* concedes one.
  func hasCondition(_ clause: Clause) -> Bool {
    document.dependents(of: clause.head, "advcl").contains { child in
      guard let condition = parsed.clause(child) else { return false }
      return isConditional(condition) && !isConceded(condition)
    }
  }

  /// Whether a clause states a condition.
  func isConditional(_ clause: Clause) -> Bool {
    guard let marker = clause.markers.first else {
      return isConditionalParticiple(clause) || isInvertedCondition(clause)
    }
    let isProportion =
      ["as", "so"].contains(document.lemma(marker))
      && clause.markers.contains { document.lemma($0) == "long" }
    return Hedges.conditions.contains(document.lemma(marker)) || isProportion
      || document.lemma(marker) == "even"
        && clause.markers.contains { document.lemma($0) == "if" }
  }

  /// *Even if*.
  private func isConceded(_ clause: Clause) -> Bool {
    guard let marker = clause.markers.first else { return false }
    return document.lemma(marker) == "even"
      || marker > 0 && document.lemma(marker - 1) == "even"
      || document.dependents(of: clause.head, "advmod").contains { document.lemma($0) == "even" }
  }

  /// *Provided that*, *assuming that*: a participle without subject that has become a conjunction.
  private func isConditionalParticiple(_ clause: Clause) -> Bool {
    Hedges.conditions.contains(document.lemma(clause.head))
      && ["VBN", "VBG"].contains(document.words[clause.head].xpos)
      && document.first(of: clause.head, "ccomp") != nil
      && document.first(of: clause.head, "nsubj") == nil
  }

  /// ***Had** it rained*, ***should** he come*: an auxiliary before its subject instead of *if*.
  private func isInvertedCondition(_ clause: Clause) -> Bool {
    guard clause.link == .adverbial, let subject = document.first(of: clause.head, "nsubj"),
      let auxiliary = (clause.group.auxiliaries + [clause.group.copula].compactMap { $0 }).min()
    else { return false }
    return auxiliary < subject && ["had", "should", "were"].contains(document.form(auxiliary))
  }

  /// The environment of an adverbial clause, by its conjunction.
  func adverbial(_ clause: Clause, of governor: Clause, in above: Scope) -> Environment {
    if isBareGerundComplement(clause, of: governor) { return open(clause, of: governor, in: above) }
    if isPrevented(clause, by: governor) { return prevented(in: above) }
    if clause.group.infinitiveMarker != nil, reverses(governor) {
      return reversed(above)
    }
    let isFinite = !clause.markers.isEmpty && clause.group.isFinite
    var result = isFinite ? presupposed(above) : inherited(above)
    let markers = clause.markers.map { document.lemma($0) }
    if isConditional(clause) || markers == ["as", "if"] || markers == ["as", "though"] {
      result.factuality = .hypothetical
    }
    if Verbs.accusing.contains(document.lemma(governor.head)),
      ["of", "for", "with"].contains(markers.first)
    {
      result.factuality = result.factuality.weakened(by: .possible)
      if let accuser = accuser(governor) { result.attributions.insert(accuser, at: 0) }
    }
    // *Taught a machine **to read*** tells that it does.
    if clause.group.infinitiveMarker != nil, document.lemma(governor.head) == "teach" {
      return inherited(above)
    }
    if isAwaited(clause, markers, in: above) {
      result.factuality = result.factuality.weakened(by: .possible)
    }
    if isOpenEnded(clause, markers, of: governor) {
      result.factuality = result.factuality.weakened(by: .possible)
      result.tense = nil
    }
    return result
  }

  /// Whether a clause of time tells what is still to come: *closed until the water **falls***, *will answer when he **calls***.
  ///
  /// English has no *will* in such clauses (Quirk et al. 1985, 4.45 and 14.22).
  private func isAwaited(_ clause: Clause, _ markers: [String], in above: Scope) -> Bool {
    guard let marker = markers.first(where: { Self.awaiting.contains($0) }),
      let finite = clause.group.words.first(where: { document.isFiniteForm($0) })
    else { return false }
    let isOpen = above.tense == .future || above.factuality != .certain
    if ["before", "until", "till"].contains(marker), above.tense == .future { return true }
    return ["VBZ", "VBP"].contains(document.words[finite].xpos)
      && (isOpen || ["until", "till"].contains(marker))
  }

  private static let awaiting: Set<String> = [
    "after", "before", "once", "soon", "till", "until", "when",
  ]

  /// Whether a conjunction or the infinitive leaves open whether the clause is so: purposes, and what somebody dreams of or
  /// warns against.
  private func isOpenEnded(_ clause: Clause, _ markers: [String], of governor: Clause) -> Bool {
    if clause.group.infinitiveMarker != nil { return true }
    let verb = document.lemma(governor.head)
    switch markers.first {
    case "to", "so", "against", "from", "lest", "whether": return true
    case "in": return markers.contains("order") || markers.contains("case")
    case "of", "for", "about", "on", "with":
      return !clause.group.isFinite
        && (Verbs.imagining.contains(verb) || Verbs.wishing.contains(verb))
    default: return false
    }
  }

  /// Whether the parser has taken a gerund right behind its verb for an adjunct: *denied **taking** it*.
  private func isBareGerundComplement(_ clause: Clause, of governor: Clause) -> Bool {
    let verb = document.lemma(governor.head)
    return clause.markers.isEmpty && document.isGerund(clause.head)
      && clause.head == governor.head + 1
      && (Verbs.denying.contains(verb) || Verbs.negativeImplicative.contains(verb)
        || Verbs.factiveOfGerunds.contains(verb) || Verbs.wishing.contains(verb))
  }
}
