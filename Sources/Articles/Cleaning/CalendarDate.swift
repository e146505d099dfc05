/// Reads the dates that newspapers print and gives them as ISO 8601.
enum CalendarDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The date in a text, as `2019-03-12` or with its time as found; nil without a date of clear meaning.
  ///
  /// Understood are ISO 8601, `12 March 2019`, `March 12, 2019` and `12. Mar 2019`; not `03/12/2019`, which means two
  /// days.
  static func iso8601(in text: String) -> String? {
    isoDate(in: text) ?? writtenDate(in: text)
  }

  private static func isoDate(in text: String) -> String? {
    let pattern =
      /\b(\d{4}-[01]\d-[0-3]\d)(?:[T ]([0-2]\d:[0-5]\d(?::[0-5]\d)?(?:\.\d+)?)\s?(Z|[+-]\d\d:?\d\d)?)?/
    guard let match = text.firstMatch(of: pattern) else { return nil }
    guard let time = match.2 else { return String(match.1) }
    return "\(match.1)T\(time)\(match.3 ?? "")"
  }

  private static func writtenDate(in text: String) -> String? {
    let separators: Set<Character> = [" ", ",", ".", "|", "(", ")", ":", "\t", "/", "-"]
    let words = text.lowercased().split { separators.contains($0) }
    for index in words.indices {
      guard let month = month(words[index]) else { continue }
      let before = index > 0 ? words[index - 1] : ""
      let after = words[(index + 1)...].prefix(2)
      if let day = day(before), let year = after.first.flatMap(year) {
        return format(year, month, day)
      }
      if let day = after.first.flatMap(day), let year = after.dropFirst().first.flatMap(year) {
        return format(year, month, day)
      }
    }
    return nil
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let isMonth = names.contains(String(word)) || months.contains(String(word)) || word == "sept"
    return isMonth ? months.firstIndex(of: String(word.prefix(3))).map { $0 + 1 } : nil
  }

  private static func day(_ word: Substring) -> Int? {
    let suffixes = ["st", "nd", "rd", "th"]
    let digits = suffixes.contains { word.hasSuffix($0) } ? word.dropLast(2) : word
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static func year(_ word: Substring) -> Int? {
    Int(word).flatMap { (1800...2199).contains($0) ? $0 : nil }
  }

  private static func format(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
