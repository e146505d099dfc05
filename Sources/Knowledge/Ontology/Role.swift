import Language
import RDFModel

/// What a common noun says of the thing that it describes.
struct Role: Sendable {
  /// The class of thing: `schema:Person` for *ambassador*.
  var type: IRI?
  /// The relation to what the noun's possessor is: `rel:isAmbassadorOf`.
  var relation: IRI?
  /// Whether its acts count as its state's: *Poland's security agency*.
  var actsForPossessor = false

  /// The class as the entity recogniser would name it; nil for what has no names as a rule.
  var entityType: EntityType? {
    guard let type else { return nil }
    let entityType = EntityType(ofClasses: [type])
    return entityType == .miscellaneous ? nil : entityType
  }

  /// Whether it describes products, works or events rather than people, bodies or places.
  var isOfThings: Bool {
    isOfProducts || [Schema.term("CreativeWork"), Schema.term("Event")].contains(type)
  }

  /// Whether it describes products, which are at places but are none.
  var isOfProducts: Bool { type == Schema.term("Product") }

  static func all(in descriptions: Descriptions) -> [String: Role] {
    var roles: [String: Role] = [:]
    for subject in descriptions.instances(of: NG.organNoun, NG.roleNoun, NG.typeNoun) {
      let role = Role(
        type: descriptions.iris(subject, NG.roleClass).first,
        relation: descriptions.iris(subject, NG.nounRelation).first,
        actsForPossessor: descriptions.texts(subject, NG.actsForPossessor) == ["true"])
      let labels =
        descriptions.texts(subject, SKOS.prefLabel) + descriptions.texts(subject, SKOS.altLabel)
      for label in labels.map({ $0.lowercased() }) where roles[label] == nil {
        roles[label] = role
      }
    }
    return roles
  }
}
