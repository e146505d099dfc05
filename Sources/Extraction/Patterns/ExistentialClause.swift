import Language

/// *There is …*: something exists; *there* is no subject, and the proposition has none.
///
/// (Quirk et al. 1985, 18.44–18.54; UD `expl`.)
///
///     There were no witnesses.
///     (–; were; no witnesses), negative
struct ExistentialClause: Pattern {
  let name = "existential clause"

  func propositions(in parsed: SentenceClauses) -> [Proposition] {
    let document = parsed.document
    return parsed.clauses.filter { $0.kind == .existential }.flatMap { clause -> [Proposition] in
      let arguments = ArgumentReader(clause, in: parsed).read()
      let things = clause.origin == .own ? clause.subjects : []
      return (things + arguments.objects).map { thing in
        Proposition(
          sentence: parsed.sentence, clause: clause.head, subject: nil,
          predicate: Predicate(
            head: clause.head, words: clause.group.words, kind: .copular,
            lemma: document.lemma(clause.head)),
          object: .phrase(thing), qualifiers: arguments.qualifiers, pattern: name)
      }
    }
  }
}
