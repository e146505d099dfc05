public import RDFModel

/// A date or a date with a time in XML Schema's notation (`xsd:date`, `xsd:dateTime`).
public struct CalendarDateLiteral: Sendable, Hashable {
  /// The date with its datatype.
  public let literal: Literal

  /// The date of a text such as `2019-04-29` or `2019-04-29T10:15:00Z`; nil for days and times that do not exist.
  public init?(_ text: String) {
    guard
      let parts = text.wholeMatch(
        of: /(\d{4})-(\d{2})-(\d{2})(T(\d{2}):(\d{2}):(\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?/),
      let year = Int(parts.1), let month = Int(parts.2), let day = Int(parts.3),
      CalendarDay(year: year, month: month, day: day) != nil
    else { return nil }
    guard let hour = parts.5.flatMap({ Int($0) }), let minute = parts.6.flatMap({ Int($0) }),
      let second = parts.7.flatMap({ Int($0) })
    else {
      literal = Literal(text, datatype: XSD.date)
      return
    }
    guard hour < 24, minute < 60, second < 60 else { return nil }
    literal = Literal(text, datatype: XSD.dateTime)
  }
}
