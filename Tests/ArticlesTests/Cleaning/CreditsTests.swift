import Testing

@testable import Articles

@Suite struct CreditsTests {
  @Test(arguments: [
    ("By Jane Doe", ["Jane Doe"]), ("BY JANE DOE and JOHN ROE", ["JANE DOE", "JOHN ROE"]),
    ("By Jane Doe, Reuters", ["Jane Doe"]),
    ("By Jane van der Berg | 3 March", ["Jane van der Berg"]),
  ])
  func `bylines name authors`(line: String, authors: [String]) {
    #expect(Credits.metadata(ofLine: line)?.authors == authors)
  }

  @Test(arguments: [
    "By Monday the letter had arrived.", "By far the largest vendor", "Byron Bay is a town",
    "In January 2019, Poland arrested a Huawei executive.", "May 2019 was warm in Berlin",
  ])
  func `sentences are no credits`(line: String) {
    #expect(Credits.metadata(ofLine: line) == nil)
  }

  @Test(arguments: [
    ("BERLIN (Reuters) - The U.S. warned.", "BERLIN", "Reuters"),
    ("WASHINGTON, March 3 (AP) — The U.S. warned.", "WASHINGTON", "AP"),
    ("NEW YORK — The U.S. warned.", "NEW YORK", nil),
    ("KOUROU, French Guiana — The U.S. warned.", "KOUROU", nil),
  ])
  func `datelines are taken off`(paragraph: String, place: String, agency: String?) {
    let found = Credits.dateline(of: paragraph)
    #expect(found?.rest == "The U.S. warned.")
    #expect(found?.metadata.dateline == place)
    #expect(found?.metadata.publisher == agency)
  }

  @Test(arguments: [
    "The U.S. — and Germany — warned.", "NATO-led forces left.", "USA warns Germany",
    "U.S. (and EU) - officials met.",
  ])
  func `other openings stay`(paragraph: String) {
    #expect(Credits.dateline(of: paragraph) == nil)
  }
}

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("12 March 2019", "2019-03-12"), ("March 1st, 2019", "2019-03-01"),
    ("Tue 12 Mar 2019 10.15 GMT", "2019-03-12"), ("2019-03-12", "2019-03-12"),
    ("on 2019-03-12T10:15:30+01:00", "2019-03-12T10:15:30+01:00"),
    ("2019-03-12 10:15", "2019-03-12T10:15"), ("Sept. 5, 2020", "2020-09-05"),
  ])
  func `dates of clear meaning are read`(text: String, date: String) {
    #expect(CalendarDate.iso8601(in: text) == date)
  }

  @Test(arguments: ["03/12/2019", "March 2019", "in 2019", "marched 12 2019", "32 March 2019"])
  func `other texts are no dates`(text: String) {
    #expect(CalendarDate.iso8601(in: text) == nil)
  }
}
