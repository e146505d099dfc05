/// A mention with what agreement and naming need to know of it.
struct Candidate {
  /// The mention; its reason is filled in when it joins another.
  var mention: Mention
  /// The name without title and article; nil for descriptions and pronouns.
  var name: String?
  /// The class of thing, from the recogniser, the gazetteer or the noun.
  var type: EntityType?
  /// The key in the gazetteer.
  var key: String?
  /// Whether it is a known state; nil for what the gazetteer does not know.
  var isState: Bool?
  /// Whether it is known as a state or union, or an organ of one.
  var isPublic = false
  /// The classes of names that its noun, of things, cannot describe.
  var excluded: Set<EntityType> = []
  /// The lemma of the head.
  var lemma: String
  /// Singular, plural or unknown.
  var number: GrammaticalNumber?
  /// Masculine, feminine or unknown.
  var gender: Gender?
  /// Grammatical person; 3 for everything but pronouns of the first and second person.
  var person = 3
  /// The index of the sentence.
  var sentence: Int
  /// Whether it is the subject of its clause.
  var isSubject = false
  /// Whether it begins with a definite or demonstrative determiner.
  var isDefinite = false
}

/// Grammatical number.
enum GrammaticalNumber {
  case singular
  case plural
}
