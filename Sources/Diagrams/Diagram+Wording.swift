extension Diagram.Edge {
  /// The label, with *not* where the edge is negated and its label does not say so.
  ///
  /// > will install → will not install; confirmed → not confirmed
  var wording: String { Self.wording(label, isNegated: isNegated) }

  /// A label, with *not* where something is negated and the label does not say so.
  package static func wording(_ label: String, isNegated: Bool) -> String {
    let words = label.split(whereSeparator: \.isWhitespace)
    guard isNegated, !words.contains(where: negates) else { return label }
    let hasAuxiliary = words.first.map { auxiliaries.contains($0.lowercased()) } ?? false
    guard hasAuxiliary else { return "not " + label }
    return (words.prefix(1) + ["not"] + words.dropFirst()).joined(separator: " ")
  }

  private static func negates(_ word: Substring) -> Bool {
    let negations: Set<String> = ["not", "never", "no", "cannot", "nor", "neither", "without"]
    let word = word.lowercased()
    return negations.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
  }

  /// The words that *not* follows.
  private static let auxiliaries: Set<String> = [
    "will", "would", "shall", "should", "can", "could", "may", "might", "must", "is", "are", "was",
    "were", "has", "have", "had", "does", "do", "did",
  ]
}
