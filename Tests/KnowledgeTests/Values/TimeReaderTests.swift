import Extraction
import Knowledge
import Testing

@Suite struct TimeReaderTests {
  /// 30 April 2019 was a Tuesday.
  private let reader = TimeReader(published: CalendarDay("2019-04-30T08:00:00Z"))

  @Test(arguments: [
    ("on 29 April 2019", "2019-04-29"), ("April 29, 2019", "2019-04-29"),
    ("on the 1st of May 2018", "2018-05-01"), ("in January 2017", "2017-01"),
    ("in 2012", "2012"), ("2019-02-28", "2019-02-28"), ("on Friday, March 8, 2011", "2011-03-08"),
    ("in the late 1960s", "1960/1969"), ("since 2018", "2018/.."), ("until 2021", "../2021"),
    ("from 2014 to 2016", "2014/2016"), ("between March and May 2018", "2018-03/2018-05"),
  ])
  func `a date that stands there is read as it stands`(text: String, value: String) {
    #expect(reader.value(of: text, tense: .past)?.text == value)
    #expect(TimeReader(published: nil).value(of: text, tense: .past)?.text == value)
  }

  @Test(arguments: [
    ("on Monday", Tense.past, "2019-04-29"), ("on Monday", .future, "2019-05-06"),
    ("on Tuesday", .past, "2019-04-30"), ("on Tuesday", .future, "2019-05-07"),
    ("on Monday evening", .past, "2019-04-29"), ("last Friday", .past, "2019-04-26"),
    ("next Friday", .future, "2019-05-03"), ("yesterday", .past, "2019-04-29"),
    ("tomorrow", .future, "2019-05-01"), ("in January", .past, "2019-01"),
    ("in December", .past, "2018-12"), ("in January", .future, "2020-01"),
    ("in April", .past, "2019-04"), ("on 2 May", .past, "2018-05-02"),
    ("on 2 May", .future, "2019-05-02"), ("last week", .past, "2019-04-22/2019-04-28"),
    ("next month", .future, "2019-05"), ("this year", .present, "2019"),
    ("last December", .past, "2018-12"), ("since Monday", .present, "2019-04-29/.."),
  ])
  func `what counts from the day of publication is resolved from it`(
    text: String, tense: Tense, value: String
  ) {
    #expect(reader.value(of: text, tense: tense)?.text == value)
    #expect(TimeReader(published: nil).value(of: text, tense: tense) == nil)
  }

  @Test(arguments: [
    "recently", "for years", "in recent months", "31 February 2019", "at night", "every Monday",
    "5G", "two days later", "in the morning", "",
  ])
  func `what is vague, wrong or no time stays unread`(text: String) {
    #expect(reader.value(of: text, tense: .past) == nil)
  }

  @Test func `days follow the calendar`() throws {
    let day = try #require(CalendarDay(year: 2020, month: 2, day: 28))
    #expect(day.adding(days: 2) == CalendarDay(year: 2020, month: 3, day: 1))
    #expect(day.weekday == 5)
    #expect(CalendarDay(year: 2019, month: 2, day: 29) == nil)
    #expect(CalendarDay("2019-13-01") == nil)
  }
}
