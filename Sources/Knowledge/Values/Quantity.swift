import Foundation

/// A number of things, a measure or an amount of money, as a phrase tells it.
public struct Quantity: Sendable, Hashable {
  /// How the number bounds the true one.
  public enum Bound: String, Sendable {
    /// It is the number.
    case exact
    /// *About 200*.
    case about
    /// *Over 200*, *at least 200*.
    case least
    /// *Under 200*, *up to 200*.
    case most
  }

  /// The number as a decimal of XML Schema in its canonical form: `4.25`, `6000000.0`.
  public var number: String
  /// How it bounds the true one.
  public var bound: Bound
  /// What is counted or measured, as worded: *politicians*, *percent*; nil for bare numbers and money.
  public var unit: String?
  /// The currency, ISO 4217.
  public var currency: String?
  /// What the amount is for each of: *hour* in *$4.25 an hour*.
  public var per: String?

  /// The quantity that a phrase begins with, after words such as *over*; nil where it begins with none.
  public init?(_ text: String) {
    var reader = QuantityReader(text)
    guard let quantity = reader.quantity() else { return nil }
    self = quantity
  }

  init(number: Decimal, bound: Bound, unit: String?, currency: String?, per: String?) {
    let text = "\(number)"
    self.number = text.contains(".") ? text : text + ".0"
    (self.bound, self.unit, self.currency, self.per) = (bound, unit, currency, per)
  }
}

/// Reads a quantity from the words of a phrase.
private struct QuantityReader {
  private var words: ArraySlice<String>

  init(_ text: String) {
    // *$4.25* and *40%* are two words each.
    var spaced = ""
    for character in text {
      let isSign = character.isCurrencySymbol || character == "%"
      spaced += isSign ? " \(character) " : "\(character)"
    }
    words = spaced.split(whereSeparator: \.isWhitespace).map(String.init)[...]
  }

  mutating func quantity() -> Quantity? {
    let bound = bound()
    let symbol = currencySymbol()
    guard let number = number() else { return nil }
    if let symbol {
      return Quantity(number: number, bound: bound, unit: nil, currency: symbol, per: per())
    }
    if let currency = currencyWord() {
      return Quantity(number: number, bound: bound, unit: nil, currency: currency, per: per())
    }
    if words.first == "%" { words = ["percent"] }
    let unit = words.joined(separator: " ")
    return Quantity(
      number: number, bound: bound, unit: unit.isEmpty ? nil : unit, currency: nil, per: nil)
  }

  // MARK: Parts

  private static let bounds: [(words: [String], bound: Quantity.Bound)] = [
    (["more", "than"], .least), (["at", "least"], .least), (["no", "fewer", "than"], .least),
    (["no", "less", "than"], .least), (["over"], .least), (["above"], .least),
    (["less", "than"], .most), (["fewer", "than"], .most), (["at", "most"], .most),
    (["no", "more", "than"], .most), (["up", "to"], .most), (["under"], .most), (["below"], .most),
    (["nearly"], .about), (["almost"], .about), (["about"], .about), (["around"], .about),
    (["roughly"], .about), (["approximately"], .about), (["some"], .about),
    (["an", "estimated"], .about), (["exactly"], .exact), (["the"], .exact), (["only"], .exact),
  ]

  private mutating func bound() -> Quantity.Bound {
    for (phrase, bound) in Self.bounds where words.map({ $0.lowercased() }).starts(with: phrase) {
      words = words.dropFirst(phrase.count)
      return bound
    }
    return .exact
  }

  private static let symbols: [String: String] = [
    "$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW",
    "₽": "RUB",
    "₴": "UAH", "₺": "TRY", "₪": "ILS", "A$": "AUD", "C$": "CAD",
  ]

  private mutating func currencySymbol() -> String? {
    // *US$* and *A$* come apart: the letters stand before the sign.
    let joined = words.prefix(2).joined()
    if words.count > 2, joined.count > 1, let currency = Self.symbols[joined] {
      words = words.dropFirst(2)
      return currency
    }
    guard let currency = words.first.flatMap({ Self.symbols[$0] }) else { return nil }
    words = words.dropFirst()
    return currency
  }

  private static let currencies: [String: String] = [
    "dollar": "USD", "euro": "EUR", "pound": "GBP", "yen": "JPY", "yuan": "CNY", "rupee": "INR",
    "rouble": "RUB", "ruble": "RUB", "franc": "CHF", "lari": "GEL", "zloty": "PLN",
    "hryvnia": "UAH",
    "lira": "TRY", "krona": "SEK", "kroner": "NOK", "real": "BRL", "reais": "BRL", "rand": "ZAR",
    "won": "KRW", "shekel": "ILS",
  ]

  private mutating func currencyWord() -> String? {
    guard let word = words.first?.lowercased() else { return nil }
    let singular =
      word.hasSuffix("s") && Self.currencies[word] == nil ? String(word.dropLast()) : word
    guard let currency = Self.currencies[singular] else { return nil }
    words = words.dropFirst()
    return currency
  }

  /// *An hour*, *per head*, *a year*.
  private func per() -> String? {
    guard words.count >= 2, let first = words.first?.lowercased(),
      ["a", "an", "per", "each"].contains(first)
    else { return nil }
    return words.dropFirst().joined(separator: " ")
  }

  // MARK: Numbers

  private static let units: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let scales: [String: Decimal] = [
    "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000, "dozen": 12, "m": 1_000_000, "bn": 1_000_000_000,
    "tn": 1_000_000_000_000,
  ]

  /// *280 million*, *four hundred and twenty*, *4.25*, *a dozen*.
  private mutating func number() -> Decimal? {
    var (total, current): (Decimal, Decimal?) = (0, nil)
    if let first = words.first?.lowercased(), ["a", "an"].contains(first),
      let second = words.dropFirst().first, Self.scales[second.lowercased()] != nil
    {
      words = words.dropFirst()
      current = 1
    }
    while let word = words.first?.lowercased() {
      if let value = Self.digits(word) ?? Self.word(word) {
        // Two numbers in a row are none: *2019 5G*.
        if let before = current, !(before >= 100 && value < 100) { break }
        current = (current ?? 0) + value
      } else if let scale = Self.scales[word], let value = current {
        if scale == 100 || scale == 12 {
          current = value * scale
        } else {
          total += value * scale
          current = 0
        }
      } else if !(word == "and" && current.map { $0 >= 100 || total > 0 } == true
        && words.dropFirst().first.map { Self.word($0.lowercased()) != nil } == true)
      {
        break
      }
      words = words.dropFirst()
    }
    return current.map { total + $0 }
  }

  private static func digits(_ word: String) -> Decimal? {
    guard word.first?.isNumber == true,
      word.wholeMatch(of: /\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?/) != nil
    else { return nil }
    return Decimal(string: word.replacing(",", with: ""), locale: Locale(identifier: "en_US_POSIX"))
  }

  private static func word(_ word: String) -> Decimal? {
    let parts = word.split(separator: "-").map { units[String($0)] }
    guard !parts.isEmpty, parts.count <= 2, !parts.contains(where: { $0 == nil }) else {
      return nil
    }
    return Decimal(parts.compactMap(\.self).reduce(0, +))
  }
}
