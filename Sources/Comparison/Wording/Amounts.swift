/// Amounts as they stand in texts: in digits or in words, with their multiplier.
enum Amounts {
  /// What makes an amount vague; longer phrases first.
  static let vague: [[String]] = [
    ["at", "least"], ["at", "most"], ["more", "than"], ["less", "than"], ["fewer", "than"],
    ["up", "to"], ["as", "many", "as"], ["about"], ["around"], ["nearly"], ["almost"], ["over"],
    ["under"], ["some"], ["roughly"], ["approximately"],
  ]

  /// The amount that some words begin with, as a plain number, and how many words it takes.
  ///
  /// *2.4 billion* → 2400000000, 2 words; *twenty-one* → 21, 2 words.
  static func amount(in words: ArraySlice<String>) -> (amount: String, length: Int)? {
    guard let first = words.first else { return nil }
    if first == "dozen" { return ("12", 1) }
    if manifold.contains(first) { return (first, 1) }
    if let digits = digits(first) {
      guard let next = words.dropFirst().first, let zeros = multipliers[next] else {
        return (digits, 1)
      }
      return (shifted(digits, by: zeros), 2)
    }
    return worded(words)
  }

  /// The digits of a numeral, a unit written to it left aside: *1200*, *2.4*, *5bn* → 5000000000.
  private static func digits(_ word: String) -> String? {
    let digits = word.prefix { ($0.isASCII && $0.isNumber) || $0 == "." }
    guard let first = digits.first, first != "." else { return nil }
    let unit = String(word.dropFirst(digits.count))
    if unit.isEmpty { return normal(String(digits)) }
    return multipliers[unit].map { shifted(String(digits), by: $0) }
  }

  private static func worded(_ words: ArraySlice<String>) -> (amount: String, length: Int)? {
    var (total, current, length) = (0, 0, 0)
    for word in words {
      if let value = small[word] {
        guard current % 100 == 0 || (current % 100 >= 20 && current % 10 == 0 && value < 10) else {
          break
        }
        current += value
      } else if word == "hundred", length > 0 {
        current = max(1, current) * 100
      } else if length > 0, let zeros = multipliers[word], word.count > 2 {
        total += max(1, current) * (0..<zeros).reduce(1) { value, _ in value * 10 }
        current = 0
      } else {
        break
      }
      length += 1
    }
    guard length > 0, !(length == 1 && words.first == "one") else { return nil }
    return (String(total + current), length)
  }

  /// A number with its point moved to the right.
  private static func shifted(_ digits: String, by zeros: Int) -> String {
    let parts = digits.split(separator: ".", maxSplits: 1).map(String.init)
    let fraction = parts.count > 1 ? parts[1] : ""
    let moved = String(fraction.prefix(zeros))
    let padding = String(repeating: "0", count: max(0, zeros - fraction.count))
    return normal((parts.first ?? "") + moved + padding + "." + fraction.dropFirst(zeros))
  }

  /// A number without zeros that say nothing.
  private static func normal(_ digits: String) -> String {
    var text = digits
    if text.contains(".") {
      while text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
    }
    let whole = text.drop { $0 == "0" }
    return whole.isEmpty || whole.first == "." ? "0" + whole : String(whole)
  }

  /// Amounts that are no number.
  private static let manifold: Set = [
    "dozens", "scores", "hundreds", "thousands", "millions", "billions", "several", "many", "few",
    "half",
  ]

  private static let multipliers: [String: Int] = [
    "thousand": 3, "k": 3, "million": 6, "m": 6, "mn": 6, "billion": 9, "bn": 9, "b": 9,
    "trillion": 12, "tn": 12,
  ]

  private static let small: [String: Int] = {
    let units = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var values: [String: Int] = [:]
    for (value, word) in units.enumerated() { values[word] = value }
    for (place, word) in tens.enumerated() { values[word] = 20 + 10 * place }
    return values
  }()
}
