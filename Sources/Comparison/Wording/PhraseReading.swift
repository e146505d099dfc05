/// What a phrase says, apart from how it is typed: its content words, its amounts and its dates.
///
/// Quotation marks, hyphens, case, articles, prepositions and the order of words do not enter it, and *twelve* reads as *12*.
///
/// > *at least twelve people* → people; at least 12 · *on Monday, March 3* → ; monday, 3 march
struct PhraseReading: Hashable, Sendable {
  /// The words that are neither amounts, dates nor function words, in order.
  var content: [String] = []
  /// The amounts, in order: *12*, *2400000000*, and what makes them vague (*at least*).
  var amounts: [String] = []
  /// The dates and times of day, in order.
  var dates: [String] = []

  /// The reading of a phrase.
  ///
  /// - Parameter isTime: Whether the phrase is known to tell a time, so that its numbers are dates.
  init(_ text: String, isTime: Bool = false) {
    var reader = PhraseReader(words: WrittenWords.words(of: text), isTime: isTime)
    reader.read()
    self = reader.reading
  }

  fileprivate init() {}

  /// Whether there is nothing in it.
  var isEmpty: Bool { content.isEmpty && amounts.isEmpty && dates.isEmpty }

  /// Everything that is said, for the comparison of whole sentences.
  var words: [String] { content + amounts + dates }
}

/// Reads a phrase word by word.
private struct PhraseReader {
  let words: [String]
  let isTime: Bool
  var reading = PhraseReading()
  private var place = 0

  init(words: [String], isTime: Bool) {
    self.words = words
    self.isTime = isTime
  }

  mutating func read() {
    while place < words.count {
      if readDate() || readAmount() || readVagueness() { continue }
      let word = words[place]
      place += 1
      guard !FunctionWords.all.contains(word) else { continue }
      reading.content.append(word)
    }
  }

  /// *March 3*, *3 March*, *Monday*, *2017*.
  private mutating func readDate() -> Bool {
    if let hours = hours() { return take(date: hours.text, words: hours.length) }
    if let day = CalendarWords.weekdays[words[place]] {
      return take(date: day, words: 1)
    }
    if let month = CalendarWords.month(words[place]) {
      if let day = dayNumber(place + 1) { return take(date: "\(month) \(day)", words: 2) }
      // *May* is a month only where something dated stands by it.
      let isDated = month != "may" || isTime
      return isDated ? take(date: month, words: 1) : false
    }
    if let day = dayNumber(place), place + 1 < words.count,
      let month = CalendarWords.month(words[place + 1])
    {
      return take(date: "\(month) \(day)", words: 2)
    }
    if CalendarWords.isYear(words[place]), !isCounted(place) {
      return take(date: words[place], words: 1)
    }
    if isTime, let (amount, length) = Amounts.amount(in: words[place...]) {
      return take(date: amount, words: length)
    }
    return false
  }

  private mutating func readAmount() -> Bool {
    guard let (amount, length) = Amounts.amount(in: words[place...]) else { return false }
    reading.amounts.append(amount)
    place += length
    return true
  }

  /// *at least*, *more than*, *about* before an amount, which it becomes part of.
  private mutating func readVagueness() -> Bool {
    for phrase in Amounts.vague where words[place...].starts(with: phrase) {
      let next = place + phrase.count
      guard next < words.count, let (amount, length) = Amounts.amount(in: words[next...]) else {
        continue
      }
      reading.amounts.append(phrase.joined(separator: " ") + " " + amount)
      place = next + length
      return true
    }
    return false
  }

  private mutating func take(date: String, words count: Int) -> Bool {
    reading.dates.append(date)
    place += count
    return true
  }

  /// *4 p.m.*, *4.30 pm*, *at 4*.
  private func hours() -> (text: String, length: Int)? {
    guard let first = words[place].first, first.isNumber else { return nil }
    if place + 1 < words.count, ["am", "pm", "oclock", "gmt"].contains(words[place + 1]) {
      return ("\(words[place]) \(words[place + 1])", 2)
    }
    let isWhole = place == 1 && words.count == 2 && words[0] == "at"
    return isWhole ? (words[place], 1) : nil
  }

  private func dayNumber(_ place: Int) -> Int? {
    guard place < words.count else { return nil }
    let digits = words[place].prefix { $0.isASCII && $0.isNumber }
    let ending = words[place].dropFirst(digits.count)
    guard let day = Int(digits), (1...31).contains(day),
      ["", "st", "nd", "rd", "th"].contains(ending)
    else { return nil }
    return day
  }

  /// Whether a plain noun follows, which a year does not have: *2000 people*.
  private func isCounted(_ place: Int) -> Bool {
    guard place + 1 < words.count, !isTime else { return false }
    let next = words[place + 1]
    return next.hasSuffix("s") || next == "people" || next == "percent"
  }
}

/// The words of the calendar.
enum CalendarWords {
  static let weekdays: [String: String] = {
    var names: [String: String] = [:]
    for day in ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] {
      names[day] = day
      names[String(day.prefix(3))] = day == "saturday" || day == "sunday" ? nil : day
    }
    return names
  }()

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The month that a word names, in full; *march* and *may* must be told from the verbs by whoever asks.
  static func month(_ word: String) -> String? {
    let bare = word == "sept" ? "sep" : word
    return months.first { $0 == bare || (bare.count == 3 && $0.hasPrefix(bare)) }
  }

  /// Whether a word can name a year.
  static func isYear(_ word: String) -> Bool {
    guard word.utf8.count == 4, let year = Int(word) else { return false }
    return (1500...2100).contains(year)
  }
}

/// Words that carry no content of their own.
enum FunctionWords {
  static let all: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my",
    "your", "of", "in", "on", "at", "by", "for", "to", "from", "with", "as", "s", "and", "or",
    "be", "is", "are", "was", "were", "been", "being", "has", "have", "had", "will", "would",
    "do", "does", "did", "it", "which", "who", "whom", "into", "upon", "over", "up",
  ]
}
