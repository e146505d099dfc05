extension Document {
  /// The document with particles that were taken for prepositions given to their verbs: ***called off** the march*.
  ///
  /// (Quirk et al. 1985, 16.2–16.4: phrasal verbs.)
  public func respectingParticles() -> Document {
    var words = words
    for noun in words.indices {
      guard words[noun].relation.matches("obl"), let verb = words[noun].head,
        dependents(of: verb, "obj", "ccomp").isEmpty,
        dependents(of: noun, "case").count == 1,
        let particle = dependents(of: noun, "case").first, particle == verb + 1,
        Self.phrasalVerbs[words[verb].lemma.lowercased()]?.contains(words[particle].form) == true
      else { continue }
      words[particle].head = verb
      words[particle].relation = "compound:prt"
      words[noun].relation = "obj"
    }
    return reparsed(words)
  }

  /// Phrasal verbs with an object whose particle is seldom a preposition behind them.
  private static let phrasalVerbs: [String: Set<String>] = [
    "break": ["off"], "bring": ["down", "up"], "call": ["off"], "fend": ["off"], "give": ["up"],
    "hand": ["over"], "kick": ["off"], "lay": ["off"], "pay": ["off"], "play": ["down"],
    "put": ["off"], "scale": ["down", "up"], "sell": ["off"], "set": ["off", "up"],
    "shrug": ["off"], "shut": ["down"], "sign": ["off"], "stave": ["off"], "stir": ["up"],
    "take": ["over"], "tear": ["down", "up"], "turn": ["down"], "write": ["off"],
  ]
}
