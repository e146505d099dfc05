import Language

/// Gives a proposition what follows from where its clause stands: polarity, factuality, tense, sources; and the features
/// that its confidence is made of.
struct Placement {
  private let parsed: SentenceClauses
  private let scopes: Scopes

  /// A placement within the scopes of a sentence.
  init(_ parsed: SentenceClauses, _ scopes: Scopes) {
    self.parsed = parsed
    self.scopes = scopes
  }

  /// The proposition with its scope and features.
  func placed(_ proposition: Proposition) -> Proposition {
    var result = scoped(proposition)
    result.features = ConfidenceReader(parsed).features(of: result)
    return result
  }

  private func scoped(_ proposition: Proposition) -> Proposition {
    var result = proposition
    guard proposition.predicate.kind != .nominal else {
      if isHedged(proposition.predicate.head) { result.factuality = .possible }
      return result
    }
    guard let clause = parsed.clause(proposition.clause) else { return placedEvent(proposition) }
    let scope = scopes.scope(of: clause)
    result.polarity = scope.polarity
    result.factuality = scope.factuality
    result.tense = scope.tense
    result.attributions = scope.attributions
    if isHedgedObject(proposition.object) && !Verbs.cancelling.contains(proposition.predicate.lemma)
      || result.polarity == .positive && isAlternative(proposition)
    {
      result.factuality = result.factuality.weakened(by: .possible)
    }
    return result
  }

  /// An event noun: as sure as the clause it stands in at most, in no tense of its own.
  private func placedEvent(_ proposition: Proposition) -> Proposition {
    guard let clause = parsed.clause(around: proposition.clause) else { return proposition }
    var result = proposition
    let scope = scopes.scope(of: clause)
    result.factuality = proposition.factuality.weakened(by: scope.factuality)
    result.attributions = scope.attributions
    return result
  }

  /// *Will meet Roe **or** Poe*: whether an argument is one of several of which one will do.
  private func isAlternative(_ proposition: Proposition) -> Bool {
    var heads = [proposition.subject?.head].compactMap(\.self)
    if case .phrase(let phrase) = proposition.object { heads.append(phrase.head) }
    let document = parsed.document
    return heads.contains { head in
      let isLater = document.has(head, "conj")
      let first = isLater ? document.words[head].head ?? head : head
      return document.conjuncts(of: first).dropFirst().contains { conjunct in
        document.dependents(of: conjunct, "cc").contains { document.lemma($0) == "or" }
      }
    }
  }

  /// *Faces possible extradition*: what is faced is only possible.
  private func isHedgedObject(_ object: Argument?) -> Bool {
    guard case .phrase(let phrase) = object else { return false }
    return isHedged(phrase.head)
  }

  /// *The alleged head of Acme*: whether an adjective leaves a noun open.
  private func isHedged(_ noun: Int) -> Bool {
    let document = parsed.document
    return document.dependents(of: noun, "amod").contains {
      Hedges.adjectives.contains(document.lemma($0))
        || Hedges.adjectives.contains(document.form($0))
    }
  }
}
