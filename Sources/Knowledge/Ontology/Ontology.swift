public import Language
public import RDFModel

/// What Newsgraph knows beforehand: entities and their names, what nouns describe, what verbs mean.
///
/// Read from the Turtle files of `Ontology/`, so that a user who wants another schema adds a file.
public struct Ontology: Sendable {
  /// The names of known things.
  public internal(set) var gazetteer: Gazetteer
  /// What common nouns describe.
  public let nouns: NounLexicon
  /// The verbs of the relation lexicon.
  public let verbs: VerbLexicon
  /// The known things by IRI.
  var things: [String: KnownThing]
  /// The nouns by their singular.
  let roles: [String: Role]
  /// The relations by their verb with particle and preposition.
  let relations: [String: KnownRelation]
  /// The wider kind of each kind of event.
  let widerEvents: [String: IRI]

  /// The ontology that the triples of a dataset describe.
  public init(_ dataset: Dataset) {
    let descriptions = Descriptions(dataset)
    let space = UInt8(ascii: " ")
    things = KnownThing.all(in: descriptions)
    roles = Role.all(in: descriptions)
    relations = KnownRelation.all(in: descriptions)
    widerEvents = KnownRelation.widerEvents(in: descriptions)
    gazetteer = Gazetteer(things.values.sorted { $0.iri.value < $1.iri.value })
    verbs = VerbLexicon(
      infinitives: Set(
        relations.keys.map { String(decoding: $0.utf8.prefix { $0 != space }, as: UTF8.self) }))
    let genders = Self.genders(in: descriptions)
    nouns = NounLexicon(
      types: roles.filter { !$0.key.utf8.contains(space) }.compactMapValues(\.entityType),
      things: Set(roles.filter { !$0.key.utf8.contains(space) && $0.value.isOfThings }.keys),
      products: Set(roles.filter { !$0.key.utf8.contains(space) && $0.value.isOfProducts }.keys),
      agentiveVerbs: Set(relations.filter(\.value.isAgentive).keys),
      speechVerbs: Set(relations.filter(\.value.isSpeech).keys),
      genders: genders.nouns, givenNames: genders.names)
  }
}

extension Ontology {
  /// The nouns and given names that tell a person's gender.
  private static func genders(
    in descriptions: Descriptions
  ) -> (nouns: [String: Gender], names: [String: Gender]) {
    var (nouns, names): ([String: Gender], [String: Gender]) = ([:], [:])
    let classes = [NG.feminine.value: Gender.feminine, NG.masculine.value: .masculine]
    for subject in descriptions.subjects {
      guard let gender = classes[subject.iri.value] else { continue }
      for noun in descriptions.texts(subject, NG.genderNoun) { nouns[noun] = gender }
      for name in descriptions.texts(subject, NG.givenName) { names[name] = gender }
    }
    return (nouns, names)
  }
}

/// A thing known beforehand.
struct KnownThing: Sendable {
  var iri: IRI
  var label: String
  var names: [String]
  var demonyms: [String]
  var types: [IRI]
  var sameAs: [IRI]
  /// The state or union that its name may stand for.
  var governs: IRI?
  /// The state or union whose acts its own acts count as.
  var actsFor: IRI?

  /// Whether it is a country.
  var isState: Bool { types.contains(Schema.term("Country")) }

  static func all(in descriptions: Descriptions) -> [String: KnownThing] {
    var things: [String: KnownThing] = [:]
    for subject in descriptions.subjects where subject.iri.value.hasPrefix(NG.entity) {
      let labels = descriptions.texts(subject, SKOS.prefLabel)
      guard let label = labels.first else { continue }
      things[subject.iri.value] = KnownThing(
        iri: subject.iri, label: label, names: descriptions.texts(subject, SKOS.altLabel),
        demonyms: descriptions.texts(subject, NG.demonym),
        types: descriptions.iris(subject, RDF.type),
        sameAs: descriptions.iris(subject, OWL.sameAs),
        governs: descriptions.iris(subject, NG.metonymOf).first
          ?? descriptions.iris(subject, NG.capitalOf).first,
        actsFor: descriptions.iris(subject, NG.actsFor).first)
    }
    return things
  }
}

extension Gazetteer {
  /// A gazetteer of known things, of which those that the user gave come first.
  init(_ things: [KnownThing], given: [KnownThing] = []) {
    self.init()
    let givenKeys = Set(given.map(\.iri.value))
    for thing in given + things.filter({ !givenKeys.contains($0.iri.value) }) {
      insert(
        Entry(
          key: thing.iri.value,
          type: thing.types.isEmpty ? nil : EntityType(ofClasses: thing.types),
          preferredName: thing.label,
          governs: thing.governs?.value, organOf: thing.actsFor?.value,
          isState: thing.isState, isGiven: givenKeys.contains(thing.iri.value)),
        names: thing.names, demonyms: thing.demonyms)
    }
  }
}

extension EntityType {
  /// The class of schema.org that the recogniser's class says no more than.
  public static func schemaClass(of type: EntityType?) -> IRI {
    switch type {
    case .person: Schema.term("Person")
    case .organization: Schema.term("Organization")
    case .location: Schema.term("Place")
    case .miscellaneous, nil: Schema.term("Thing")
    }
  }

  /// The class that the entity recogniser would give to an instance of schema.org classes.
  public init(ofClasses types: [IRI]) {
    let names = types.map(Self.schemaName)
    if names.contains("Person") {
      self = .person
    } else if names.contains(where: Self.places.contains) {
      self = .location
    } else if names.contains(where: Self.isOrganization) {
      self = .organization
    } else {
      self = .miscellaneous
    }
  }

  /// The local name of a class of schema.org; of another one, all of its IRI.
  private static func schemaName(_ type: IRI) -> String {
    guard type.value.hasPrefix(Schema.namespace) else { return type.value }
    return String(
      decoding: type.value.utf8.dropFirst(Schema.namespace.utf8.count), as: UTF8.self)
  }

  private static let places: Set = [
    "Country", "City", "Place", "State", "AdministrativeArea", "Continent", "BodyOfWater",
    "Mountain", "LandmarksOrHistoricalBuildings",
  ]

  private static func isOrganization(_ name: String) -> Bool {
    organizations.contains { name.hasSuffix($0) }
  }

  private static let organizations = [
    "Organization", "Corporation", "NGO", "Party", "Business", "Team", "University", "Airline",
  ]
}
