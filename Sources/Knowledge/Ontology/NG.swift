import RDFModel

/// Newsgraph's own vocabulary, defined in `Ontology/newsgraph.ttl`.
public enum NG {
  /// The namespace of the classes and properties.
  public static let namespace = "https://newsgraph.dev/ontology#"
  /// The namespace of the entities known beforehand and of names.
  public static let entity = "https://newsgraph.dev/entity/"
  /// The namespace of the relations.
  public static let relation = "https://newsgraph.dev/relation/"
  /// The namespace of the event types.
  public static let event = "https://newsgraph.dev/event/"
  /// The namespace of articles without an address of their own.
  public static let article = "https://newsgraph.dev/article/"

  /// The namespace of intervals and their ends; local names are in ISO 8601.
  public static let time = "https://newsgraph.dev/time/"

  /// A term of the vocabulary by its local name.
  static func term(_ name: String) -> IRI { IRI(unchecked: namespace + name) }

  static let statement = term("Statement")
  static let polarity = term("polarity")
  static let factuality = term("factuality")
  static let tense = term("tense")
  static let attributedTo = term("attributedTo")
  static let attributionVerb = term("attributionVerb")
  static let wording = term("wording")
  static let evidence = term("evidence")
  static let confidence = term("confidence")
  static let eventType = term("eventType")

  static let timeValue = term("timeValue")
  static let timeInterval = term("timeInterval")
  static let quantityValue = term("quantityValue")
  static let approximate = term("approximate")

  static let demonym = term("demonym")
  static let capitalOf = term("capitalOf")
  static let metonymOf = term("metonymOf")
  static let actsFor = term("actsFor")
  static let roleNoun = term("RoleNoun")
  static let organNoun = term("OrganNoun")
  static let typeNoun = term("TypeNoun")
  static let roleClass = term("roleClass")
  static let actsForPossessor = term("actsForPossessor")
  static let relationClass = term("Relation")
  static let nounRelation = term("relation")
  static let verb = term("verb")
  static let synonymVerb = term("synonymVerb")
  static let speechVerb = term("speechVerb")
  static let agentive = term("agentive")
  static let scale = term("scale")
  static let degree = term("degree")
  static let feminine = term("Feminine")
  static let masculine = term("Masculine")
  static let givenName = term("givenName")
  static let genderNoun = term("genderNoun")
}
