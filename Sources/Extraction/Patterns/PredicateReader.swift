import Language

/// Words and canonical parts of the relation that a clause states.
struct PredicateReader {
  let parsed: SentenceClauses
  private var document: Document { parsed.document }

  /// A reader for a sentence.
  init(_ parsed: SentenceClauses) { self.parsed = parsed }

  /// The relation of a verbal clause.
  ///
  /// - Parameters:
  ///   - object: The head of its object, for light verbs.
  ///   - preposition: The prepositional phrase that stands in the object's place.
  func predicate(of clause: Clause, object: Int?, preposition: Qualifier?) -> Predicate {
    let verb = document.lemma(clause.head)
    let full = object.flatMap { LightVerbs.fullVerb(light: verb, noun: document.lemma($0)) }
    let linking = preposition.map { phrase in
      phrase.phrase.words.filter { document.markerWords(of: phrase.phrase.head).contains($0) }
    }
    return Predicate(
      head: clause.head, words: words(of: clause) + (linking ?? []), adverbs: adverbs(of: clause),
      kind: .verbal,
      lemma: full ?? verb,
      particle: clause.group.particles.first.map { document.lemma($0) },
      preposition: preposition?.marker,
      isPassive: clause.group.isPassive)
  }

  /// The words of the relation, with the governing verbs of a raised or controlled infinitive: *wants to support*.
  func words(of clause: Clause) -> [Int] {
    let own = clause.group.words + (clause.group.infinitiveMarker.map { [$0] } ?? [])
    guard let governor = merged(with: clause) else { return own.sorted() }
    let predicate = governor.kind == .copular ? [governor.head] : []
    let marker = clause.link == .adverbial ? clause.markers : []
    return Array(Set(words(of: governor) + predicate + marker + own)).sorted()
  }

  /// The clause whose verb is one relation with the verb of an infinitive or gerund.
  private func merged(with clause: Clause) -> Clause? {
    guard let governor = parsed.clause(clause.governor), clause.anchor == governor.head,
      clause.subjects == governor.subjects, document.first(of: governor.head, "obj") == nil,
      clause.link == .open || isGerundOfPassive(clause, governor)
    else { return nil }
    return governor
  }

  /// The adverbs that stand between the words of the relation or right before them, as in *has **often** warned*.
  ///
  /// This is the medial position of Quirk et al. 1985, 8.16. In the other positions an adverb of time or place is a
  /// qualifier.
  func adverbs(of clause: Clause) -> [Int] {
    let relation = clause.group.words
    guard var first = relation.first, let last = relation.last else { return [] }
    let inherited = merged(with: clause).map(adverbs) ?? []
    let candidates = document.dependents(of: clause.head, "advmod").filter {
      !relation.contains($0) && !document.isRelative($0) && $0 < max(last, clause.head)
    }
    var adverbs: [Int] = []
    for candidate in candidates.reversed() {
      let phrase = document.subtree(of: candidate)
      guard phrase.allSatisfy({ document.words[$0].upos == .adv }),
        let start = phrase.first, let end = phrase.last, end + 1 >= first
      else { continue }
      adverbs += phrase
      first = min(first, start)
    }
    return Array(Set(adverbs + inherited)).sorted()
  }

  /// *Was banned **from** entering*, *was accused **of** lying*.
  private func isGerundOfPassive(_ clause: Clause, _ governor: Clause) -> Bool {
    guard clause.link == .adverbial, governor.group.isPassive, let marker = clause.markers.first
    else { return false }
    return ["of", "from"].contains(document.lemma(marker)) && marker > governor.head
  }
}
