import RDFModel

/// A relation of the lexicon.
struct KnownRelation: Sendable {
  var iri: IRI
  /// The kind of event that the relation reports, a concept of `Ontology/events.ttl`.
  var eventType: IRI?
  /// Whether its subject decides or speaks, so that a capital there is a government.
  var isAgentive: Bool
  /// Whether it reports speech.
  var isSpeech: Bool
  /// How strong it is among relations that say less or more of the same.
  var strength: Strength?

  /// The relations by verb with particle and preposition, as in *meet with*.
  static func all(in descriptions: Descriptions) -> [String: KnownRelation] {
    var relations: [String: KnownRelation] = [:]
    for subject in descriptions.instances(of: NG.relationClass) {
      let relation = KnownRelation(
        iri: subject.iri, eventType: descriptions.iris(subject, NG.eventType).first,
        isAgentive: descriptions.texts(subject, NG.agentive) == ["true"],
        isSpeech: descriptions.texts(subject, NG.speechVerb) == ["true"],
        strength: Strength(of: subject, in: descriptions))
      let verbs =
        descriptions.texts(subject, NG.verb) + descriptions.texts(subject, NG.synonymVerb)
      for verb in verbs where relations[verb] == nil {
        relations[verb] = relation
      }
    }
    return relations
  }

  /// The kinds of events with the kind that each belongs to.
  static func widerEvents(in descriptions: Descriptions) -> [String: IRI] {
    var wider: [String: IRI] = [:]
    for subject in descriptions.subjects where subject.iri.value.hasPrefix(NG.event) {
      wider[subject.iri.value] = descriptions.iris(subject, SKOS.broader).first
    }
    return wider
  }
}
