import Testing

@testable import Comparison

@Suite struct PhraseReadingTests {
  @Test(arguments: [
    ("twelve people", "12 people"), ("12 people", "the 12 people"), ("1,200 jobs", "1200 jobs"),
    ("2.4 billion euros", "2,400,000,000 euros"), ("$5bn", "5 billion dollars"),
    ("81 percent", "81 per cent"), ("81%", "81 per cent"), ("twenty-one ships", "21 ships"),
    ("“quoted” words", "'quoted'  words"), ("U.S. envoy", "US envoy"), ("a dozen", "12"),
    ("two hundred and", "200 and"), ("3 million", "three million"),
    ("Huawei’s plan", "Huawei's plan"),
    ("4.50 euros", "4.5 euros"),
  ])
  func `what is typed otherwise reads the same`(one: String, other: String) {
    #expect(PhraseReading(one) == PhraseReading(other))
  }

  @Test(arguments: [
    ("12 people", "15 people"), ("at least 12 people", "12 people"), ("on Monday", "on Tuesday"),
    ("2.4 million", "2.4 billion"), ("March 3", "March 4"), ("in 1993", "in 1995"),
    ("dozens", "hundreds"), ("old bridge", "new bridge"),
  ])
  func `what says something else reads otherwise`(one: String, other: String) {
    #expect(PhraseReading(one) != PhraseReading(other))
  }

  @Test func `amounts, dates and content are told apart`() {
    let reading = PhraseReading("at least 12 people on Monday, 3 March in the old town")
    #expect(reading.amounts == ["at least 12"])
    #expect(reading.dates == ["monday", "march 3"])
    #expect(reading.content == ["people", "old", "town"])
  }

  @Test func `a year is a date, and a number of things is none`() {
    #expect(PhraseReading("in 2017").dates == ["2017"])
    #expect(PhraseReading("2017 people").amounts == ["2017"])
  }

  @Test func `in a time every number is a date`() {
    #expect(PhraseReading("after 40 minutes", isTime: true).dates == ["40"])
    #expect(PhraseReading("after 40 minutes").amounts == ["40"])
    #expect(PhraseReading("at 4 p.m.").dates == ["4 pm"])
  }

  @Test(arguments: ["", "…", "—", "0", ".", "1.", "99999999999999999999999999 billion", "hundred"])
  func `odd phrases are read without a crash`(phrase: String) {
    let reading = PhraseReading(phrase)
    #expect(PhraseReading(phrase) == reading)
  }
}
