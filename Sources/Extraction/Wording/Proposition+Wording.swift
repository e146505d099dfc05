public import Language

extension Proposition {
  /// The words of the subject; those of an expletive where there is nothing else (*There is …*).
  public func subjectWords(in document: Document) -> [Int] {
    if let subject { return subject.words }
    return document.dependents(of: predicate.head, "expl")
  }

  /// The words of the relation; empty where a noun phrase states it without a word (*is* is understood).
  public func predicateText(in document: Document) -> String {
    predicatePart(in: document).text
  }

  /// The proposition with complete phrases, as it stands in the sentence.
  ///
  /// A role noun is worded with its copula: *Jane Roe | is | Acme founder*.
  public func wording(in document: Document) -> Wording {
    if predicate.kind == .nominal { return nominalWording(in: document) }
    return Wording(
      subject: Wording.Part(subjectWords(in: document), in: document),
      predicate: predicatePart(in: document),
      object: Wording.Part(object?.phrase.words ?? [], in: document),
      qualifiers: qualifiers.map {
        Wording.Addition(
          role: $0.role, part: Wording.Part($0.phrase.wordsMarkerFirst(in: document), in: document))
      })
  }

  /// The complete wording, then the minimal ones: each prepositional attribute of the object or of a qualifier is a
  /// qualifier of its own, as in *provides information | on the role | of the fort*.
  ///
  /// A possessive (*Kenya's Wildlife Service*) has no word for its relation and an event noun no verb: they have no wording.
  /// (MinIE, Gashteovski et al. 2017; BenchIE's guidelines.)
  public func wordings(in document: Document) -> [Wording] {
    let complete = wording(in: document)
    if hasNoSentence(in: document) { return [] }
    if predicate.kind == .nominal { return [complete] }
    return separated(complete, in: document) + details(of: complete, in: document)
  }

  /// Whether no sentence can be made of the proposition with the words that are there.
  private func hasNoSentence(in document: Document) -> Bool {
    predicate.kind == .nominal && predicate.lemma == "belong"
      || predicate.kind == .verbal && document.words[predicate.head].upos == .noun
  }

  /// The complete wording; adjuncts beside a clause or a prepositional object are worded without it.
  private func separated(_ complete: Wording, in document: Document) -> [Wording] {
    guard isObjectOptional, !qualifiers.isEmpty else { return [complete] }
    var (core, rest) = (complete, complete)
    let isCompleted: (Qualifier) -> Bool = {
      document.has($0.phrase.head, "xcomp") || document.has($0.phrase.head, "ccomp")
    }
    core.qualifiers = zip(qualifiers, complete.qualifiers).filter { isCompleted($0.0) }.map(\.1)
    rest.qualifiers = zip(qualifiers, complete.qualifiers).filter { !isCompleted($0.0) }.map(\.1)
    rest.predicate = bareRelation(in: document)
    rest.object = Wording.Part()
    return rest.qualifiers.isEmpty ? [core] : [core, rest]
  }

  /// Whether the clause is complete without what stands in the object's place.
  private var isObjectOptional: Bool {
    guard predicate.kind == .verbal, let object else { return false }
    if case .clause = object { return true }
    return predicate.preposition != nil
  }

  /// The relation without the preposition that links the object.
  private func bareRelation(in document: Document) -> Wording.Part {
    Wording.Part(predicate.words.filter { !isLinking($0, in: document) }, in: document)
  }

  private func isLinking(_ word: Int, in document: Document) -> Bool {
    guard predicate.preposition != nil, let object else { return false }
    return document.markerWords(of: object.phrase.head).contains(word)
  }

  /// The minimal wordings, in which attributes of the object and of adjuncts are qualifiers.
  private func details(of complete: Wording, in document: Document) -> [Wording] {
    var result: [Wording] = []
    var base = complete.predicate
    if case .phrase(let phrase) = object {
      let details = Attributes(of: phrase, in: document)
      result += details.wordings(subject: complete.subject, relation: base)
      base =
        isObjectOptional
        ? bareRelation(in: document) : base + Wording.Part(details.core, in: document)
    } else if object != nil {
      base = bareRelation(in: document)
    }
    for qualifier in qualifiers where document.has(qualifier.phrase.head, "obl") {
      let details = Attributes(of: qualifier.phrase, in: document)
      result += details.wordings(subject: complete.subject, relation: base)
    }
    return result
  }

  /// The wording of a relation that a noun phrase states.
  private func nominalWording(in document: Document) -> Wording {
    let linking = object.flatMap { document.dependents(of: $0.phrase.head, "case").first } ?? 0
    let isBehind = linking > predicate.head
    let owner = object?.phrase.words ?? []
    let words = predicate.words + owner + (isBehind && !predicate.words.isEmpty ? [linking] : [])
    return Wording(
      subject: Wording.Part(subjectWords(in: document), in: document),
      predicate: predicatePart(in: document),
      object: Wording.Part(words.sorted(), in: document), qualifiers: [])
  }

  /// The words of the relation; a noun phrase that states one lends it its copula.
  private func predicatePart(in document: Document) -> Wording.Part {
    let isUnderstood = predicate.kind == .nominal || predicate.words.isEmpty
    var part = Wording.Part(isUnderstood ? [] : predicate.words, in: document)
    if isUnderstood { part.text = "is" }
    return part
  }
}

extension Phrase {
  /// The words with a stranded marker first: *by | the routes* for *the routes **by** which*.
  func wordsMarkerFirst(in document: Document) -> [Int] {
    guard let last = words.last, last > head, document.has(last, "case"),
      document.words[last].head != head
    else {
      return words
    }
    return [last] + words.dropLast()
  }
}
