import Testing

@testable import Articles

@Suite struct CutOffTests {
  @Test(arguments: [
    "Ambassador Grenell wrote that U.S.", "He met the", "The letter was sent to Mr.",
    "The agency said that the", "Huawei sells phones, networks and", "It arrested,",
    "The minister spoke to reporters in", "They left because U.S.",
  ])
  func `a sentence that breaks off is seen`(text: String) {
    #expect(CutOff.isCutOff(text, expectsStop: false))
  }

  @Test(arguments: [
    "He faces extradition to the U.S.", "Huawei denies these claims.", "“It is so.”", "Is it?",
    "She works for Apple Inc.", "He said \"no.\"", "They had to wait…", "USA warns Germany",
    "He knows who did that.",
  ])
  func `a sentence that ends is left alone`(text: String) {
    #expect(!CutOff.isCutOff(text, expectsStop: false))
  }

  @Test func `a missing stop tells only where stops are expected`() {
    #expect(CutOff.isCutOff("Huawei denies these claims", expectsStop: true))
    #expect(!CutOff.isCutOff("Huawei denies these claims", expectsStop: false))
  }
}
