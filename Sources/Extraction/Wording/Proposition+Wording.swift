public import Language

extension Proposition {
  /// The words in the subject's place: the expletive *there* where the sentence has put the subject behind the verb.
  public func subjectWords(in document: Document) -> [Int] {
    let there = expletive(in: document)
    return there.isEmpty ? subject?.words ?? [] : there
  }

  /// What is worded behind the relation: the object, or the subject behind *there is*.
  func wordedObject(in document: Document) -> Argument? {
    expletive(in: document).isEmpty ? object : subject.map { .phrase($0) }
  }

  /// The words of the relation; *is* where a noun phrase states it without a verb.
  public func predicateText(in document: Document) -> String {
    predicatePart(in: document).text
  }

  /// The proposition with complete phrases, as it stands in the sentence.
  ///
  /// A role noun is worded with its copula: *Jane Roe | is | Acme founder*.
  public func wording(in document: Document) -> Wording {
    var wording =
      predicate.kind == .nominal ? nominalWording(in: document) : clausalWording(in: document)
    wording.features = features
    return wording
  }

  private func clausalWording(in document: Document) -> Wording {
    Wording(
      form: .complete,
      subject: Wording.Part(subjectWords(in: document), in: document),
      predicate: predicatePart(in: document),
      object: Wording.Part(wordedObject(in: document)?.phrase.words ?? [], in: document),
      qualifiers: qualifiers.map {
        Wording.Addition(
          role: $0.role, part: Wording.Part($0.phrase.wordsMarkerFirst(in: document), in: document))
      })
  }

  /// The *there* of an existential clause.
  private func expletive(in document: Document) -> [Int] {
    guard predicate.kind == .copular else { return [] }
    return document.dependents(of: predicate.head, "expl").filter { document.lemma($0) == "there" }
  }

  /// The wording of a relation that a noun phrase states, with the owner's preposition if it has one.
  private func nominalWording(in document: Document) -> Wording {
    let owner = object?.phrase
    let linking = owner.flatMap { document.first(of: $0.head, "case") }.map { [$0] } ?? []
    let isLinked = !predicate.words.isEmpty && linking.allSatisfy { $0 > predicate.head }
    let words = predicate.words + (owner?.words ?? []) + (isLinked ? linking : [])
    return Wording(
      form: .complete,
      subject: Wording.Part(subjectWords(in: document), in: document),
      predicate: predicatePart(in: document),
      object: Wording.Part(words.sorted(), in: document), qualifiers: [])
  }

  /// The words of the relation; a noun phrase that states one lends it its copula.
  private func predicatePart(in document: Document) -> Wording.Part {
    let isUnderstood = predicate.kind == .nominal || predicate.words.isEmpty
    var part = Wording.Part(isUnderstood ? [] : predicate.allWords, in: document)
    if isUnderstood { part.text = "is" }
    return part
  }
}

extension Phrase {
  /// The words with a stranded marker first: *by | the routes* for *the routes **by** which*.
  fileprivate func wordsMarkerFirst(in document: Document) -> [Int] {
    guard let last = words.last, last > head, document.has(last, "case"),
      document.words[last].head != head
    else { return words }
    return [last] + words.dropLast()
  }
}
