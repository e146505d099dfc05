import Language

/// A noun phrase taken apart: its core, and the prepositional phrases and infinitives that say more about it.
struct Attributes {
  /// The words of the phrase without its attributes.
  let core: [Int]
  /// The attributes, each with its preposition and with its own attributes.
  let attributes: [Phrase]
  private let document: Document

  /// The parts of a phrase.
  init(of phrase: Phrase, in document: Document) {
    self.document = document
    let within = Set(phrase.words)
    let heads = document.dependents[phrase.head].filter { dependent in
      within.contains(dependent) && dependent > phrase.head && document.isSplittable(dependent)
    }
    attributes = heads.map { head in
      Phrase(head: head, words: document.subtree(of: head).filter(within.contains))
    }
    let taken = Set(attributes.flatMap(\.words))
    core = document.trimmed(phrase.words.filter { !taken.contains($0) }, head: phrase.head)
  }

  /// The wordings in which the attributes are qualifiers, outermost first; none for a phrase without attributes.
  func wordings(subject: Wording.Part, relation: Wording.Part, object: Wording.Part) -> [Wording] {
    guard !attributes.isEmpty else { return [] }
    let object = Wording.Part(core, in: document)
    let outer = Wording(
      subject: subject, predicate: relation, object: object,
      qualifiers: attributes.map {
        Wording.Addition(role: role(of: $0), part: Wording.Part($0.words, in: document))
      })
    let inner = attributes.flatMap { attribute in
      Attributes(of: attribute, in: document).wordings(
        subject: subject, relation: relation + object, object: Wording.Part())
    }
    return [outer] + inner
  }

  private func role(of attribute: Phrase) -> Qualifier.Role {
    RoleReader(document).role(
      ofOblique: attribute.head, marker: document.marker(of: attribute.head))
  }
}
