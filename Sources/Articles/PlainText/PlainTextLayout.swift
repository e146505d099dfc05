/// Where the paragraphs of a plain text lie, nothing cleaned and nothing dropped.
public enum PlainTextLayout {
  /// The paragraphs, as ranges of code points: each from its first character that is no white space to its last one.
  ///
  /// An empty line always parts two paragraphs; a line break does where the text is not wrapped there.
  public static func paragraphs(of text: String) -> [Range<Int>] {
    let continuations = LineJoiner(text) { _ in false }.continuations()
    var paragraphs: [Range<Int>] = []
    for (line, goesOn) in zip(lines(of: text), continuations) {
      if goesOn, let last = paragraphs.popLast() {
        paragraphs.append(last.lowerBound..<line.upperBound)
      } else {
        paragraphs.append(line)
      }
    }
    return paragraphs
  }

  /// The lines that are not empty, without white space and invisible marks at their ends.
  private static func lines(of text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for line in LineJoiner.lines(of: text) {
      let scalars = Array(line.unicodeScalars)
      if !LineJoiner.normalizingSpaces(of: line).isEmpty {
        let first = scalars.firstIndex(where: LineJoiner.isVisible) ?? 0
        let last = scalars.lastIndex(where: LineJoiner.isVisible) ?? scalars.count - 1
        ranges.append((start + first)..<(start + last + 1))
      }
      let lineEnd = line.endIndex < text.endIndex ? text[line.endIndex].unicodeScalars.count : 0
      start += scalars.count + lineEnd
    }
    return ranges
  }
}
