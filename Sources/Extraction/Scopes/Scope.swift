import Language

/// How far a clause is true, when, and who says so.
struct Scope: Sendable, Equatable {
  /// Whether the clause denies its relation.
  var polarity: Polarity = .positive
  /// How sure the clause is of it.
  var factuality: Factuality = .certain
  /// When it is.
  var tense: Tense?
  /// Who says so, innermost first.
  var attributions: [Attribution] = []
  /// How sure the clause's environment is, whatever the clause says of itself.
  var surroundings: Factuality = .certain
}

/// What a governing clause does to a clause below it.
struct Environment: Sendable {
  /// The least certain that the clause below can be.
  var factuality: Factuality = .certain
  /// Whether the governing clause denies it.
  var isDenied = false
  /// The sources of the clause below.
  var attributions: [Attribution] = []
  /// The tense of clauses without one.
  var tense: Tense?
}

extension Factuality {
  /// The less certain of two.
  func weakened(by other: Factuality) -> Factuality {
    let order: [Factuality] = [.certain, .possible, .hypothetical]
    let mine = order.firstIndex(of: self) ?? 0
    return mine >= (order.firstIndex(of: other) ?? 0) ? self : other
  }
}

/// Works out the scopes of all clauses of a sentence by walking from each clause up to the root.
///
/// Whatever weakens a clause weakens what it governs, unless the governing verb says otherwise; sources pile up
/// innermost first (Saurí and Pustejovsky 2009, *FactBank*).
struct Scopes {
  let parsed: SentenceClauses
  private var known: [Int: Scope] = [:]
  var document: Document { parsed.document }

  /// The scopes of a sentence's clauses.
  init(_ parsed: SentenceClauses) {
    self.parsed = parsed
    for clause in parsed.clauses { settle(clause) }
  }

  /// Works out the scope of a clause after those that it depends on, so that none is worked out twice.
  private mutating func settle(_ clause: Clause) {
    guard known[clause.head] == nil else { return }
    for above in [clause.governor, clause.firstConjunct].compactMap(parsed.clause) { settle(above) }
    known[clause.head] = compute(clause)
  }

  /// The scope of a clause of the sentence.
  func scope(of clause: Clause) -> Scope { known[clause.head] ?? Scope() }

  /// The scope of a clause in its environment.
  private func compute(_ clause: Clause) -> Scope {
    let environment = environment(of: clause)
    let isNegative = denies(clause) != environment.isDenied
    return Scope(
      polarity: isNegative ? .negative : .positive,
      factuality: ownFactuality(of: clause).weakened(by: environment.factuality),
      tense: tense(of: clause) ?? environment.tense,
      attributions: environment.attributions, surroundings: environment.factuality)
  }

  /// What the governing clauses do to a clause; a later conjunct stands in the first one's environment.
  private func environment(of clause: Clause) -> Environment {
    if let first = parsed.clause(clause.firstConjunct) { return environment(of: first) }
    var result = governed(clause)
    result.attributions = parenthetical(to: clause) + result.attributions
    result.attributions.removeAll { isPart(clause, of: $0.source) }
    if isQuestion(clause), !asksForReason(clause) {
      result.factuality = result.factuality.weakened(by: .possible)
    }
    return result
  }

  /// Whether a clause belongs to the phrase of a source: what it says of the source, the source does not say.
  private func isPart(_ clause: Clause, of source: Phrase?) -> Bool {
    source.map { document.isDominated(clause.head, by: $0.head) } ?? false
  }

  /// The environment that the governing clause makes.
  private func governed(_ clause: Clause) -> Environment {
    guard let governor = parsed.clause(clause.governor) else { return Environment() }
    let above = known[governor.head] ?? compute(governor)
    switch clause.link {
    case .complement where clause.anchor == governor.head:
      return complement(clause, of: governor, in: above)
    case .open where clause.anchor == governor.head: return open(clause, of: governor, in: above)
    case .adverbial: return adverbial(clause, of: governor, in: above)
    case .adnominal: return adnominal(clause, of: governor, in: above)
    case .parataxis: return beside(clause, governor, in: above)
    case .relative:
      var result = presupposed(above)
      // *Is expected to rule on Roe, **who is accused***: nobody expects that.
      result.attributions.removeAll { $0.source == nil }
      return result
    case .subject: return judged(clause, by: governor, in: above)
    default: return inherited(above)
    }
  }

  /// The environment of a clause that stands beside what the clause above hedges: *after they were found*.
  func presupposed(_ above: Scope) -> Environment {
    var result = inherited(above)
    result.factuality = above.surroundings == .hypothetical ? .hypothetical : .certain
    return result
  }

  /// The environment of a clause that is as true as the clause above, except for its negation.
  func inherited(_ above: Scope) -> Environment {
    Environment(factuality: above.factuality, attributions: above.attributions, tense: above.tense)
  }
}
