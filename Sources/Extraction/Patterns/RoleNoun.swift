import Language

/// A role noun with a name and a body, place or person: who holds which role in what.
///
/// The predicate is the role with its modifiers (*chief financial officer*); the object is what the role belongs to, and
/// the preposition is that of the noun, *of* where the text has a possessor, a compound or an adjective of nationality.
/// (UD `flat`, `appos`, `compound`, `nmod:poss`, `nmod:desc`; MinIE's implicit extractions, Gashteovski et al. 2017.)
///
///     Acme founder Jane Roe left.
///     (Jane Roe; founder of; Acme)
///     The Polish foreign minister, Jan Kos, agreed.
///     (Jan Kos; foreign minister of; Polish)
struct RoleNoun: Pattern {
  let name = "role noun"

  func propositions(in parsed: SentenceClauses) -> [Proposition] {
    NamingReader(parsed).read().flatMap { naming in
      holders(of: naming, in: parsed).map { proposition(naming, $0, in: parsed) }
    }
  }

  /// What a role belongs to, and the preposition that says so.
  private struct Holder {
    var phrase: Phrase
    var preposition = "of"
  }

  private func proposition(_ naming: Naming, _ holder: Holder, in parsed: SentenceClauses)
    -> Proposition
  {
    let document = parsed.document
    let role = roleWords(naming.description, without: holder, in: document)
    let isPast = role.contains { RoleNouns.past.contains(document.lemma($0)) }
    // The noun in the singular, but *managing* director and *older* brother.
    let lemma = role.filter { !RoleNouns.past.contains(document.lemma($0)) }.map {
      $0 == naming.description ? document.lemma($0) : document.form($0)
    }
    return Proposition(
      sentence: parsed.sentence,
      clause: parsed.clause(around: naming.description)?.head ?? naming.description,
      subject: naming.name,
      predicate: Predicate(
        head: naming.description, words: role, kind: .nominal, lemma: lemma.joined(separator: " "),
        preposition: holder.preposition),
      object: .phrase(holder.phrase), tense: isPast ? .past : .present, pattern: name)
  }

  /// The noun with the modifiers that are part of the role, without determiners and without what it belongs to.
  private func roleWords(_ noun: Int, without holder: Holder, in document: Document) -> [Int] {
    let parts = document.dependents[noun].filter { dependent in
      (document.has(dependent, "compound") || document.has(dependent, "amod")) && dependent < noun
        && !isHolder(dependent, in: document)
    }
    let words = [noun] + parts.flatMap { document.subtree(of: $0) }
    return document.trimmed(words.filter { !holder.phrase.words.contains($0) }.sorted(), head: noun)
  }

  /// Whether a description is a role in something, so that there is more to say than what somebody is.
  func states(_ naming: Naming, in parsed: SentenceClauses) -> Bool {
    !holders(of: naming, in: parsed).isEmpty
  }

  /// What the role belongs to: possessor, compound, nationality, prepositional attribute.
  private func holders(of naming: Naming, in parsed: SentenceClauses) -> [Holder] {
    let document = parsed.document
    guard RoleNouns.nouns.contains(document.lemma(naming.description)) else { return [] }
    let noun = naming.description
    // *Its head of operations* heads the operations, of which the possessor is no holder.
    let hasOf = document.dependents(of: noun, "nmod").contains { document.marker(of: $0) == "of" }
    let owners = (hasOf ? [] : [noun, naming.name.head]).compactMap {
      document.first(of: $0, "nmod:poss")
    }
    // *His Polish colleague* is Polish, but a colleague of his.
    let modifiers =
      RoleNouns.mutual.contains(document.lemma(noun))
      ? [] : document.dependents[noun].filter { isHolder($0, in: document) }
    let attributes = document.dependents(of: noun, "nmod").filter {
      document.isSplittable($0) && $0 > noun
    }
    let before = (owners.prefix(1) + modifiers.prefix(1)).map {
      Holder(phrase: holderPhrase($0, in: document))
    }
    let behind = attributes.filter { Self.prepositions.contains(document.marker(of: $0) ?? "") }
      .flatMap { head in
        document.conjuncts(of: head).map {
          Holder(phrase: document.nounPhrase($0), preposition: document.marker(of: head) ?? "of")
        }
      }
    return before + behind
  }

  private static let prepositions: Set<String> = ["at", "for", "from", "in", "of", "to"]

  /// Whether a premodifier names a body or a nation rather than a part of the role.
  private func isHolder(_ word: Int, in document: Document) -> Bool {
    let lemma = document.lemma(word)
    guard !RoleNouns.parts.contains(lemma), !RoleNouns.past.contains(lemma) else { return false }
    let isCapitalised = document.words[word].form.first?.isUppercase == true
    switch document.words[word].relation.base {
    case "compound":
      let isInitial = document.sentences[document.sentenceOfWord[word]].words.lowerBound == word
      // *The Edinburgh lawyer* is none of Edinburgh.
      if RoleNouns.private.contains(document.words[word].head.map(document.lemma) ?? ""),
        document.names.contains(where: { $0.type == .location && $0.words.contains(word) })
      {
        return false
      }
      return document.words[word].upos == .propn || RoleNouns.bodies.contains(lemma)
        || document.words[word].form.first?.isUppercase == true && isInitial
    case "amod":
      return isCapitalised && document.words[word].upos == .adj && !RoleNouns.parts.contains(lemma)
        && Nationalities.looksLike(lemma)
        // *The Belgian director* directs no Belgium.
        && !RoleNouns.private.contains(document.words[word].head.map(document.lemma) ?? "")
    default: return false
    }
  }

  private func holderPhrase(_ word: Int, in document: Document) -> Phrase {
    let phrase = document.nounPhrase(word)
    let words = phrase.words.filter { document.words[$0].xpos != "POS" }
    return Phrase(head: word, words: document.trimmed(words, head: word))
  }
}
