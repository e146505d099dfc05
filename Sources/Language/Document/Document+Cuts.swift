/// A sentence that was too long to be read at once, and was cut into pieces that are sentences of the document.
public struct CutSentence: Sendable, Hashable {
  /// All of its code points.
  public let range: Range<Int>
  /// Where it was cut: the ends of its pieces but the last.
  public let cuts: [Int]
}

extension Document {
  /// The sentences that were cut, in text order.
  public var cutSentences: [CutSentence] {
    var result: [CutSentence] = []
    var start: Int?
    var cuts: [Int] = []
    for sentence in sentences {
      let begin = start ?? sentence.range.lowerBound
      if sentence.isCut {
        (start, cuts) = (begin, cuts + [sentence.range.upperBound])
      } else if start != nil {
        result.append(CutSentence(range: begin..<sentence.range.upperBound, cuts: cuts))
        (start, cuts) = (nil, [])
      }
    }
    return result
  }
}
