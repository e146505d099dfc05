import Knowledge
import Testing

@Suite struct QuantityTests {
  /// A quantity in short.
  private func summary(_ text: String) -> String? {
    Quantity(text).map { quantity in
      let bound = quantity.bound == .exact ? "" : "\(quantity.bound.rawValue) "
      let rest = [quantity.currency, quantity.unit, quantity.per.map { "per \($0)" }]
      return ([bound + quantity.number] + rest.compactMap(\.self)).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("over 200 politicians", "least 200.0 politicians"), ("36 wolves", "36.0 wolves"),
    ("twenty-one crew members", "21.0 crew members"), ("a dozen officers", "12.0 officers"),
    ("four hundred and twenty sheep", "420.0 sheep"), ("about 2.5 tonnes", "about 2.5 tonnes"),
    ("1,200 people", "1200.0 people"), ("up to 90 percent", "most 90.0 percent"),
    ("40%", "40.0 percent"), ("no fewer than three villages", "least 3.0 villages"),
  ])
  func `a number has its bound and what it counts`(text: String, expected: String) {
    #expect(summary(text) == expected)
  }

  @Test(arguments: [
    ("$4.25 an hour", "4.25 USD per hour"), ("280 million dollars", "280000000.0 USD"),
    ("more than €1.5 billion", "least 1500000000.0 EUR"), ("6 million euros", "6000000.0 EUR"),
    ("two million dollars", "2000000.0 USD"), ("£300 per head", "300.0 GBP per head"),
    ("US$ 30", "30.0 USD"), ("90 lari", "90.0 GEL"),
  ])
  func `money has its currency`(text: String, expected: String) {
    #expect(summary(text) == expected)
  }

  @Test(arguments: [
    "politicians", "the first minister", "5G products", "more politicians", "", "$",
  ])
  func `a phrase that begins with no number has no quantity`(text: String) {
    #expect(Quantity(text) == nil)
  }
}
