/// A clause with the marks that people gave it.
package struct MarkedClause: Sendable, Equatable {
  /// Whose words a clause is.
  package enum Source: Sendable, Equatable {
    /// The article's own.
    case nobody
    /// Somebody's, named or not.
    case anybody
    /// Those of one who has one of these names.
    case named([String])
  }

  /// The head of the clause as it stands in the text.
  package var word: String
  /// Which of the text's words with this form it is, from 1.
  package var occurrence = 1
  /// Whether the clause is denied; nil where that is not judged.
  package var isNegative: Bool? = false
  /// Whether the clause is left open, possible or hypothetical; nil where that is not judged.
  package var isPossible: Bool? = false
  /// Whose words it is; nil where that is not judged.
  package var source: Source? = .nobody

  /// Whether the clause is stated outright, by the article itself.
  package var isPlain: Bool { isNegative == false && isPossible == false && source == .nobody }
}

extension MarkedClause {
  /// Reads `WORD[#n] => MARKS`; nil if it is anything else.
  init?(parsing line: Substring) {
    let sides = line.split(separator: " => ", maxSplits: 1)
    guard sides.count == 2 else { return nil }
    let name = sides[0].drop { $0 == " " }.split(separator: "#", maxSplits: 1)
    guard let word = name.first else { return nil }
    self.init(word: String(word))
    if name.count > 1 {
      guard let occurrence = Int(name[1]) else { return nil }
      self.occurrence = occurrence
    }
    if sides[1] == "plain" { return }
    for mark in Self.marks(in: sides[1]) where !apply(mark) { return nil }
  }

  /// The marks of a line; a source's name may have several words.
  private static func marks(in text: Substring) -> [String] {
    text.split(separator: " ").reduce(into: []) { marks, word in
      let isMark = word.contains(":") || word.hasSuffix("?") || plainMarks.contains(String(word))
      if isMark || marks.isEmpty {
        marks.append(String(word))
      } else {
        marks[marks.count - 1] += " \(word)"
      }
    }
  }

  private static let plainMarks: Set<String> = ["negative", "possible"]

  /// Takes over a mark; false if there is no such mark.
  private mutating func apply(_ mark: String) -> Bool {
    switch mark {
    case "negative": isNegative = true
    case "possible": isPossible = true
    case "polarity?": isNegative = nil
    case "factuality?": isPossible = nil
    case "attribution?": source = nil
    case "attributed:*": source = .anybody
    default:
      guard mark.hasPrefix("attributed:") else { return false }
      source = .named(mark.dropFirst("attributed:".count).split(separator: "|").map(String.init))
    }
    return true
  }
}
