/// What common nouns describe: *company* an organisation, *ambassador* a person, *agency* an organ of a state.
public struct NounLexicon: Sendable {
  /// The class of thing that each noun describes, by lemma.
  public private(set) var types: [String: EntityType] = [:]
  /// The nouns, by lemma, for what is no person, body or place: products, works, events.
  public private(set) var things: Set<String> = []
  /// Those of ``things`` that are products: at places, but none.
  public private(set) var products: Set<String> = []
  /// The verbs, by lemma, whose subject decides and acts: a capital as their subject stands for a government.
  public private(set) var agentiveVerbs: Set<String> = []
  /// The verbs, by lemma, whose subject may be who is quoted.
  public private(set) var speechVerbs: Set<String> = []

  /// The gender of the people that nouns and titles are used of, in lower case.
  public private(set) var genders: [String: Gender] = [:]
  /// The gender of the people who bear given names.
  public private(set) var givenNames: [String: Gender] = [:]

  /// A lexicon of nouns, and of verbs that act and speak, by lemma, and of what tells people's gender.
  public init(
    types: [String: EntityType] = [:], things: Set<String> = [], products: Set<String> = [],
    agentiveVerbs: Set<String> = [],
    speechVerbs: Set<String> = [], genders: [String: Gender] = [:],
    givenNames: [String: Gender] = [:]
  ) {
    self.types = types
    self.things = things
    self.products = products
    self.agentiveVerbs = agentiveVerbs
    self.speechVerbs = speechVerbs
    self.genders = genders
    self.givenNames = givenNames
  }
}

/// The gender of a person, as pronouns tell it.
public enum Gender: Sendable {
  case feminine
  case masculine
}
