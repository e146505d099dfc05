import Knowledge

/// Tells words that are one word, misspelled or inflected, from different words.
struct Spelling: Sendable {
  let ontology: Ontology

  /// Whether two words in small letters are one word: equal, in singular and plural, or a slip of the pen apart.
  func isSameWord(_ one: String, _ other: String) -> Bool {
    one == other || Self.stem(one) == Self.stem(other) || isSlip(one, other)
  }

  /// Whether a word is another with one slip: a letter too many, too few, wrong or swapped.
  ///
  /// Only long words without digits, and not where both are known to be words: *insured* is no slip of *injured*.
  func isSlip(_ one: String, _ other: String) -> Bool {
    Self.differInOneLetter(one, other) && !(ontology.knowsWord(one) && ontology.knowsWord(other))
  }

  /// Whether both lists have the same words, in any order.
  func sameWords(_ one: [String], _ other: [String]) -> Bool {
    one.count == other.count && matches(one, other) == one.count
  }

  /// Dice's coefficient of two bags of words: twice the words in common over all words; 1 where there are none.
  func overlap(_ one: [String], _ other: [String]) -> Double {
    guard !one.isEmpty || !other.isEmpty else { return 1 }
    return 2 * Double(matches(one, other)) / Double(one.count + other.count)
  }

  /// Whether two phrases say the same.
  func isSame(_ one: PhraseReading, _ other: PhraseReading) -> Bool {
    one == other
      || one.amounts == other.amounts && Set(one.dates) == Set(other.dates)
        && sameWords(one.content, other.content)
  }

  /// Whether the fullest names of two lists, their first ones, are one name, if one of them is shorter than the other.
  func sameNames(_ one: [[String]], _ other: [[String]]) -> Bool {
    guard let first = one.first, let second = other.first else { return true }
    return Set(first).isSubset(of: second) || Set(second).isSubset(of: first)
  }

  /// A noun without its plural ending, roughly.
  static func stem(_ word: String) -> Substring {
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 { return word.dropLast() }
    return word[...]
  }

  /// Whether two words of a name may be one, misspelled; short ones too: *Ana* and *Anna*.
  func isSameName(_ one: String, _ other: String) -> Bool {
    one == other || Self.differInOneLetter(one, other, shortest: 3)
  }

  private static func differInOneLetter(
    _ one: String, _ other: String, shortest: Int = 5
  ) -> Bool {
    guard abs(one.utf8.count - other.utf8.count) <= 2 else { return false }
    let (first, second) = (Array(one), Array(other))
    guard abs(first.count - second.count) <= 1, min(first.count, second.count) >= shortest,
      first != second, !(first + second).contains(where: \.isNumber)
    else { return false }
    let start = zip(first, second).prefix { $0 == $1 }.count
    let (rest, otherRest) = (first[start...], second[start...])
    let end = zip(rest.reversed(), otherRest.reversed()).prefix { $0 == $1 }.count
    let (middle, otherMiddle) = (Array(rest.dropLast(end)), Array(otherRest.dropLast(end)))
    if middle.count <= 1, otherMiddle.count <= 1 { return true }
    return middle.count == 2 && otherMiddle == middle.reversed()
  }

  /// How many words of one list find a partner of their own in another; equal words find each other first.
  private func matches(_ one: [String], _ other: [String]) -> Int {
    var rest = other
    var unmatched: [String] = []
    for word in one {
      if let place = rest.firstIndex(of: word) {
        rest.remove(at: place)
      } else {
        unmatched.append(word)
      }
    }
    var count = one.count - unmatched.count
    for word in unmatched {
      guard let place = rest.firstIndex(where: { isSameWord(word, $0) }) else { continue }
      rest.remove(at: place)
      count += 1
    }
    return count
  }
}
