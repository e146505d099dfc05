import Testing

@testable import Language

@Suite struct WordShapeTests {
  @Test(arguments: [
    ("2019", WordShape.digits), ("3.5", .digits), ("٣", .digits), (",", .symbols), ("½", .symbols),
    ("😀", .symbols), ("", .symbols), ("5G", .lettersAndDigits), ("mid-1990s", .lettersAndDigits),
    ("law", .lowercase), ("n't", .lowercase), ("A", .singleUppercase), ("A.", .singleUppercase),
    ("U.S.", .uppercase), ("NATO", .uppercase), ("Huawei", .capitalized), ("Émile", .capitalized),
    ("ǅabc", .capitalized), ("O'Neill", .mixed), ("iPhone", .mixed), ("'Tis", .mixed),
    ("北京", .mixed), ("Al-Qaeda", .mixed),
  ])
  func `the first class that fits is the shape`(word: String, shape: WordShape) {
    #expect(WordShape(word) == shape)
  }

  @Test func `the first word of a sentence has a row of its own`() {
    #expect(WordShape.digits.index(isFirst: false) == 0)
    #expect(WordShape.mixed.index(isFirst: true) == 15)
  }
}
