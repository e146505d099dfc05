/// Something about a proposition or its wording that makes it more or less likely to be right.
///
/// A feature is there or it is not, so that the sum of their weights is the same on every machine. Lengths and counts are
/// therefore steps, each of which adds to the ones below it: a subject of nine words has the first three of its steps.
package enum ConfidenceFeature: String, Sendable, Hashable, CaseIterable {
  // The pattern that gave the proposition; none of them for a verbal clause.
  case copularClause, existentialClause, clausePredicate, apposition, roleNoun
  case possessedOrganization, eventNoun

  // Where the subject comes from; none of them for a clause with its own.
  case sharedSubject, antecedentSubject, understoodSubject

  // How the clause hangs in the sentence; none of them for the main clause.
  case complementLink, openLink, adverbialLink, adnominalLink, relativeLink, subjectLink
  case parataxisLink
  /// A later member of a coordination of clauses.
  case laterConjunct
  /// How many clauses stand above.
  case depth1, depth2, depth3

  // The object; none of them for a noun phrase without a preposition.
  case noObject, prepositionalObject, clausalObject
  /// Neither an object nor a qualifier.
  case noArgument
  /// An object that is no noun phrase: *is tired*.
  case predicativeObject
  /// The words of the object.
  case object2, object4, object8, object16
  /// An object of several stretches of words.
  case brokenObject
  /// An object that is a later member of a coordination.
  case distributedObject
  /// An object that stands before its verb: the antecedent of a relative clause.
  case frontedObject
  /// A prepositional phrase or infinitive inside the object.
  case objectWithAttribute

  // The subject.
  case pronounSubject, nameSubject, clausalSubject
  /// The words of the subject.
  case subject2, subject4, subject8, subject16
  /// One of several subjects of the clause.
  case distributedSubject
  /// A subject behind its verb.
  case invertedSubject
  /// The words between the subject's head and the predicate.
  case gap4, gap8, gap16

  // The relation.
  case passive, nonFinite, negative, uncertain, reported, relationOfHave
  /// A relation that takes the words of governing verbs: *wants to support*.
  case chainedRelation
  /// The words of the relation.
  case relation2, relation4
  /// A relation with other words in between.
  case brokenRelation

  // The qualifiers.
  case qualifiers1, qualifiers2, qualifiers3
  case clausalQualifier, timeQualifier, placeQualifier, agentQualifier
  /// The words of the qualifiers.
  case qualifierWords8, qualifierWords16

  // The sentence.
  case sentence10, sentence20, sentence30, sentence40
  case quotation, headline

  // The wording; none of them for the complete one.
  case attributes
  /// An attribute of a qualifier rather than of the object.
  case attributesOfQualifier
  /// An attribute of an attribute.
  case innerAttributes
  case attributeOf, clausalAttribute, severalAttributes
}
