/// Cuts sentences that are too long to be read.
///
/// Lists without a full stop, tables that lost their lines and text without spaces make "sentences" of any length, while trees,
/// extraction and coreference take more than twice the time for twice the words. What is cut says so: ``Sentence/isCut``.
enum SentenceCutter {
  /// The most tokens of a sentence: more than twice what the longest one of the treebanks has (159 words).
  static let limit = 400

  /// The pieces of sentences, each with whether the sentence goes on behind it.
  ///
  /// Sentences within the limit are one piece.
  static func pieces(
    of sentences: [Range<Int>], _ tokens: [SurfaceToken], in text: SourceText
  ) -> [(tokens: Range<Int>, isCut: Bool)] {
    var pieces: [(tokens: Range<Int>, isCut: Bool)] = []
    for sentence in sentences where !sentence.isEmpty {
      var start = sentence.lowerBound
      while sentence.upperBound - start > limit {
        let end = cut(tokens[start..<(start + limit)], in: text)
        pieces.append((start..<end, true))
        start = end
      }
      pieces.append((start..<sentence.upperBound, false))
    }
    return pieces
  }

  /// The least bad place in the second half of a window: behind a semicolon, a colon, a dash, a comma, before a conjunction, or
  /// where white space is; of several, the last.
  private static func cut(_ window: ArraySlice<SurfaceToken>, in text: SourceText) -> Int {
    let half = window.suffix(limit / 2)
    func form(_ token: SurfaceToken) -> String {
      token.range.count > longestMark ? "" : text[token.range].lowercased()
    }
    for marks in rankedMarks {
      if let index = half.lastIndex(where: { marks.contains(form($0)) }) { return index + 1 }
    }
    if let index = half.lastIndex(where: { conjunctions.contains(form($0)) }) { return index }
    let spaced = half.indices.dropFirst().last {
      window[$0 - 1].range.upperBound < window[$0].range.lowerBound
    }
    return spaced ?? window.endIndex
  }

  private static let longestMark = 3
  private static let rankedMarks: [Set<String>] = [
    [";"], [":", "•", "|", "·"], ["–", "—", "--", "*"], [",", "、", "，", "。"],
  ]
  private static let conjunctions: Set<String> = ["and", "or", "but", "nor", "yet"]
}
