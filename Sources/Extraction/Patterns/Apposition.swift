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
    NamingReader(parsed).read().filter { states($0, in: parsed) }.map { naming in
      Proposition(
        sentence: parsed.sentence,
        clause: parsed.clause(around: naming.description)?.head ?? naming.description,
        subject: naming.name,
        predicate: Predicate(head: naming.description, words: [], kind: .nominal, lemma: "be"),
        object: .phrase(naming.words), tense: .present, pattern: name)
    }
  }

  /// Whether there is something to say that ``RoleNoun`` does not say better.
  private func states(_ naming: Naming, in parsed: SentenceClauses) -> Bool {
    guard !naming.words.words.isEmpty, !naming.name.words.isEmpty else { return false }
    let document = parsed.document
    let (name, description) = (naming.name.head, naming.words.head)
    // Neither is one town another, nor one thing several: *Lima and La Paz, …*; *Chad, mostly women*.
    let places = [name, description].filter { word in
      document.names.contains { $0.type == .location && $0.words.contains(word) }
    }
    let isOneOfMany =
      document.words[description].xpos == "NNS"
      && document.dependents(of: description, "advmod").contains {
        ["largely", "mainly", "mostly"].contains(document.form($0))
      }
    return description != name && places.count < 2 && !isOneOfMany
      && !RoleNoun().states(naming, in: parsed)
  }
}
