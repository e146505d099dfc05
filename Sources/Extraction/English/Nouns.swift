/// Classes of English nouns that decide how phrases belong together.
enum Nouns {
  /// Nouns whose infinitive is done by whoever has, makes or takes the thing: *made a decision to continue*.
  static let controlling: Set<String> = [
    "ability", "aim", "ambition", "attempt", "authority", "bid", "capacity", "choice", "commitment",
    "decision", "desire", "determination", "duty", "effort", "failure", "freedom", "goal",
    "intention",
    "need", "obligation", "offer", "plan", "pledge", "power", "promise", "readiness", "refusal",
    "right",
    "threat", "vow", "willingness",
  ]
}
