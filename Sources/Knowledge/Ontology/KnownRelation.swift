import RDFModel

/// A relation of the lexicon.
struct KnownRelation: Sendable {
  var iri: IRI
  /// The kind of event that the relation reports, a concept of `Ontology/events.ttl`.
  var eventType: IRI?

  /// The relations by verb with particle and preposition, as in *meet with*.
  static func all(in descriptions: Descriptions) -> [String: KnownRelation] {
    var relations: [String: KnownRelation] = [:]
    for subject in descriptions.subjects
    where descriptions.isInstance(subject, of: NG.relationClass) {
      let relation = KnownRelation(
        iri: subject, eventType: descriptions.iris(subject, NG.eventType).first)
      for verb in descriptions.texts(subject, NG.verb) where relations[verb] == nil {
        relations[verb] = relation
      }
    }
    return relations
  }
}
