import Language

/// A copula with a clause as its predicate: what a problem, a plan or a hope is.
///
/// UD makes the inner verb the head and marks the outer subject `nsubj:outer`.
///
///     The trouble is that nobody pays.
///     (The trouble; is; {that nobody pays})
struct ClausePredicate: Pattern {
  let name = "clause predicate"

  func propositions(in parsed: SentenceClauses) -> [Proposition] {
    let document = parsed.document
    return parsed.clauses.compactMap { clause -> Proposition? in
      guard let copula = clause.outerCopula,
        let subject = document.first(of: clause.head, "nsubj:outer")
      else {
        return nil
      }
      let auxiliaries = document.dependents(of: clause.head, "aux").filter { $0 < copula }
      let outer = Set(document.subtree(of: subject))
      let content = document.clausePhrase(clause.head).words.filter {
        $0 > copula && !outer.contains($0)
      }
      return Proposition(
        sentence: parsed.sentence, clause: clause.head, subject: document.nounPhrase(subject),
        predicate: Predicate(
          head: copula, words: auxiliaries + [copula], kind: .copular, lemma: "be"),
        object: .clause(
          Phrase(head: clause.head, words: document.trimmed(content, head: clause.head))),
        pattern: name)
    }
  }
}
