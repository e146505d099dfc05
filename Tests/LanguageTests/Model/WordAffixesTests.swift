import Testing

@testable import Language

@Suite struct WordAffixesTests {
  /// The rows as the training code computes them.
  @Test(arguments: [
    ("Running", [1678, 1675, 2218, 1173, 829, 3822]), ("of", [1882, 2621, 607]),
    ("U.S.", [1128, 3934, 2277, 571, 3086, 1554]), ("é", [1141]), ("ÀB", [4050, 1009, 709]),
    ("北京", [1963, 2209, 3722]), ("a", [3896]), ("", []),
  ])
  func `a word has the rows of the affixes that it is long enough for`(word: String, rows: [Int]) {
    #expect(WordAffixes(rows: 4_096).rows(of: word) == rows)
  }

  @Test func `of the letters only those of ASCII lose their case`() {
    let affixes = WordAffixes(rows: 4_096)
    #expect(affixes.rows(of: "NATO") == affixes.rows(of: "nato"))
    #expect(affixes.rows(of: "É") != affixes.rows(of: "é"))
  }
}
