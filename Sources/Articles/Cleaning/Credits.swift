/// Recognises the lines that tell about an article rather than being part of it: bylines, dates, datelines.
enum Credits {
  /// Where the dash of a dateline stands at the latest, in characters.
  private static let longestDateline = 90

  /// What a whole line tells; nil where it is no such line.
  ///
  /// > By Jane Doe and John Roe, Reuters → authors Jane Doe, John Roe
  ///
  /// > Published: 12 March 2019 → published 2019-03-12
  static func metadata(ofLine line: String) -> Metadata? {
    guard line.count <= 140 else { return nil }
    return dates(in: line) ?? byline(line)
  }

  /// The dateline that a paragraph opens with, and the paragraph without it.
  ///
  /// > BERLIN, March 3 (Reuters) - The ministry … → place BERLIN, publisher Reuters
  static func dateline(of paragraph: String) -> (metadata: Metadata, rest: String)? {
    guard paragraph.prefix(longestDateline).contains(where: { "-–—".contains($0) }) else {
      return nil
    }
    let pattern =
      /^(\p{Lu}[\p{Lu}'’-]{3,}(?:[ ,\/]+\p{Lu}[\p{Lu}.'’-]+)*|(?:[A-Z]{2,}\.? )+\p{Lu}[\p{Lu}'’-]{2,})(?:, [A-Z][a-z]+\.?(?: [A-Z][a-z]+\.?| \d{1,2})?)?(?: ?\(([A-Z][^()]{1,29})\))? ?(?:[-–—]{1,2}) ?(.+)$/
    guard let match = paragraph.wholeMatch(of: pattern) else { return nil }
    let hasSpace = paragraph.contains(/^[^-–—]*(?: [-–—]{1,2} |—)/)
    guard match.2 != nil || (hasSpace && match.1.count >= 4) else { return nil }
    let metadata = Metadata(publisher: match.2.map(String.init), dateline: String(match.1))
    return (metadata, String(match.3))
  }

  private static func dates(in line: String) -> Metadata? {
    let folded = Surface.folded(line)
    let modifiedWords = ["updated", "last updated", "last modified", "modified"]
    let publishedWords = ["published", "posted", "first published", "date", "issued", "on"]
    let opens = { (words: [String]) in words.contains { opensWord(folded, $0) } }
    guard let date = CalendarDate.iso8601(in: line), !Surface.endsWithStop(line) else { return nil }
    if opens(modifiedWords) { return Metadata(modified: date) }
    if opens(publishedWords) || isMostlyDate(folded) { return Metadata(published: date) }
    return nil
  }

  private static func opensWord(_ folded: String, _ word: String) -> Bool {
    guard folded.hasPrefix(word) else { return false }
    return folded.dropFirst(word.count).first.map { !$0.isLetter } ?? true
  }

  /// Whether a line has little more than a date: a weekday, a time, a zone.
  private static func isMostlyDate(_ folded: String) -> Bool {
    Surface.wordCount(folded) <= 12
      && folded.first.map { $0.isNumber || isDayOrMonth(folded) } == true
  }

  private static func isDayOrMonth(_ folded: String) -> Bool {
    let names = [
      "mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "may", "jun",
      "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return names.contains { folded.hasPrefix($0) }
  }

  private static func byline(_ line: String) -> Metadata? {
    let pattern = /^(?:[Bb]y|BY|[Ww]ritten by|[Rr]eported by|[Aa]uthors?:|[Ff]rom our)\s+(.+)$/
    guard let match = line.wholeMatch(of: pattern), !Surface.endsWithStop(line) else { return nil }
    var names: [String] = []
    for part in match.1.split(separator: /\s*(?:,|;|\||&|·|•|\sand\s|\swith\s)\s*/) {
      guard isName(part) else { break }
      names.append(String(part))
    }
    guard !names.isEmpty, Surface.wordCount(line) <= 16 else { return nil }
    return Metadata(authors: names)
  }

  /// Whether a part of a byline is a person's name: two to five words, each with a capital or a particle.
  static func isName(_ part: Substring) -> Bool {
    let words = part.split(separator: " ")
    let particles: Set<Substring> = [
      "de", "van", "von", "der", "den", "la", "le", "di", "da", "bin", "al",
    ]
    guard (2...5).contains(words.count) else { return false }
    return words.allSatisfy { $0.first?.isUppercase == true || particles.contains($0) }
  }
}
