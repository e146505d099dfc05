public import Extraction

/// Reads English expressions of time, those that count from the day of publication too.
///
/// The classes of expressions are those of TimeML's TIMEX3 (Pustejovsky et al. 2003): dates, and of durations and sets nothing. What is
/// vague (*recently*) or cannot be resolved stays unread.
public struct TimeReader: Sendable {
  /// The day of publication; nil where it is not known.
  public let published: CalendarDay?

  /// A reader for an article of a day.
  public init(published: CalendarDay?) { self.published = published }

  /// The time of an expression such as *on Monday*, *in January*, *since 2018*.
  ///
  /// - Parameter tense: Whether what happened then lies before or behind the publication: *on Monday* is the last one or the next.
  public func value(of text: String, tense: Tense?) -> TimeValue? {
    var words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }
      .map(String.init)[...]
    let bound = words.first.flatMap { Self.bounds[$0] }
    if let range = range(words, tense) { return range }
    while let first = words.first, Self.openers.contains(first) { words = words.dropFirst() }
    guard let value = time(Array(words), tense) else { return nil }
    switch bound {
    case .from: return .interval(value, nil)
    case .until: return .interval(nil, value)
    case nil: return value
    }
  }

  // MARK: Words

  private enum Bound {
    case from
    case until
  }

  private static let bounds: [String: Bound] = [
    "since": .from, "after": .from, "until": .until, "till": .until, "before": .until, "by": .until,
  ]
  private static let openers: Set<String> = [
    "a", "about", "after", "around", "as", "at", "before", "by", "during", "early", "from", "in",
    "late", "mid", "of", "on", "since", "the", "till", "until",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  /// Parts of the day, which do not matter here.
  private static let dayParts: Set<String> = [
    "morning", "afternoon", "evening", "night", "noon", "midday",
  ]

  // MARK: Expressions

  /// *From 2014 to 2016*, *between March and May 2020*.
  private func range(_ words: ArraySlice<String>, _ tense: Tense?) -> TimeValue? {
    guard let opener = words.first, ["between", "from"].contains(opener),
      let joint = words.firstIndex(of: opener == "from" ? "to" : "and"),
      let end = time(Array(words[(joint + 1)...]), tense)
    else { return nil }
    var first = Array(words[(words.startIndex + 1)..<joint])
    // *March and May 2020* are months of one year.
    if case .month(let year, _) = end, Self.months.contains(first.last ?? "") {
      first.append(String(year))
    }
    return time(first, tense).map { .interval($0, end) }
  }

  private func time(_ words: [String], _ tense: Tense?) -> TimeValue? {
    var words = words
    while let last = words.last, Self.dayParts.contains(last), words.count > 1 {
      words.removeLast()
    }
    return date(words) ?? decade(words) ?? relative(words, tense) ?? weekday(words, tense)
      ?? monthAlone(words, tense)
  }

  /// *29 April 2019*, *April 29, 2019*, *April 2019*, *2019-04-29*, *2019*.
  private func date(_ words: [String]) -> TimeValue? {
    if words.count == 1 {
      return CalendarDay(words[0]).map(TimeValue.day) ?? year(words[0]).map(TimeValue.year)
    }
    guard let year = words.last.flatMap(year) else { return nil }
    return monthOrDay(Array(words.dropLast()), of: year)
  }

  private func monthOrDay(_ words: [String], of year: Int) -> TimeValue? {
    guard let place = words.firstIndex(where: { month($0) != nil }),
      let month = month(words[place])
    else { return nil }
    let rest = words[..<place] + words[(place + 1)...].filter { !Self.openers.contains($0) }
    let others = rest.filter { !Self.openers.contains($0) && !Self.weekdays.contains($0) }
    guard let day = others.first else {
      return rest.contains { Self.weekdays.contains($0) } ? nil : .month(year: year, month: month)
    }
    guard others.count == 1, let number = ordinal(day) else { return nil }
    return CalendarDay(year: year, month: month, day: number).map(TimeValue.day)
  }

  /// *The 1990s*, *the late 1960s*.
  private func decade(_ words: [String]) -> TimeValue? {
    guard words.count == 1, words[0].hasSuffix("0s"), let year = year(String(words[0].dropLast()))
    else { return nil }
    return .interval(.year(year), .year(year + 9))
  }

  /// *Yesterday*, *last week*, *next month*, *this year*.
  private func relative(_ words: [String], _ tense: Tense?) -> TimeValue? {
    guard let published else { return nil }
    switch words {
    case ["today"], ["tonight"], ["this"]: return .day(published)
    case ["yesterday"]: return .day(published.adding(days: -1))
    case ["tomorrow"]: return .day(published.adding(days: 1))
    default: break
    }
    guard words.count == 2, let step = ["last": -1, "this": 0, "next": 1][words[0]] else {
      return nil
    }
    switch words[1] {
    case "night" where step < 0: return .day(published.adding(days: -1))
    case "week", "weekend": return week(step, isWeekend: words[1] == "weekend", published)
    case "month":
      let months = published.year * 12 + published.month - 1 + step
      return .month(year: months / 12, month: months % 12 + 1)
    case "year": return .year(published.year + step)
    default: return qualified(words[1], step, published)
    }
  }

  private func week(_ step: Int, isWeekend: Bool, _ published: CalendarDay) -> TimeValue {
    let monday = published.adding(days: 1 - published.weekday + 7 * step)
    return .interval(
      .day(isWeekend ? monday.adding(days: 5) : monday), .day(monday.adding(days: 6)))
  }

  /// *Last Friday*, *next March*.
  private func qualified(_ word: String, _ step: Int, _ published: CalendarDay) -> TimeValue? {
    if let number = Self.weekdays.firstIndex(of: word) {
      let days = (number + 1 - published.weekday + 7) % 7
      switch step {
      case -1: return .day(published.adding(days: days == 0 ? -7 : days - 7))
      case 1: return .day(published.adding(days: days == 0 ? 7 : days))
      default: return .day(published.adding(days: number + 1 - published.weekday))
      }
    }
    return month(word).map { month in
      let isPast = month < published.month
      let year =
        step < 0
        ? (isPast ? published.year : published.year - 1)
        : step > 0
          ? (month > published.month ? published.year : published.year + 1) : published.year
      return .month(year: year, month: month)
    }
  }

  /// *Monday*: the last one, or the next one where it lies ahead.
  private func weekday(_ words: [String], _ tense: Tense?) -> TimeValue? {
    guard words.count == 1, let published, let number = Self.weekdays.firstIndex(of: words[0])
    else { return nil }
    let ahead = (number + 1 - published.weekday + 7) % 7
    if tense == .future { return .day(published.adding(days: ahead == 0 ? 7 : ahead)) }
    return .day(published.adding(days: ahead == 0 ? 0 : ahead - 7))
  }

  /// *January*, *29 April*: the last one, or the next one where it lies ahead.
  private func monthAlone(_ words: [String], _ tense: Tense?) -> TimeValue? {
    guard let published, let found = monthOrDay(words, of: published.year) else { return nil }
    let isAhead =
      switch found {
      case .day(let day): day > published
      case .month(_, let month): month > published.month
      case .year, .interval: false
      }
    let isFuture = tense == .future
    guard isAhead != isFuture else { return found }
    if !isAhead, isThisMonth(found, published) { return found }
    return monthOrDay(words, of: published.year + (isFuture ? 1 : -1))
  }

  private func isThisMonth(_ value: TimeValue, _ published: CalendarDay) -> Bool {
    if case .month(_, let month) = value { return month == published.month }
    return value == .day(published)
  }

  // MARK: Numbers

  private func month(_ word: String) -> Int? {
    if let index = Self.months.firstIndex(of: word) { return index + 1 }
    let short = word.count >= 3 && word.count <= 4 ? String(word.prefix(3)) : ""
    guard word == short || word == "sept" else { return nil }
    return Self.months.firstIndex { $0.hasPrefix(short) }.map { $0 + 1 }
  }

  /// A year of four digits that news speaks of.
  private func year(_ word: String) -> Int? {
    word.count == 4 ? Int(word).flatMap { (1000...2999).contains($0) ? $0 : nil } : nil
  }

  /// *29*, *29th*.
  private func ordinal(_ word: String) -> Int? {
    let digits = word.prefix(while: \.isNumber)
    let rest = word.dropFirst(digits.count)
    guard digits.count <= 2, ["", "st", "nd", "rd", "th"].contains(rest) else { return nil }
    return Int(digits)
  }
}
