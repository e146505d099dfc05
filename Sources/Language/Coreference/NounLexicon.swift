/// What common nouns describe: *company* an organisation, *ambassador* a person, *agency* an organ of a state.
public struct NounLexicon: Sendable {
  /// The class of thing that each noun describes, by lemma.
  public private(set) var types: [String: EntityType] = [:]
  /// The verbs, by lemma, whose subject decides and acts: a capital as their subject stands for a government.
  public private(set) var agentiveVerbs: Set<String> = []

  /// A lexicon of nouns and agentive verbs, by lemma.
  public init(types: [String: EntityType] = [:], agentiveVerbs: Set<String> = []) {
    self.types = types
    self.agentiveVerbs = agentiveVerbs
  }
}
