import Language

/// A name with a possessor belongs to it: bodies to their states, people to their clubs.
///
/// The relation has no word of its own in the sentence: lemma *belong*, preposition *to*. Role nouns between the two are
/// left to ``RoleNoun``. (Quirk et al. 1985, 5.112–5.121; UD `nmod:poss`.)
///
///     Kenya's Wildlife Service grew.
///     (Wildlife Service; –; Kenya), lemma *belong*
struct PossessedOrganization: Pattern {
  let name = "possessed organization"

  func propositions(in parsed: SentenceClauses) -> [Proposition] {
    let document = parsed.document
    return document.sentences[parsed.sentence].words.compactMap { possessor -> Proposition? in
      guard document.has(possessor, "nmod:poss"), document.words[possessor].upos == .propn,
        let head = document.words[possessor].head, document.words[head].upos == .propn,
        document.first(of: head, "nmod:desc") == nil,
        // *The National Farmers' Union* is one name.
        !document.names.contains(where: { $0.words.contains(possessor) && $0.words.contains(head) }
        )
      else { return nil }
      let own = Set(document.subtree(of: possessor))
      let bare = document.nounPhrase(head, keeping: []).words.filter { !own.contains($0) }
      let owner = document.nounPhrase(possessor).words.filter { document.words[$0].xpos != "POS" }
      return Proposition(
        sentence: parsed.sentence, clause: parsed.clause(around: head)?.head ?? head,
        subject: Phrase(head: head, words: document.trimmed(bare, head: head)),
        predicate: Predicate(
          head: head, words: [], kind: .nominal, lemma: "belong", preposition: "to"),
        object: .phrase(Phrase(head: possessor, words: document.trimmed(owner, head: possessor))),
        tense: .present, pattern: name)
    }
  }
}
