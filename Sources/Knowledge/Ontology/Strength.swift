import Language
package import RDFModel

/// How strong a verb is among those that say less or more of the same: *suspect, accuse, charge, convict*.
package struct Strength: Hashable, Sendable {
  /// The scale, a thing of `Ontology/strength.ttl`.
  package var scale: IRI
  /// The place on it, from the weakest; verbs of one degree say the same.
  package var degree: Int

  init?(of subject: Descriptions.Subject, in descriptions: Descriptions) {
    guard let scale = descriptions.iris(subject, NG.scale).first,
      let degree = descriptions.texts(subject, NG.degree).first.flatMap({ Int($0) })
    else { return nil }
    (self.scale, self.degree) = (scale, degree)
  }
}

extension Ontology {
  /// How strong a relation is, by its verb with or without its particle and preposition.
  package func strength(of relation: String) -> Strength? { known(relation)?.strength }

  /// The kind of event that a relation reports.
  package func eventType(of relation: String) -> IRI? { known(relation)?.eventType }

  /// Whether a relation is a mere act of saying, which tells nothing beside what was said.
  package func isPlainSaying(_ relation: String) -> Bool {
    eventType(of: relation)?.value == NG.event + "Say"
  }

  /// The kind that a kind of event belongs to; nil for the widest, which all events would share.
  package func widerEvent(than type: IRI) -> IRI? {
    widerEvents[type.value].flatMap { widerEvents[$0.value] == nil ? nil : $0 }
  }

  /// The infinitive that a verb form is made from; the form itself where no known verb has it.
  package func infinitive(of form: String) -> String { verbs.lemma(of: form, predicted: form) }

  /// Whether a word in lower case is a known verb, in any of its forms, or a known noun.
  package func knowsWord(_ word: String) -> Bool {
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    return roles[word] != nil || roles[singular] != nil
      || verbs.infinitives.contains(infinitive(of: word))
  }

  private func known(_ relation: String) -> KnownRelation? {
    relations[relation] ?? relations[String(relation.prefix { $0 != " " })]
  }
}
