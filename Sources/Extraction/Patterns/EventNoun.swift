import Language

/// A noun of an event with its participants states that the event took place.
///
/// The phrase with *of* is the patient of most such nouns and the agent of some; a possessor is the other one where both
/// are there; *by* names the agent. Without an article or possessor, under a preposition *for*, or as what is wanted,
/// feared or forbidden, the event is only possible. The relation is the noun itself, so there is no wording of it as a
/// sentence. (Grimshaw 1990; Chomsky 1970; NomBank, Meyers et al. 2004; UD `nmod`, `nmod:poss`.)
///
///     The arrest of a miner in Lima caused a strike.
///     (a miner; arrest; place: in Lima), lemma *arrest*, passive
///     Japan's invasion of Manchuria
///     (Japan; invasion; Manchuria), lemma *invade*
struct EventNoun: Pattern {
  let name = "event noun"

  func propositions(in parsed: SentenceClauses) -> [Proposition] {
    let document = parsed.document
    return document.sentences[parsed.sentence].words.compactMap { noun -> Proposition? in
      guard document.words[noun].upos == .noun,
        let event = EventNouns.event(document.lemma(noun)),
        let participants = participants(of: noun, event.participant, in: document)
      else { return nil }
      return proposition(noun, event.verb, participants, in: parsed)
    }
  }

  /// Who does it and whom it happens to.
  private struct Participants {
    var agent: Int?
    var patient: Int?
  }

  private func participants(
    of noun: Int, _ role: EventNouns.Participant, in document: Document
  ) -> Participants? {
    let possessor = document.first(of: noun, "nmod:poss")
    let attributes = document.dependents(of: noun, "nmod")
    let of = attributes.first { document.marker(of: $0) == "of" }
    let by = attributes.first { document.marker(of: $0) == "by" }
    guard of != nil || possessor != nil else { return nil }
    switch role {
    case .agent: return Participants(agent: of ?? possessor)
    case .patient where of != nil: return Participants(agent: possessor ?? by, patient: of)
    case .patient: return Participants(agent: by, patient: possessor)
    }
  }

  private func proposition(
    _ noun: Int, _ verb: String, _ participants: Participants, in parsed: SentenceClauses
  ) -> Proposition? {
    let document = parsed.document
    guard let subject = participants.agent ?? participants.patient else { return nil }
    let isPassive = participants.agent == nil
    let object = isPassive ? nil : participants.patient
    return Proposition(
      sentence: parsed.sentence, clause: noun, subject: phrase(subject, in: document),
      predicate: Predicate(
        head: noun, words: [noun], kind: .verbal, lemma: verb, isPassive: isPassive),
      object: object.map { .phrase(phrase($0, in: document)) },
      qualifiers: qualifiers(of: noun, besides: participants, in: document),
      factuality: isRealized(noun, in: parsed) ? .certain : .possible, pattern: name)
  }

  /// A participant without its possessive ending.
  private func phrase(_ head: Int, in document: Document) -> Phrase {
    let words = document.nounPhrase(head).words.filter { document.words[$0].xpos != "POS" }
    return Phrase(head: head, words: words)
  }

  private func qualifiers(
    of noun: Int, besides participants: Participants, in document: Document
  ) -> [Qualifier] {
    document.dependents(of: noun, "nmod").filter {
      document.words[$0].relation.name == "nmod" && $0 > noun && $0 != participants.agent
        && $0 != participants.patient
    }.compactMap { head in
      guard let marker = document.marker(of: head) else { return nil }
      let words = document.markerWords(of: head) + document.nounPhrase(head).words
      return Qualifier(
        role: RoleReader(document).role(ofOblique: head, marker: marker), marker: marker,
        phrase: Phrase(head: head, words: words.sorted()))
    }
  }

  /// Whether the noun speaks of an event that took place.
  private func isRealized(_ noun: Int, in parsed: SentenceClauses) -> Bool {
    let document = parsed.document
    let isDefinite =
      document.first(of: noun, "nmod:poss") != nil
      || document.dependents(of: noun, "det").contains {
        ["the", "this", "that"].contains(document.lemma($0))
      }
    let isHedged = document.dependents(of: noun, "amod").contains {
      Hedges.adjectives.contains(document.lemma($0))
        || ["future", "planned"].contains(document.lemma($0))
    }
    guard isDefinite, !isHedged, !["for", "against"].contains(document.marker(of: noun)) else {
      return false
    }
    guard let head = document.words[noun].head else { return true }
    let isAttribute = document.has(noun, "nmod") && Hedges.nouns.contains(document.lemma(head))
    let isObject = document.has(noun, "obj") || document.has(noun, "obl")
    return !isAttribute && !(isObject && EventNouns.unrealizing.contains(document.lemma(head)))
  }
}
