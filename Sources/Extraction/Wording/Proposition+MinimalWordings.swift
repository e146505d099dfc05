public import Language

extension Proposition {
  /// The complete wording, then the minimal ones: each prepositional attribute of the object or of a qualifier is a
  /// qualifier of its own, as in *provides information | on the role | of the fort*.
  ///
  /// A possessive (*Kenya's Wildlife Service*) has no word for its relation and an event noun no verb: they have no
  /// wording. (MinIE, Gashteovski et al. 2017; BenchIE's guidelines.)
  public func wordings(in document: Document) -> [Wording] {
    if hasNoSentence(in: document) { return [] }
    let complete = wording(in: document)
    if predicate.kind == .nominal { return [complete] }
    return [complete] + minimal(complete, in: document)
  }

  /// Whether no sentence can be made of the proposition with the words that are there.
  private func hasNoSentence(in document: Document) -> Bool {
    switch predicate.kind {
    case .nominal: predicate.lemma == "belong"
    case .verbal: document.words[predicate.head].upos == .noun
    case .copular: false
    }
  }

  /// Whether the clause is complete without what stands in the object's place.
  private var isObjectOptional: Bool {
    guard predicate.kind == .verbal, let object else { return false }
    if case .clause = object { return true }
    return predicate.preposition != nil
  }

  /// The relation without the preposition that links the object.
  private func bareRelation(in document: Document) -> Wording.Part {
    let linking = predicate.preposition == nil ? nil : object?.phrase.head
    let marker = linking.map { document.markerWords(of: $0) } ?? []
    return Wording.Part(predicate.allWords.filter { !marker.contains($0) }, in: document)
  }

  /// The minimal wordings, in which attributes of the object and of adjuncts are qualifiers.
  private func minimal(_ complete: Wording, in document: Document) -> [Wording] {
    var result: [Wording] = []
    var base = isObjectOptional ? bareRelation(in: document) : complete.predicate
    if case .phrase(let phrase)? = wordedObject(in: document) {
      let parts = Attributes(of: phrase, in: document)
      result += parts.wordings(subject: complete.subject, relation: complete.predicate)
      if !isObjectOptional { base = base + Wording.Part(parts.core, in: document) }
    }
    let ofObject = result.count
    for qualifier in qualifiers where document.has(qualifier.phrase.head, "obl") {
      let parts = Attributes(of: qualifier.phrase, in: document)
      result += parts.wordings(subject: complete.subject, relation: base)
    }
    for index in result.indices {
      result[index].features.formUnion(features)
      if index >= ofObject { result[index].features.insert(.attributesOfQualifier) }
    }
    return result
  }
}
