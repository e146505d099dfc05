/// Light verbs: a verb with little meaning and a noun that says what is done.
///
/// Jespersen 1942; UD keeps the noun as `obj`, so the reading is ours.
enum LightVerbs {
  /// The verb that a light verb and its noun stand for, by noun and then by the verbs it goes with.
  private static let verbs: [String: (light: Set<String>, full: String)] = [
    "agreement": (["reach", "make", "sign"], "agree"), "announcement": (["make"], "announce"),
    "appeal": (["make"], "appeal"), "attempt": (["make"], "attempt"),
    "choice": (["make"], "choose"), "claim": (["make"], "claim"), "comment": (["make"], "comment"),
    "complaint": (["make", "lodge"], "complain"), "contribution": (["make"], "contribute"),
    "decision": (["make", "take", "reach"], "decide"), "effort": (["make"], "try"),
    "meeting": (["hold", "have"], "meet"), "offer": (["make"], "offer"),
    "pledge": (["make"], "pledge"),
    "promise": (["make"], "promise"), "proposal": (["make"], "propose"),
    "recommendation": (["make"], "recommend"), "request": (["make"], "request"),
    "speech": (["give", "make", "deliver"], "speak"), "statement": (["make", "give"], "state"),
    "talk": (["hold", "have"], "talk"), "threat": (["make"], "threaten"),
    "visit": (["pay", "make"], "visit"),
  ]

  /// The full verb that a light verb with this noun stands for; nil for any other pair.
  static func fullVerb(light: String, noun: String) -> String? {
    guard let entry = verbs[noun], entry.light.contains(light) else { return nil }
    return entry.full
  }
}
