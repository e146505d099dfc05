/// How alike the sentences of two versions are, from 0 to 1.
///
/// By their words; and a sentence that stands between the same unchanged neighbours as another, as where an editor replaced one by the
/// other, is alike by its place.
struct SentenceLikeness {
  private let likeness: [[Double]]
  /// Whether each pair of sentences is the same, word for word.
  private let areEqual: [[Bool]]

  /// What a common place is worth where few sentences share it, and where many do.
  private static let narrowPlace = 0.6
  private static let widePlace = 0.3
  /// So many changed sentences between two unchanged ones are few.
  private static let few = 2

  init(old: FactGraph, new: FactGraph, spelling: Spelling) {
    let common = old.sentenceTexts.intersection(new.sentenceTexts)
    let places = Place.places(of: old, unchanged: common)
    let newPlaces = Place.places(of: new, unchanged: common)
    areEqual = old.sentences.map { one in new.sentences.map { $0.text == one.text } }
    likeness = old.sentences.enumerated().map { row, one in
      new.sentences.enumerated().map { column, other in
        let words = spelling.overlap(one.words, other.words)
        guard let place = places[row], let other = newPlaces[column] else { return words }
        return max(words, place.likeness(other))
      }
    }
  }

  /// The likeness of the best pair of sentences; half where nothing is known of one.
  func best(_ one: Fact, _ other: Fact) -> Double {
    let best = one.sentences.flatMap { row in other.sentences.map { likeness[row][$0] } }.max()
    return best ?? 0.5
  }

  /// Whether one sentence says both facts, word for word.
  func haveOneSentence(_ one: Fact, _ other: Fact) -> Bool {
    one.sentences.contains { row in other.sentences.contains { areEqual[row][$0] } }
  }

  /// Where a changed sentence stands: between two unchanged ones.
  private struct Place {
    var before: String?
    var after: String?
    /// How many changed sentences stand there.
    var count: Int

    func likeness(_ other: Place) -> Double {
      guard before == other.before, after == other.after else { return 0 }
      return max(count, other.count) <= few ? narrowPlace : widePlace
    }

    /// The places of the changed sentences; nil for unchanged ones.
    static func places(of graph: FactGraph, unchanged: Set<String>) -> [Place?] {
      let texts = graph.sentences.map(\.text)
      var places = [Place?](repeating: nil, count: texts.count)
      var start = 0
      while start < texts.count {
        let end = texts[start...].firstIndex(where: unchanged.contains) ?? texts.count
        let place = Place(
          before: start > 0 ? texts[start - 1] : nil, after: end < texts.count ? texts[end] : nil,
          count: end - start)
        for index in start..<end { places[index] = place }
        start = end + 1
      }
      return places
    }
  }
}
