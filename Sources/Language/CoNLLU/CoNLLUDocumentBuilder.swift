/// Puts the sentences of a CoNLL-U text together to a document.
struct CoNLLUDocumentBuilder {
  private var text: [Unicode.Scalar] = []
  private var words: [Word] = []
  private var tokens: [Token] = []
  private var sentences: [Sentence] = []
  private var labels: [EntityLabel] = []
  private var mentions = CoNLLUMentions()
  private var block = -1
  private var isHeadline = false
  /// The white space after the last token; nil where its line leaves it open.
  private var pendingSpace: String?

  private static let paragraphSpace = "\n\n"

  /// The document of the sentences so far.
  func document() -> Document {
    let end = pendingSpace.map { Array($0.unicodeScalars) } ?? []
    var string = String.UnicodeScalarView()
    string.append(contentsOf: text + end)
    let names = EntityLabel.spans(of: labels).map {
      NamedMention(words: $0.range, type: $0.type)
    }
    return Document(
      text: SourceText(String(string)), words: words, sentences: sentences, tokens: tokens,
      names: names, entities: mentions.entities(in: words))
  }

  /// Adds a sentence; one without words adds nothing.
  mutating func append(_ sentence: CoNLLUSentence, endingAt line: Int) throws(CoNLLUError) {
    guard !sentence.rows.isEmpty else {
      if let range = sentence.ranges.first {
        throw CoNLLUError(line: line, problem: .range(range.form))
      }
      return
    }
    beginBlock(sentence)
    let first = words.count
    let firstToken = tokens.count
    try appendTokens(of: sentence, line)
    try setHeads(of: sentence, first: first, line)
    mentions.read(sentence, firstWord: first)
    labels += sentence.rows.map { $0.misc["NER"].flatMap { EntityLabel($0) } ?? .outside }
    let start = tokens[firstToken].range.lowerBound
    sentences.append(
      Sentence(
        words: first..<words.count, range: start..<text.count,
        role: isHeadline ? .headline : .paragraph, block: block, identifier: sentence.identifier,
        isCut: sentence.isCut))
  }

  private mutating func beginBlock(_ sentence: CoNLLUSentence) {
    let isFirst = sentences.isEmpty
    let begins = isFirst || sentence.beginsParagraph
    if begins {
      block += 1
      isHeadline = sentence.isHeadline
    }
    let before = sentence.tokens.first?.misc.spaceBefore
    let space = isFirst ? "" : pendingSpace ?? (begins ? Self.paragraphSpace : " ")
    text += Array((space + (before ?? "")).unicodeScalars)
    pendingSpace = nil
  }

  private mutating func appendTokens(
    of sentence: CoNLLUSentence, _ line: Int
  ) throws(CoNLLUError) {
    let surface = sentence.tokens
    if let token = surface.last, token.rows.upperBound > sentence.rows.count {
      throw CoNLLUError(line: line, problem: .range(token.form))
    }
    let spaces = sentence.spaces(after: surface)
    for (index, token) in surface.enumerated() {
      if index > 0 { text += Array(spaces[index - 1].unicodeScalars) }
      appendToken(token.form, sentence.rows[token.rows])
    }
    pendingSpace = surface.last?.misc.spaceAfter
  }

  private mutating func appendToken(_ form: String, _ rows: ArraySlice<CoNLLUSentence.Row>) {
    let start = text.count
    text += Array(form.unicodeScalars)
    let range = start..<text.count
    let first = words.count
    for (row, place) in zip(rows, Self.places(of: rows.map(\.form), in: form, range)) {
      words.append(
        Word(
          form: row.form, lemma: row.lemma, upos: row.upos, xpos: row.xpos,
          features: row.features, relation: Relation(row.relation), range: place))
    }
    tokens.append(Token(words: first..<words.count, range: range))
  }

  /// Where the words of a token lie: one after the other where they make it up, else each over all of it.
  private static func places(
    of forms: [String], in token: String, _ range: Range<Int>
  ) -> [Range<Int>] {
    // By code points: strings that only look the same may have other lengths.
    guard forms.joined().unicodeScalars.elementsEqual(token.unicodeScalars) else {
      return forms.map { _ in range }
    }
    var start = range.lowerBound
    return forms.map { form in
      defer { start += form.unicodeScalars.count }
      return start..<(start + form.unicodeScalars.count)
    }
  }

  private mutating func setHeads(
    of sentence: CoNLLUSentence, first: Int, _ line: Int
  ) throws(CoNLLUError) {
    let heads = sentence.rows.map(\.head)
    if heads.allSatisfy({ $0 == nil }) { return }
    for (index, head) in heads.enumerated() {
      guard let head, head <= heads.count, head != index + 1 else {
        throw CoNLLUError(line: line, problem: .head(head.map(String.init) ?? "_"))
      }
      words[first + index].head = head == 0 ? nil : first + head - 1
    }
    guard SpanningTree.isTree(heads.compactMap(\.self)) else {
      throw CoNLLUError(line: line, problem: .tree)
    }
  }
}
