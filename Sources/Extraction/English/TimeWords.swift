/// Words that name times.
enum TimeWords {
  /// Nouns and names of times, as lemmas in lower case.
  static let nouns: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.", "monday",
    "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
    "sat",
    "sun", "today", "yesterday", "tomorrow", "tonight", "now", "then", "second", "minute", "hour",
    "day",
    "night", "week", "weekend", "fortnight", "month", "year", "decade", "century", "millennium",
    "morning", "a.m.", "p.m.", "am", "pm", "o'clock", "gmt",
    "afternoon", "evening", "noon", "midnight", "dawn", "dusk", "spring", "summer", "autumn",
    "fall",
    "winter", "season", "quarter", "period", "era", "age", "time", "moment", "date", "past",
    "future",
    "anniversary", "eve", "christmas", "easter", "ramadan", "while", "birthday", "childhood", "war",
  ]

  /// Adverbs of time that tell when, not merely how often.
  static let adverbs: Set<String> = [
    "ago", "afterward", "afterwards", "already", "currently", "earlier", "early", "eventually",
    "finally",
    "formerly", "immediately", "initially", "later", "lately", "now", "nowadays", "once",
    "originally",
    "previously", "recently", "shortly", "soon", "subsequently", "today",
    "tomorrow",
    "tonight", "yesterday",
  ]

  /// Prepositions that only ever introduce times.
  static let prepositions: Set<String> = ["during", "until", "till", "since", "prior"]

  /// Whether a numeral can name a year.
  static func isYear(_ form: String) -> Bool {
    guard let value = Int(form) else { return false }
    return (1000...2100).contains(value)
  }
}
