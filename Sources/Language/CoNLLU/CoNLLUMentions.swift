/// Collects the mentions of `Entity=` values in the form of CorefUD 1.x.
///
/// Other fields than identifier, type and head are passed over. A mention without a head in its fields has the first of its
/// words that hangs on a word outside.
struct CoNLLUMentions {
  private struct Span {
    let entity: Int
    let words: Range<Int>
    /// The head's place in the span, counted from 1, where a field tells it.
    let head: Int?
  }

  private struct Opening {
    let entity: Int
    let word: Int
    let head: Int?
  }

  private var fields = ["eid", "etype", "head"]
  private var numbers: [String: Int] = [:]
  private var types: [EntityType?] = []
  private var openings: [Opening] = []
  private var spans: [Span] = []

  /// Takes up the values of a sentence whose first word has an index.
  mutating func read(_ sentence: CoNLLUSentence, firstWord: Int) {
    if let fields = sentence.entityFields { self.fields = fields }
    if sentence.beginsDocument { (numbers, openings) = ([:], []) }
    for (index, row) in sentence.rows.enumerated() {
      guard let value = row.misc["Entity"] else { continue }
      for part in Self.parts(of: value) { read(part, word: firstWord + index) }
    }
  }

  /// The entities with their mentions, both by the first word, longer mentions first.
  func entities(in words: [Word]) -> [Entity] {
    var entities = types.map { Entity(mentions: [], type: $0) }
    let ordered = spans.sorted {
      ($0.words.lowerBound, -$0.words.count, $0.entity)
        < ($1.words.lowerBound, -$1.words.count, $1.entity)
    }
    for span in ordered {
      let told = span.head.map { span.words.lowerBound + $0 - 1 }.flatMap {
        span.words.contains($0) ? $0 : nil
      }
      let head = told ?? Self.head(of: span.words, in: words)
      entities[span.entity].mentions.append(
        Mention(
          head: head, words: span.words, kind: Self.kind(of: words[head]), reason: "annotated"))
    }
    return entities.filter { !$0.mentions.isEmpty }
  }

  /// The brackets of a value: `(e1-person-1`, `(e2--1)`, `e1)`.
  private static func parts(of value: String) -> [Substring] {
    var parts: [Substring] = []
    var start = value.startIndex
    for index in value.indices {
      if value[index] == "(", index > start {
        parts.append(value[start..<index])
        start = index
      } else if value[index] == ")" {
        let end = value.index(after: index)
        parts.append(value[start..<end])
        start = end
      }
    }
    if start < value.endIndex { parts.append(value[start...]) }
    return parts
  }

  private mutating func read(_ part: Substring, word: Int) {
    let isOpening = part.first == "("
    let isClosing = part.last == ")"
    let content = part.dropFirst(isOpening ? 1 : 0).dropLast(isClosing ? 1 : 0)
    let values = content.split(separator: "-", omittingEmptySubsequences: false)
    guard let identifier = values.first?.prefix(while: { $0 != "[" }), !identifier.isEmpty else {
      return
    }
    func value(_ field: String) -> String? {
      fields.firstIndex(of: field).flatMap { $0 < values.count ? String(values[$0]) : nil }
    }
    if isOpening {
      let entity = number(of: String(identifier), type: value("etype"))
      let head = value("head").flatMap { Int($0.prefix { $0 != "," }) }
      openings.append(Opening(entity: entity, word: word, head: head))
    }
    guard isClosing, let entity = numbers[String(identifier)],
      let index = openings.lastIndex(where: { $0.entity == entity })
    else { return }
    let opening = openings.remove(at: index)
    spans.append(Span(entity: entity, words: opening.word..<(word + 1), head: opening.head))
  }

  private mutating func number(of identifier: String, type: String?) -> Int {
    if let number = numbers[identifier] { return number }
    types.append(type.flatMap(Self.entityType))
    numbers[identifier] = types.count - 1
    return types.count - 1
  }

  private static func entityType(_ name: String) -> EntityType? {
    EntityType.allCases.first { EntityColumn.name(of: $0) == name }
  }

  private static func head(of span: Range<Int>, in words: [Word]) -> Int {
    span.first { index in words[index].head.map { !span.contains($0) } ?? true }
      ?? span.lowerBound
  }

  private static func kind(of word: Word) -> Mention.Kind {
    switch word.upos {
    case .pron: .pronoun
    case .propn: .name
    default: .nominal
    }
  }
}
