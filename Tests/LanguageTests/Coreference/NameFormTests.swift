import Testing

@testable import Language

@Suite struct NameFormTests {
  @Test(arguments: [
    ("Roe", "Jane Roe"), ("Jane", "Jane Roe"), ("Ms Roe", "Jane Roe"), ("King Karl II", "Karl Alt"),
  ])
  func `titles and missing parts leave a person's name a short form`(short: String, long: String) {
    #expect(NameForm(short).isShortForm(of: NameForm(long), ofPerson: true))
  }

  @Test func `the end of a body's name is no short form of it`() {
    #expect(!NameForm("China").isShortForm(of: NameForm("Bank of China"), ofPerson: false))
  }

  @Test func `a club is called by the long last part of its name, a bank is not called bank`() {
    let club = NameForm("Aston Villa")
    #expect(NameForm("Villa").isShortForm(of: club, ofPerson: false, ofBody: true))
    #expect(!NameForm("Villa").isShortForm(of: club, ofPerson: false))
    let bank = NameForm("Deutsche Bank")
    #expect(!NameForm("Bank").isShortForm(of: bank, ofPerson: false, ofBody: true))
  }

  @Test(arguments: [("Nakamura", "Nakamrua"), ("Nakamura", "Nakmura"), ("Nakamura", "Nakamuro")])
  func `one slip makes a spelling variant`(one: String, other: String) {
    #expect(NameForm(one).isSpellingVariant(of: NameForm(other)))
    #expect(NameForm(other).isSpellingVariant(of: NameForm(one)))
  }

  @Test(arguments: [("Smith", "Smyth"), ("Johnson", "Johansen"), ("Martin", "Partin")])
  func `short names, two slips and other initials make different names`(one: String, other: String)
  {
    #expect(!NameForm(one).isSpellingVariant(of: NameForm(other)))
  }

  @Test func `a person is called by the fullest name, a body by the commonest`() {
    let person = EntityName.best(of: ["Roe", "Jane Roe", "Roe"], type: .person)
    let body = EntityName.best(of: ["Acme Technologies", "Acme", "Acme"], type: .organization)
    let abbreviated = EntityName.best(of: ["WCU", "World Chess Union", "WCU"], type: .organization)
    #expect(person == "Jane Roe")
    #expect(body == "Acme")
    #expect(abbreviated == "World Chess Union")
  }
}
