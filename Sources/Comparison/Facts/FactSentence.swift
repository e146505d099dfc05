/// A sentence that says facts, read.
struct FactSentence: Sendable {
  /// Its content words, amounts and dates.
  var words: [String]
  /// Its amounts and dates.
  var numbers: [String]
  /// All its words, joined: equal where a sentence stands word for word.
  var text: String

  /// Whether some words stand in it one after the other.
  func has(_ phrase: String) -> Bool { " \(text) ".contains(" \(phrase) ") }

  /// Whether all that a phrase says stands in it, in any order.
  func has(_ phrase: PhraseReading, _ spelling: Spelling) -> Bool {
    phrase.words.allSatisfy { word in words.contains { spelling.isSameWord(word, $0) } }
  }

  /// Whether something in it is denied.
  var isNegative: Bool {
    text.split(separator: " ").contains { ["not", "never", "no", "nobody", "t"].contains($0) }
  }

  init(_ sentence: String) {
    let reading = PhraseReading(sentence)
    words = reading.words
    numbers = reading.amounts + reading.dates
    text = WrittenWords.words(of: sentence).joined(separator: " ")
  }
}
