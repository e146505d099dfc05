public import Language

extension Phrase {
  /// The words as they stand in the text: neighbours joined as the text joins them, gaps by one space.
  public func text(in document: Document) -> String { document.text(ofWords: words) }

  /// The code points of the words, one range for each stretch without a gap.
  public func spans(in document: Document) -> [Range<Int>] { document.spans(ofWords: words) }
}

extension Document {
  /// The text of ascending words: neighbours joined as the text joins them, gaps by one space.
  public func text(ofWords words: [Int]) -> String {
    spans(ofWords: words).map { text[$0] }.joined(separator: " ")
  }

  /// The code points of ascending words, one range for each stretch without a gap.
  public func spans(ofWords words: [Int]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var previous: Int?
    for word in words {
      let range = self.words[word].range
      if let last = spans.last, previous == word - 1 {
        spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        spans.append(range)
      }
      previous = word
    }
    return spans
  }
}
