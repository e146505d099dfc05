import Language

/// Two noun phrases side by side name the same thing.
///
/// The proposition is nominal: its relation is the understood *is*, without words of its own. (Quirk et al. 1985,
/// 17.65–17.93; UD `appos`, `flat`, `nmod:desc`.)
///
///     Bram Vos, a retired pilot, spoke first.
///     (Bram Vos; is; a retired pilot)
///     Goalkeeper Ada Low was injured.
///     (Ada Low; is; Goalkeeper)
struct Apposition: Pattern {
  let name = "apposition"

  func propositions(in parsed: SentenceClauses) -> [Proposition] {
    NamingReader(parsed).read().filter { !$0.words.words.isEmpty && !$0.name.words.isEmpty }.map {
      naming in
      Proposition(
        sentence: parsed.sentence,
        clause: parsed.clause(around: naming.description)?.head ?? naming.description,
        subject: naming.name,
        predicate: Predicate(head: naming.description, words: [], kind: .nominal, lemma: "be"),
        object: .phrase(naming.words), tense: .present, confidence: 0.85, pattern: name)
    }
  }
}
