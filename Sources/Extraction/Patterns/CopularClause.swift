import Language

/// A clause that says what something is, how it is or where: *be* with a noun, an adjective or a prepositional phrase.
///
/// Headlines leave the copula out. (Quirk et al. 1985, 10.8–10.11; UD `cop`.)
///
///     The river is shallow near the mill.
///     (The river; is; shallow; place: near the mill)
///     The archive was in Prague.
///     (The archive; was in; Prague)
struct CopularClause: Pattern {
  let name = "copular clause"

  func propositions(in parsed: SentenceClauses) -> [Proposition] {
    parsed.clauses.filter { $0.kind == .copular }.flatMap { clause -> [Proposition] in
      let complement = complement(of: clause, in: parsed)
      return clause.subjects.map { subject in
        Proposition(
          sentence: parsed.sentence, clause: clause.head, subject: subject,
          predicate: predicate(of: clause, in: parsed), object: .phrase(complement.phrase),
          qualifiers: complement.qualifiers, pattern: name)
      }
    }
  }

  private func predicate(of clause: Clause, in parsed: SentenceClauses) -> Predicate {
    let document = parsed.document
    let linking = document.markerWords(of: clause.head).filter {
      !clause.markers.contains($0) && $0 < clause.head
    }
    let words = PredicateReader(parsed).words(of: clause).filter { $0 != clause.head }
    return Predicate(
      head: clause.group.copula ?? clause.head, words: (words + linking).sorted(),
      adverbs: adverbs(of: clause, in: parsed), kind: .copular, lemma: "be",
      preposition: linking.isEmpty ? nil : document.marker(of: clause.head))
  }

  /// The predicate phrase; an adjective keeps its complements (*able to swim*, *older than the church*).
  private func complement(
    of clause: Clause, in parsed: SentenceClauses
  ) -> (phrase: Phrase, qualifiers: [Qualifier]) {
    let document = parsed.document
    let qualifiers = ArgumentReader(clause, in: parsed).read().qualifiers
    let noun = phrase(of: clause, without: adverbs(of: clause, in: parsed), in: document)
    guard !document.words[clause.head].upos.isNominal else {
      let adjuncts = Set(
        document.dependents(of: clause.head, "obl").flatMap { document.subtree(of: $0) })
      let words = noun.words.filter { !adjuncts.contains($0) }
      return (Phrase(head: clause.head, words: words), qualifiers)
    }
    let inner = qualifiers.filter { isComplement($0, of: clause.head) }.flatMap(\.phrase.words)
    let rest = qualifiers.filter { !isComplement($0, of: clause.head) }
    // *Worth 41 euros a share*: the one adjective with objects.
    let objects = document.dependents(of: clause.head, "obj").filter { $0 > clause.head }
      .flatMap { document.subtree(of: $0) }
    let words = Set(noun.words + inner + objects + clauses(of: clause, in: document))
    return (
      Phrase(head: clause.head, words: document.trimmed(words.sorted(), head: clause.head)), rest
    )
  }

  /// The words of the clauses behind an adjective that complete it.
  private func clauses(of clause: Clause, in document: Document) -> [Int] {
    document.dependents(of: clause.head, "xcomp", "ccomp").filter { $0 > clause.head }
      .flatMap { document.clausePhrase($0).words }
  }

  /// The adverbs that belong to the clause rather than to its adjective: *is **also** home to*, *is **usually** larger*.
  private func adverbs(of clause: Clause, in parsed: SentenceClauses) -> [Int] {
    let all = PredicateReader(parsed).adverbs(of: clause)
    guard let copula = clause.group.copula, copula < clause.head else { return [] }
    return all.filter { $0 < copula || Adverbials.frequency.contains(parsed.document.lemma($0)) }
  }

  /// The predicate's noun phrase without what belongs to the verb group, such as *not*, and without its conjunction.
  private func phrase(of clause: Clause, without adverbs: [Int], in document: Document) -> Phrase {
    let outside = Set(clause.group.words + clause.markers + adverbs)
    let noun = document.nounPhrase(clause.head, keeping: [.attributes, .content])
    let words = noun.words.filter {
      (!outside.contains($0) && document.words[$0].xpos != "WRB") || $0 == clause.head
    }
    return Phrase(head: clause.head, words: document.trimmed(words, head: clause.head))
  }

  private func isComplement(_ qualifier: Qualifier, of head: Int) -> Bool {
    // *Three weeks old*, *two metres tall*: how much of it.
    if qualifier.marker == nil, qualifier.phrase.words.last == head - 1,
      [.time, .quantity].contains(qualifier.role)
    {
      return true
    }
    guard (qualifier.phrase.words.first ?? 0) > head else { return false }
    switch qualifier.role {
    case .time, .place, .condition, .reason, .agent: return false
    default: return qualifier.marker != nil
    }
  }
}
