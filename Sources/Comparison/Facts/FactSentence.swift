/// A sentence that says facts, read.
struct FactSentence: Sendable {
  /// Its content words, amounts and dates.
  var words: [String]
  /// All its words, joined: equal where a sentence stands word for word.
  var text: String

  init(_ sentence: String) {
    words = PhraseReading(sentence).words
    text = WrittenWords.words(of: sentence).joined(separator: " ")
  }
}
