extension Document {
  /// The document with infinitives behind an object that is to do them given to their verb: *expects **the payment to rise***.
  ///
  /// A parser may take the infinitive for a clause of the noun, as it is in *has **a plan to leave***. Behind verbs that raise or control an
  /// object it belongs to the noun only where the noun calls for one. (Huddleston and Pullum 2002, chapter 14, 3.)
  public func respectingRaising() -> Document {
    var words = words
    for infinitive in words.indices {
      guard words[infinitive].relation.name == "acl", let noun = words[infinitive].head,
        noun < infinitive, words[noun].relation.matches("obj"), let verb = words[noun].head,
        verb < noun, Self.raising.contains(words[verb].lemma.lowercased()),
        !Self.planned.contains(words[noun].lemma.lowercased()),
        dependents(of: infinitive, "mark").contains(where: { words[$0].form == "to" }),
        dependents(of: verb, "xcomp", "ccomp").isEmpty
      else { continue }
      words[infinitive].head = verb
      words[infinitive].relation = "xcomp"
    }
    return reparsed(words)
  }

  private static let raising: Set = [
    "allow", "cause", "enable", "encourage", "expect", "forbid", "oblige", "permit", "persuade",
    "urge",
  ]

  /// Nouns that take infinitives of their own.
  private static let planned: Set = [
    "ability", "agreement", "appeal", "attempt", "bid", "bill", "call", "chance", "deal",
    "decision", "duty", "effort", "invitation", "law", "money", "motion", "move", "need", "offer",
    "opportunity", "order", "permission", "plan", "pledge", "power", "promise", "proposal",
    "reason", "request", "right", "step", "time", "vote", "way",
  ]
}
