import Language

/// A clause with a lexical verb: intransitive, transitive, ditransitive, complex transitive, active or passive.
///
/// Subject, verb and each object make a proposition; without a direct object a clause or the first prepositional phrase
/// that is no adjunct of time, place or manner takes its place, with the preposition in the relation. Everything else is
/// a qualifier. (Quirk et al. 1985, 10.1–10.17; ClausIE, Del Corro and Gemulla 2013; UD `nsubj`, `obj`, `iobj`, `obl`.)
///
///     Vandals painted the mayor's car on Sunday.
///     (Vandals; painted; the mayor's car; time: on Sunday)
///     She met with over twenty farmers.
///     (She; met with; over twenty farmers)
struct VerbalClause: Pattern {
  let name = "verbal clause"

  func propositions(in parsed: SentenceClauses) -> [Proposition] {
    parsed.clauses.filter { $0.kind == .verbal }.flatMap { clause in
      propositions(of: clause, in: parsed)
    }
  }

  private func propositions(of clause: Clause, in parsed: SentenceClauses) -> [Proposition] {
    let arguments = ArgumentReader(clause, in: parsed).read()
    var (objects, preposition, qualifiers) = slots(of: arguments, of: clause, in: parsed)
    qualifiers.sort { ($0.phrase.words.first ?? 0) < ($1.phrase.words.first ?? 0) }
    let predicate = PredicateReader(parsed).predicate(
      of: clause, object: objects.first??.phrase.head, preposition: preposition)
    return clause.subjects.flatMap { subject in
      objects.map { object in
        Proposition(
          sentence: parsed.sentence, clause: clause.head, subject: subject, predicate: predicate,
          object: object, qualifiers: qualifiers, pattern: name)
      }
    }
  }

  /// What stands in the object's place, the preposition that links it, and what is left as qualifiers.
  private func slots(
    of arguments: Arguments, of clause: Clause, in parsed: SentenceClauses
  ) -> (objects: [Argument?], preposition: Qualifier?, qualifiers: [Qualifier]) {
    var qualifiers = arguments.qualifiers
    let document = parsed.document
    let direct = arguments.objects.isEmpty ? [] : arguments.objects
    if !direct.isEmpty || !arguments.recipients.isEmpty {
      return withObject(arguments, of: clause, in: document)
    }
    if !arguments.clauses.isEmpty {
      if let appealed = appealed(arguments, of: clause, in: parsed) { return appealed }
      return (arguments.clauses.map { .clause($0) }, nil, qualifiers)
    }
    if !arguments.complements.isEmpty {
      return (arguments.complements.map { .phrase($0) }, nil, qualifiers)
    }
    guard let chosen = qualifiers.first(where: { isObject($0, of: clause, in: document) }) else {
      return ([nil], nil, qualifiers)
    }
    let same = qualifiers.filter {
      $0.marker == chosen.marker && isConjunct($0, of: chosen, in: document)
    }
    qualifiers.removeAll { same.contains($0) }
    return (same.map { .phrase(withoutMarker($0, in: document)) }, chosen, qualifiers)
  }

  /// *Pleaded with him to send it*: the oblique that does the infinitive stands in the object's place.
  private func appealed(
    _ arguments: Arguments, of clause: Clause, in parsed: SentenceClauses
  ) -> (objects: [Argument?], preposition: Qualifier?, qualifiers: [Qualifier])? {
    let controllers = arguments.clauses.compactMap { parsed.clause($0.head) }.flatMap(\.subjects)
      .map(\.head)
    guard
      let chosen = arguments.qualifiers.first(where: {
        controllers.contains($0.phrase.head) && parsed.document.has($0.phrase.head, "obl")
      })
    else { return nil }
    let rest = arguments.qualifiers.filter { $0 != chosen }
    let infinitives = arguments.clauses.map { Qualifier(role: .purpose, phrase: $0) }
    return ([.phrase(withoutMarker(chosen, in: parsed.document))], chosen, rest + infinitives)
  }

  /// A clause with objects: clauses and predicates beside them are qualifiers, the recipient too.
  private func withObject(
    _ arguments: Arguments, of clause: Clause, in document: Document
  ) -> (objects: [Argument?], preposition: Qualifier?, qualifiers: [Qualifier]) {
    let lemma = document.lemma(clause.head)
    if !arguments.clauses.isEmpty, Verbs.raisingToObject.contains(lemma) {
      let raised = (arguments.objects + arguments.recipients).flatMap(\.words)
      let whole = arguments.clauses.map {
        Phrase(head: $0.head, words: Array(Set($0.words + raised)).sorted())
      }
      return (whole.map { .clause($0) }, nil, arguments.qualifiers)
    }
    let isAddressed = arguments.objects.isEmpty
    let objects = isAddressed ? arguments.recipients : arguments.objects
    let recipients = isAddressed ? [] : arguments.recipients
    let extra =
      recipients.map { Qualifier(role: .recipient, phrase: $0) }
      + arguments.clauses.map { Qualifier(role: role(of: $0, in: document), phrase: $0) }
      + arguments.complements.map { Qualifier(role: .other, phrase: $0) }
    return (objects.map { .phrase($0) }, nil, arguments.qualifiers + extra)
  }

  /// What a clause beside an object is: what is told, or what somebody is asked, helped or forced to do.
  private func role(of clause: Phrase, in document: Document) -> Qualifier.Role {
    document.has(clause.head, "ccomp") ? .topic : .purpose
  }

  /// Whether a prepositional phrase completes the verb rather than setting its scene.
  private func isObject(_ qualifier: Qualifier, of clause: Clause, in document: Document) -> Bool {
    guard qualifier.marker != nil, document.has(qualifier.phrase.head, "obl"),
      (qualifier.phrase.words.first ?? 0) > clause.head
    else { return false }
    switch qualifier.role {
    case .time, .place, .quantity, .reason, .agent, .condition: return false
    case .source: return qualifier.marker != "according to"
    case .instrument: return false
    default: return true
    }
  }

  private func isConjunct(_ other: Qualifier, of first: Qualifier, in document: Document) -> Bool {
    other == first || document.words[other.phrase.head].head == first.phrase.head
  }

  private func withoutMarker(_ qualifier: Qualifier, in document: Document) -> Phrase {
    let isCollective = qualifier.marker == "between"
    return document.nounPhrase(
      qualifier.phrase.head, keeping: isCollective ? [.attributes, .conjuncts] : .attributes)
  }
}
