/// Finds where sentences end in the tokens of a block.
///
/// A sentence ends at an empty line, and after an abbreviation that may end one, where what follows looks like a beginning. It does not
/// end between two words of which the second goes on in lower case. Everywhere else a ``BoundaryModel`` decides.
///
/// Without a model, a sentence ends after a stop with the quotation marks, brackets, citations and faces behind it, unless what
/// follows goes on in lower case.
struct SentenceSplitter {
  private let tokens: [SurfaceToken]
  private let text: SourceText
  private let decision: BoundaryDecision?

  /// The sentences of a block's tokens, as ranges of their positions.
  static func sentences(
    of tokens: [SurfaceToken], in text: SourceText, model: BoundaryModel? = nil
  ) -> [Range<Int>] {
    let splitter = SentenceSplitter(
      tokens: tokens, text: text,
      decision: model.map { BoundaryDecision(model: $0, tokens: tokens, in: text) })
    var sentences: [Range<Int>] = []
    var start = 0
    while start < tokens.count {
      let end = splitter.end(ofSentenceFrom: start)
      sentences.append(start..<end)
      start = end
    }
    return sentences
  }

  private func end(ofSentenceFrom start: Int) -> Int {
    for index in start..<tokens.count {
      if hasEmptyLine(after: index) { return index + 1 }
      if let decision {
        if ends(after: index, start: start, decision) { return index + 1 }
      } else if let end = boundary(at: index, start: start) {
        return end
      }
    }
    return tokens.count
  }

  private func ends(after index: Int, start: Int, _ decision: BoundaryDecision) -> Bool {
    guard index + 1 < tokens.count else { return true }
    if decision.isOpen(index) { return decision.ends(after: index, start: start) }
    let last = scalars(index)
    return last.last == "." && Abbreviation(last.dropLast()).mayEndSentence && begins(index + 1)
  }

  /// Where the sentence ends if it ends with this token and what belongs to it, else nil.
  private func boundary(at index: Int, start: Int) -> Int? {
    let last = scalars(index)
    if last.allSatisfy({ $0.isStop || $0 == "…" }) {
      let next = trailEnd(after: index)
      guard next < tokens.count else { return nil }
      return isBoundary(afterStop: index, next: next, start: start) ? next : nil
    }
    guard last.count > 1, last.last == "." else { return nil }
    let next = trailEnd(after: index)
    guard next < tokens.count else { return nil }
    return Abbreviation(last.dropLast()).mayEndSentence && begins(next) ? next : nil
  }

  private func isBoundary(afterStop index: Int, next: Int, start: Int) -> Bool {
    let stop = scalars(index)
    // *1.* and *b.* number what follows.
    if stop.count == 1, stop.first == ".", index == start + 1, isItemNumber(start) { return false }
    // A stop with nothing between it and the next word is one only before a capital: *end.Next*.
    let isLower = scalars(next).first?.isLowercase ?? false
    if isLower {
      let isPlain = stop.count == 1 && next == index + 1
      return isPlain && (stop.first == "." || stop.first == "?") && !isAdjacent(next)
    }
    return true
  }

  /// Where the closing marks, citations and faces behind a stop end.
  private func trailEnd(after index: Int) -> Int {
    var next = index + 1
    while next < tokens.count {
      if let end = citationEnd(next) {
        next = end
      } else if isCloser(next) || isFace(next) {
        next += 1
      } else {
        break
      }
    }
    return next
  }

  /// Whether a mark closes what came before: a bracket, or a quotation mark without space before it.
  private func isCloser(_ index: Int) -> Bool {
    switch form(index) {
    case ")", "]", "”", "}": true
    case "\"", "'", "’", "''", "’’": isAdjacent(index)
    default: false
    }
  }

  private func isFace(_ index: Int) -> Bool {
    tokens[index].range.count > 1
      && EmoticonMatcher.end(in: scalars(index)) == tokens[index].range.upperBound
  }

  /// The end of a citation such as `[12]` or `[citation needed]`, or nil.
  private func citationEnd(_ index: Int) -> Int? {
    guard form(index) == "[" else { return nil }
    let limit = min(index + 5, tokens.count)
    guard let close = (index..<limit).first(where: { form($0) == "]" }), close > index + 1 else {
      return nil
    }
    let isNote = close == index + 2 && (isNumber(index + 1) || scalars(index + 1).count == 1)
    return isNote || form(close - 1) == "needed" ? close + 1 : nil
  }

  /// Whether a token looks like the first one of a sentence.
  private func begins(_ index: Int) -> Bool {
    guard let first = scalars(index).first else { return false }
    if first.isUppercase { return EnglishWords.openers.contains(form(index).lowercased()) }
    return "\"“‘(".unicodeScalars.contains(first) && !isAdjacent(index)
  }

  private func isItemNumber(_ index: Int) -> Bool { isNumber(index) || scalars(index).count == 1 }

  private func isNumber(_ index: Int) -> Bool {
    index >= 0 && scalars(index).allSatisfy(\.isDigit)
  }

  private func isAdjacent(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  private func hasEmptyLine(after index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let gap = tokens[index].range.upperBound..<tokens[index + 1].range.lowerBound
    return gap.count > 1 && text.scalars[gap].count { $0 == "\n" } > 1
  }

  private func scalars(_ index: Int) -> ArraySlice<Unicode.Scalar> {
    text.scalars[tokens[index].range]
  }

  private func form(_ index: Int) -> String { text[tokens[index].range] }
}
