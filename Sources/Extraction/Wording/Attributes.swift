import Language

/// A noun phrase taken apart: its core, and the prepositional phrases and infinitives that say more about it.
///
/// A partitive belongs to the core (*one of the owners*), and its noun's attributes count as the phrase's.
struct Attributes {
  /// The words of the phrase without its attributes.
  let core: [Int]
  /// The attributes, each with its preposition, once for each conjunct.
  let attributes: [Phrase]
  private let document: Document

  /// The parts of a phrase.
  init(of phrase: Phrase, in document: Document) {
    self.document = document
    let noun = Self.noun(of: phrase, in: document)
    let heads = document.dependents[noun].filter { Self.isAttribute($0, of: noun, in: document) }
    let taken = Set(heads.flatMap { document.subtree(of: $0) })
    core = document.trimmed(phrase.words.filter { !taken.contains($0) }, head: phrase.head)
    attributes = heads.flatMap { Self.distributed($0, in: document) }
  }

  /// The noun that attributes hang on: behind *of* where the head only counts it.
  private static func noun(of phrase: Phrase, in document: Document) -> Int {
    guard isPartitive(phrase.head, in: document) else { return phrase.head }
    return document.dependents(of: phrase.head, "nmod").first {
      document.marker(of: $0) == "of" && phrase.words.contains($0)
    } ?? phrase.head
  }

  /// Whether a head counts what follows *of*: *one of*, *lots of*.
  private static func isPartitive(_ head: Int, in document: Document) -> Bool {
    [.num, .det, .pron].contains(document.words[head].upos)
      || Nouns.partitive.contains(document.lemma(head))
  }

  /// Whether a dependent is an attribute: a prepositional phrase, or an infinitive or gerund of the noun.
  private static func isAttribute(_ word: Int, of noun: Int, in document: Document) -> Bool {
    guard word > noun else { return false }
    if document.isSplittable(word) { return true }
    return document.words[word].relation.name == "acl" && document.first(of: word, "mark") != nil
  }

  /// An attribute once for each conjunct, each with the preposition.
  private static func distributed(_ head: Int, in document: Document) -> [Phrase] {
    if document.has(head, "acl") {
      return document.conjuncts(of: head).map { clause($0, of: head, in: document) }
    }
    let marker = document.markerWords(of: head)
    let isCollective = document.marker(of: head) == "between"
    let heads = isCollective ? [head] : document.conjuncts(of: head)
    return heads.map { conjunct in
      let noun = document.nounPhrase(
        conjunct, keeping: isCollective ? [.attributes, .conjuncts] : .attributes)
      let own = document.markerWords(of: conjunct)
      return Phrase(
        head: conjunct, words: Array(Set((own.isEmpty ? marker : own) + noun.words)).sorted())
    }
  }

  /// A clause as an attribute; a later conjunct shares the marker.
  private static func clause(_ word: Int, of first: Int, in document: Document) -> Phrase {
    let shared = word == first ? [] : document.markerWords(of: first)
    return document.clausePhrase(word, sharing: shared)
  }

  /// The wordings in which the attributes are qualifiers, outermost first; none for a phrase without attributes.
  func wordings(subject: Wording.Part, relation: Wording.Part) -> [Wording] {
    guard !attributes.isEmpty else { return [] }
    let object = Wording.Part(core, in: document)
    let outer = Wording(
      form: .attributes, subject: subject, predicate: relation, object: object,
      qualifiers: attributes.map {
        Wording.Addition(role: role(of: $0), part: Wording.Part($0.words, in: document))
      }, features: features)
    let inner = attributes.filter { !document.has($0.head, "acl") }.flatMap { attribute in
      Attributes(of: attribute, in: document).wordings(
        subject: subject, relation: relation + object)
    }
    return [outer]
      + inner.map { wording in
        var wording = wording
        wording.features.insert(.innerAttributes)
        return wording
      }
  }

  /// What tells how likely the wording of the attributes is right.
  private var features: Set<ConfidenceFeature> {
    var features: Set<ConfidenceFeature> = [.attributes]
    if attributes.count > 1 { features.insert(.severalAttributes) }
    if attributes.contains(where: { document.marker(of: $0.head) == "of" }) {
      features.insert(.attributeOf)
    }
    if attributes.contains(where: { document.has($0.head, "acl") }) {
      features.insert(.clausalAttribute)
    }
    return features
  }

  private func role(of attribute: Phrase) -> Qualifier.Role {
    RoleReader(document).role(
      ofOblique: attribute.head, marker: document.marker(of: attribute.head))
  }
}
