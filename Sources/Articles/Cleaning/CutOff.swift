/// Tells by its surface whether the last sentence of a paragraph breaks off.
///
/// > According to the newspaper, U.S. Ambassador Richard Grenell wrote that U.S.
enum CutOff {
  /// Words that open a clause or phrase and therefore never end a sentence, not even before a stop.
  private static let openers: Set<String> = [
    "the", "a", "an", "and", "or", "but", "my", "your", "their", "because", "whether", "although",
  ]

  /// Words that end no sentence unless they do so on purpose, with a stop.
  private static let danglers: Set<String> = [
    "that", "which", "who", "whose", "of", "in", "on", "at", "to", "for", "from", "by", "with",
    "into", "as", "if", "when", "while", "than", "is", "was", "were", "are", "has", "have", "had",
    "its", "his", "her", "said", "says", "after", "before", "against", "between",
  ]

  /// Conjunctions after which a lone abbreviation is the start of a clause.
  private static let clauseOpeners: Set<String> = [
    "that", "because", "whether", "although", "while", "when", "if", "and", "but",
  ]

  /// Titles, which a name has to follow.
  private static let titles: Set<String> = [
    "mr.", "mrs.", "ms.", "dr.", "prof.", "gen.", "sen.", "gov.", "rep.", "col.", "capt.", "lt.",
    "st.", "rev.", "hon.", "pres.",
  ]

  /// Whether a paragraph's last sentence breaks off.
  ///
  /// - Parameter expectsStop: Whether paragraphs of this article end with a stop, so that one
  ///   without is broken; where hardly any does, the lack of one says nothing.
  static func isCutOff(_ text: String, expectsStop: Bool) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace).suffix(2).map { $0.lowercased() }
    guard let last = words.last, let before = words.first else { return false }
    if titles.contains(last) || openers.contains(trimmingStops(last)) { return true }
    if isAbbreviation(last), words.count == 2, clauseOpeners.contains(before) { return true }
    if last.hasSuffix(",") || last.hasSuffix("-") || last.hasSuffix("—") { return true }
    if Surface.endsSentence(text) { return false }
    return expectsStop || danglers.contains(last)
  }

  private static func trimmingStops(_ word: String) -> String {
    String(word.reversed().drop { ".…".contains($0) }.reversed())
  }

  /// Single letters with stops: `u.s.`, `j.`.
  private static func isAbbreviation(_ word: String) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 2 && parts.last == "" && parts.dropLast().allSatisfy { $0.count == 1 }
  }
}
