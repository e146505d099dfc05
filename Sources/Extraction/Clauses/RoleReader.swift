import Language

/// Decides the role of an adjunct from its preposition, its noun and the names that were recognised.
///
/// The inventory follows the adverbial classes of Quirk et al. 1985, chapter 8, as far as news needs them.
struct RoleReader {
  let document: Document

  /// A reader for a document.
  init(_ document: Document) { self.document = document }

  /// The role of a prepositional phrase or unmarked adverbial.
  ///
  /// - Parameter isAgent: Whether it is, or is coordinated with, the agent of a passive.
  func role(
    ofOblique head: Int, marker: String?, isAgent: Bool = false
  ) -> Qualifier.Role {
    if isTime(head), marker.map(Self.temporal.contains) ?? true { return .time }
    if marker == "in", isEarlyYear(head) { return .time }
    if isAgent || document.words[head].relation.name == "obl:agent" {
      return isBareNoun(head) ? .manner : .agent
    }
    guard let marker else { return isQuantity(head) ? .quantity : .manner }
    if TimeWords.prepositions.contains(marker) { return .time }
    if ["on", "over", "for"].contains(marker), Nouns.grounds.contains(document.lemma(head)) {
      return .reason
    }
    if PlaceWords.prepositions.contains(marker) { return isQuantity(head) ? .quantity : .place }
    if PlaceWords.openPrepositions.contains(marker), isPlace(head) { return .place }
    return Self.roles[marker] ?? .other
  }

  /// Whether a noun stands alone in the singular: *by accident*, *by hand*, *by law* name no actor.
  private func isBareNoun(_ head: Int) -> Bool {
    document.words[head].xpos == "NN"
      && document.dependents[head].allSatisfy {
        document.has($0, "case") || document.has($0, "punct") || document.has($0, "conj")
      }
  }

  /// The role of an adverb, for those of time and place.
  func role(ofAdverb word: Int) -> Qualifier.Role? {
    let lemma = document.lemma(word)
    if TimeWords.adverbs.contains(lemma) { return .time }
    // *Late on Wednesday*: the adverb is the head of the time.
    if document.dependents(of: word, "obl").contains(where: isTime) { return .time }
    return PlaceWords.adverbs.contains(lemma) ? .place : nil
  }

  /// The role of an adverbial clause, by its conjunction.
  func role(ofMarker marker: String) -> Qualifier.Role {
    if let role = Self.clauseRoles[marker] { return role }
    let first = marker.split(separator: " ").first.map(String.init) ?? marker
    return Self.clauseRoles[first] ?? .other
  }

  /// Whether a noun names a time.
  func isTime(_ head: Int) -> Bool {
    if ["tmod"].contains(document.words[head].relation.name.split(separator: ":").last ?? "") {
      return true
    }
    let lemma = document.lemma(head)
    if document.words[head].upos == .num, isDay(head) { return true }
    return TimeWords.nouns.contains(lemma) && !isModalMay(head) || TimeWords.isYear(lemma)
      || isDecade(lemma)
  }

  /// *January **8***, where the tree makes the number the head.
  private func isDay(_ head: Int) -> Bool {
    document.dependents[head].contains {
      document.words[$0].upos == .propn && TimeWords.nouns.contains(document.lemma($0))
    }
  }

  /// *May* is a month only as a name.
  private func isModalMay(_ head: Int) -> Bool {
    document.lemma(head) == "may" && document.words[head].upos != .propn
  }

  /// *In **968***: a bare number of three digits after *in*.
  private func isEarlyYear(_ head: Int) -> Bool {
    document.words[head].form.count == 3 && document.words[head].form.allSatisfy(\.isNumber)
      && document.dependents[head].allSatisfy { document.has($0, "case") }
  }

  /// *1990s*.
  private func isDecade(_ lemma: String) -> Bool {
    lemma.count == 5 && lemma.hasSuffix("s") && TimeWords.isYear(String(lemma.dropLast()))
  }

  /// Whether a noun names a place: a recognised location or a noun of places.
  func isPlace(_ head: Int) -> Bool {
    if let name = document.names.first(where: { $0.words.contains(head) }) {
      return name.type == .location
    }
    return PlaceWords.nouns.contains(document.lemma(head))
  }

  /// Whether a phrase is an amount: a number, or a unit with a number.
  private func isQuantity(_ head: Int) -> Bool {
    document.words[head].upos == .num || document.first(of: head, "nummod") != nil
  }

  /// Prepositions that a time may have.
  private static let temporal: Set<String> = [
    "about", "after", "around", "at", "before", "between", "by", "during", "for", "from", "in",
    "into",
    "of", "on", "over", "prior to", "since", "through", "throughout", "till", "to", "until",
    "within", "as of",
    "ahead of", "toward", "towards", "past",
  ]

  /// The role of a preposition whose noun does not decide it.
  private static let roles: [String: Qualifier.Role] = [
    "about": .topic, "regarding": .topic, "concerning": .topic, "over": .topic,
    "because of": .reason, "due to": .reason, "owing to": .reason, "thanks to": .reason,
    "following": .time, "after": .time, "before": .time, "prior to": .time, "ahead of": .time,
    "for": .purpose, "by": .instrument, "via": .instrument, "through": .instrument,
    "than": .comparison, "like": .comparison, "unlike": .comparison, "as": .manner,
    "per": .quantity, "to": .recipient, "with": .accompaniment, "without": .accompaniment,
    "from": .source, "according to": .source, "despite": .condition, "in": .other,
    "under": .condition, "at": .other, "on": .topic, "against": .topic, "of": .topic,
  ]

  /// The role of an adverbial clause by its conjunction.
  private static let clauseRoles: [String: Qualifier.Role] = [
    "after": .time, "before": .time, "when": .time, "while": .comparison, "until": .time,
    "till": .time,
    "since": .time, "once": .time, "as": .time, "whenever": .time, "if": .condition,
    "unless": .condition,
    "provided": .condition, "although": .condition, "though": .condition, "whereas": .comparison,
    "because": .reason, "for": .reason, "so": .purpose, "to": .purpose, "in order": .purpose,
    "in order to": .purpose, "by": .instrument, "with": .instrument, "than": .comparison,
    "against": .topic, "of": .topic, "about": .topic, "on": .topic, "from": .topic,
    "where": .place, "without": .manner, "instead of": .manner, "like": .comparison,
  ]
}
