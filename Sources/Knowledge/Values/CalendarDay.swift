import Foundation

/// A day of the Gregorian calendar.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// The year.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  /// A day, or nil for one that no month has.
  public init?(year: Int, month: Int, day: Int) {
    let parts = DateComponents(year: year, month: month, day: day)
    guard (1...9999).contains(year), parts.isValidDate(in: Self.calendar) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day at the beginning of a text in ISO 8601, such as `2019-04-29T10:15:00Z`.
  public init?(_ text: String) {
    guard let parts = text.prefixMatch(of: /(\d{4})-(\d{2})-(\d{2})/), let year = Int(parts.1),
      let month = Int(parts.2), let day = Int(parts.3)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init(_ date: Date) {
    let parts = Self.calendar.dateComponents([.year, .month, .day], from: date)
    (year, month, day) = (parts.year ?? 1, parts.month ?? 1, parts.day ?? 1)
  }

  private var date: Date {
    Self.calendar.date(from: DateComponents(year: year, month: month, day: day)) ?? .distantPast
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int { (Self.calendar.component(.weekday, from: date) + 5) % 7 + 1 }

  /// The day so many days later.
  public func adding(days: Int) -> CalendarDay {
    Self.calendar.date(byAdding: .day, value: days, to: date).map(CalendarDay.init) ?? self
  }

  /// Whether a day comes before another.
  public static func < (one: CalendarDay, other: CalendarDay) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
}
