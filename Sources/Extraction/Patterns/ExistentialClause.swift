import Language

/// *There is …* says that something exists.
///
/// *There* is no participant: what exists is the subject, and the lemma is *exist*. (Quirk et al. 1985, 18.44–18.54; UD `expl`.)
///
///     There were no witnesses.
///     (no witnesses; were), lemma *exist*, negative; worded as *There | were | no witnesses*
struct ExistentialClause: Pattern {
  let name = "existential clause"

  func propositions(in parsed: SentenceClauses) -> [Proposition] {
    parsed.clauses.filter { $0.kind == .existential }.flatMap { clause -> [Proposition] in
      let arguments = ArgumentReader(clause, in: parsed).read()
      let things =
        clause.origin == .own ? clause.subjects.map { whole($0, in: parsed.document) } : []
      return (things + arguments.objects).map { thing in
        Proposition(
          sentence: parsed.sentence, clause: clause.head, subject: thing,
          predicate: Predicate(
            head: clause.head, words: clause.group.words, kind: .copular, lemma: "exist"),
          qualifiers: arguments.qualifiers, pattern: name)
      }
    }
  }

  /// What there is, with the clause that says what it is about: *no evidence **that it works***.
  private func whole(_ thing: Phrase, in document: Document) -> Phrase {
    let content = document.nounPhrase(thing.head, keeping: [.attributes, .content])
    return Phrase(head: thing.head, words: Array(Set(thing.words + content.words)).sorted())
  }
}
