/// Lines of tokens as the Penn Treebank writes them: one sentence a line, spaces between tokens.
enum PennTreebankLines {
  /// The unanalysed document of lines; its text is the lines with `\n` between.
  static func document(of lines: [String]) -> Document {
    let text = SourceText(lines.joined(separator: "\n"))
    var words: [Word] = []
    var sentences: [Sentence] = []
    var start = 0
    for (index, line) in lines.enumerated() {
      let end = start + line.unicodeScalars.count
      let first = words.count
      for range in tokenRanges(in: text, start..<end) {
        words.append(Word(form: text[range], range: range))
      }
      sentences.append(
        Sentence(words: first..<words.count, range: start..<end, block: index))
      start = end + 1
    }
    return Document(text: text, words: words, sentences: sentences)
  }

  /// A token with the treebank's escapes undone, as the network knows it from running text.
  static func plainForm(_ token: String) -> String {
    switch token {
    case "-LRB-", "-lrb-": "("
    case "-RRB-", "-rrb-": ")"
    case "-LSB-", "-lsb-": "["
    case "-RSB-", "-rsb-": "]"
    case "-LCB-", "-lcb-": "{"
    case "-RCB-", "-rcb-": "}"
    case "``", "''": "\""
    case "`": "'"
    default: token.contains("\\/") ? token.replacing("\\/", with: "/") : token
    }
  }

  private static func tokenRanges(in text: SourceText, _ line: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for index in line {
      if text.scalars[index].properties.isWhitespace {
        if let begun = start { ranges.append(begun..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let begun = start { ranges.append(begun..<line.upperBound) }
    return ranges
  }
}
