/// Two entities whose names are alike and that were kept apart, with the reason.
public struct NameSeparation: Sendable, Hashable {
  /// The indices of the two in ``Document/entities``, the earlier first.
  public let first: Int
  /// The later of the two.
  public let second: Int
  /// Why they are two, in a few words for people.
  public let reason: String

  /// The pairs of a document's entities that share a part of a name, in order.
  public static func all(in document: Document) -> [NameSeparation] {
    let named = document.entities.indices.map { index in
      (index, NamedEntity(document.entities[index], in: document))
    }.filter { !$0.1.forms.isEmpty }
    return named.enumerated().flatMap { position, first in
      named[(position + 1)...].compactMap { second in
        first.1.difference(from: second.1).map {
          NameSeparation(first: first.0, second: second.0, reason: $0)
        }
      }
    }
  }
}

/// What tells two named entities apart.
private struct NamedEntity {
  let type: EntityType?
  let key: String?
  let forms: [NameForm]

  init(_ entity: Entity, in document: Document) {
    type = entity.type
    key = entity.gazetteerKey
    let names = entity.mentions.filter { $0.kind == .name }.map { document.text(of: $0) }
    forms = (names + [entity.name].compactMap(\.self)).map(NameForm.init)
  }

  /// Why this is not another entity, or nil where their names have nothing in common.
  func difference(from other: NamedEntity) -> String? {
    let pairs = forms.flatMap { own in other.forms.map { (own, $0) } }
    guard pairs.contains(where: { !Set($0.parts).isDisjoint(with: $1.parts) }) else { return nil }
    if key != nil, other.key != nil { return "two known things" }
    if let type, let otherType = other.type, (type == .person) != (otherType == .person) {
      return "a person and no person"
    }
    if pairs.contains(where: { $0 == $1 }) { return "the same name of two things" }
    let isPerson = type == .person || other.type == .person
    if pairs.contains(where: { $0.isShortForm(of: $1, ofPerson: isPerson) }) {
      return "a short form that fits several names, or a known thing's"
    }
    return isPerson ? "two full names that differ" : "only a part of the names is the same"
  }
}
