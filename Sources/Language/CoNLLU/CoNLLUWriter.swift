/// Writes documents as CoNLL-U (<https://universaldependencies.org/format.html>).
///
/// The text can be rebuilt to the character from words and MISC: `SpaceAfter=No`, and `SpacesAfter=` where the white space is not
/// one space. Names are `NER=B-PER`, `NER=I-PER` … in MISC; entities with their mentions are `Entity=` in the form of
/// CorefUD 1.x.
public enum CoNLLUWriter {
  /// The document as CoNLL-U, with an empty line after each sentence.
  public static func string(_ document: Document) -> String {
    var output = header(of: document)
    let writer = CoNLLUSentenceWriter(document)
    for index in document.sentences.indices where !document.sentences[index].words.isEmpty {
      output += writer.lines(ofSentence: index) + "\n"
    }
    return output
  }

  /// The line that names the fields of entities, where there are any.
  static func header(of document: Document) -> String {
    document.entities.isEmpty ? "" : "# global.Entity = eid-etype-head\n"
  }
}

/// Writes the sentences of one document.
struct CoNLLUSentenceWriter {
  private let document: Document
  private let names: [Int: String]
  private let entities: [Int: String]
  /// The tokens of each sentence.
  private let tokens: [[Int]]
  private let lastToken: Int

  init(_ document: Document) {
    self.document = document
    names = Self.names(document)
    entities = EntityColumn.values(document)
    var tokens = [[Int]](repeating: [], count: document.sentences.count)
    for (index, token) in document.tokens.enumerated() where !token.words.isEmpty {
      tokens[document.sentenceOfWord[token.words.lowerBound]].append(index)
    }
    self.tokens = tokens
    lastToken = document.tokens.lastIndex { !$0.words.isEmpty } ?? -1
  }

  /// The comments and lines of a sentence.
  func lines(ofSentence index: Int) -> String {
    let sentence = document.sentences[index]
    var output = comments(sentence, index)
    for token in tokens[index] {
      let words = document.tokens[token].words
      if words.count > 1 || form(ofToken: token) != document.words[words.lowerBound].form {
        output += rangeLine(token, sentence)
        for word in words { output += line(word, sentence, misc: []) }
      } else {
        output += line(words.lowerBound, sentence, misc: spaces(around: token))
      }
    }
    return output
  }

  private func comments(_ sentence: Sentence, _ index: Int) -> String {
    var output = ""
    let previous = document.sentences[..<index].last { !$0.words.isEmpty }
    if previous?.block != sentence.block {
      output += "# newpar\n"
      if sentence.role == .headline {
        output += "# newsgraph_block = \(BlockRole.headline.rawValue)\n"
      }
    }
    output += "# sent_id = \(sentence.identifier ?? String(index + 1))\n"
    if sentence.isCut { output += "# newsgraph_cut = yes\n" }
    return output + "# text = \(text(index))\n"
  }

  /// The text of a sentence with one space for all white space, as the format wants it.
  private func text(_ sentence: Int) -> String {
    var text = ""
    for token in tokens[sentence] {
      text += form(ofToken: token)
      if token != tokens[sentence].last, !spaceAfter(token).isEmpty { text += " " }
    }
    return text
  }

  private func rangeLine(_ token: Int, _ sentence: Sentence) -> String {
    let words = document.tokens[token].words
    let first = words.lowerBound - sentence.words.lowerBound + 1
    let misc = spaces(around: token).joined(separator: "|")
    let range = "\(first)-\(first + words.count - 1)"
    return "\(range)\t\(form(ofToken: token))" + String(repeating: "\t_", count: 7)
      + "\t\(misc.isEmpty ? "_" : misc)\n"
  }

  private func line(_ index: Int, _ sentence: Sentence, misc: [String]) -> String {
    let number = String(index - sentence.words.lowerBound + 1)
    let fields = [number, document.words[index].form] + analysis(of: index, misc: misc)
    return fields.joined(separator: "\t") + "\n"
  }

  /// The fields of a word behind its form.
  ///
  /// - Parameter misc: What stands in the last one besides entities and names.
  func analysis(of index: Int, misc: [String]) -> [String] {
    let word = document.words[index]
    let sentence = document.sentences[document.sentenceOfWord[index]]
    let features = word.features.text.isEmpty ? "_" : word.features.text
    let entity = entities[index].map { ["Entity=" + $0] } ?? []
    let name = names[index].map { ["NER=" + $0] } ?? []
    let last = (entity + name + misc).joined(separator: "|")
    return [
      word.lemma, word.upos.rawValue, word.xpos, features, head(of: index, sentence),
      word.relation.name, "_", last.isEmpty ? "_" : last,
    ]
  }

  /// The head's number; `_` in a sentence that has not been analysed.
  private func head(of word: Int, _ sentence: Sentence) -> String {
    if let head = document.words[word].head { return String(head - sentence.words.lowerBound + 1) }
    let isRoot = sentence.words.allSatisfy { $0 == word || document.words[$0].head != nil }
    return isRoot ? "0" : "_"
  }

  private func form(ofToken token: Int) -> String { document.text[document.tokens[token].range] }

  private func spaceAfter(_ token: Int) -> String {
    let start = document.tokens[token].range.upperBound
    let end = document.tokens[(token + 1)...].first { !$0.words.isEmpty }?.range.lowerBound
    return document.text[start..<max(start, end ?? document.text.count)]
  }

  /// Whether another block, or nothing, follows: what is not written there is read as an empty line, or nothing.
  private func endsBlock(_ token: Int) -> Bool {
    guard token != lastToken else { return true }
    func block(_ token: Int) -> Int {
      document.sentences[document.sentenceOfWord[document.tokens[token].words.lowerBound]].block
    }
    let next = document.tokens[(token + 1)...].firstIndex { !$0.words.isEmpty }
    return next.map { block($0) != block(token) } ?? true
  }

  private func spaces(around token: Int) -> [String] {
    var result: [String] = []
    let first = document.tokens[token].range.lowerBound
    if token == document.tokens.firstIndex(where: { !$0.words.isEmpty }), first > 0 {
      result.append("SpacesBefore=" + CoNLLUMisc.escape(document.text[0..<first]))
    }
    switch spaceAfter(token) {
    case " " where !endsBlock(token): break
    case "": result.append("SpaceAfter=No")
    case let space: result.append("SpacesAfter=" + CoNLLUMisc.escape(space))
    }
    return result
  }

  private static func names(_ document: Document) -> [Int: String] {
    var names: [Int: String] = [:]
    for name in document.names {
      for word in name.words {
        let prefix = word == name.words.lowerBound ? "B-" : "I-"
        names[word] = prefix + name.type.rawValue
      }
    }
    return names
  }
}
