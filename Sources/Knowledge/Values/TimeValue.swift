public import RDFModel

/// A time as far as a text tells it: a day, a month, a year, or a stretch between two of them.
public indirect enum TimeValue: Sendable, Hashable {
  /// A day.
  case day(CalendarDay)
  /// A month of a year, from 1.
  case month(year: Int, month: Int)
  /// A year.
  case year(Int)
  /// From the beginning of the first to the end of the second, both included; nil where a side is open.
  case interval(TimeValue?, TimeValue?)

  /// The time in ISO 8601, with `..` for an open side of an interval (ISO 8601-2, EDTF).
  public var text: String {
    switch self {
    case .day(let day): "\(digits(day.year, 4))-\(digits(day.month, 2))-\(digits(day.day, 2))"
    case .month(let year, let month): "\(digits(year, 4))-\(digits(month, 2))"
    case .year(let year): digits(year, 4)
    case .interval(let begin, let end): "\(begin?.text ?? "..")/\(end?.text ?? "..")"
    }
  }

  /// The time as a literal of XML Schema; nil for intervals.
  public var literal: Literal? {
    switch self {
    case .day: Literal(text, datatype: XSD.date)
    case .month: Literal(text, datatype: XSD.gYearMonth)
    case .year: Literal(text, datatype: XSD.gYear)
    case .interval: nil
    }
  }

  private func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
