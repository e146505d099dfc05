/// A corpus of names: sentences of words, and the names that people marked in them.
public struct NameCorpus: Sendable {
  /// The unanalysed words, with a space between, a sentence a line, and the names.
  public let document: Document
  /// The words of which the corpus does not tell whether they are names.
  private let unknown: Set<Int>

  /// Reads a word and its label a line, with a tab between, and an empty line after each sentence.
  ///
  /// Labels are `O`, `B-PER`, `I-PER` … and `?` for not known. Lines without a tab, and labels of classes that are none of
  /// ``EntityType``, are no names.
  public init(iob text: String) {
    var builder = NameCorpusBuilder()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      if columns.count > 1, !columns[0].isEmpty {
        builder.append(String(columns[0]), label: String(columns[columns.count - 1]))
      } else {
        builder.endSentence()
      }
    }
    builder.endSentence()
    document = builder.document()
    unknown = builder.unknown
  }

  /// How many names of some classes a system found: those with the right extent and class are correct.
  ///
  /// What the system finds where the corpus does not tell is not counted.
  ///
  /// - Precondition: The system's document has the words of this one.
  public func score(_ system: Document, types: Set<EntityType>) -> F1Score {
    precondition(system.words.count == document.words.count, "the system has other words")
    let gold = Set(document.names.filter { types.contains($0.type) })
    let found = Set(
      system.names.filter { types.contains($0.type) && unknown.isDisjoint(with: $0.words) })
    return F1Score(
      correct: gold.intersection(found).count, gold: gold.count, system: found.count)
  }
}

/// Puts the words of a corpus together to a document.
private struct NameCorpusBuilder {
  private var text: [Unicode.Scalar] = []
  private var words: [Word] = []
  private var labels: [EntityLabel] = []
  private var sentences: [Sentence] = []
  private var start = 0
  private(set) var unknown: Set<Int> = []

  mutating func append(_ form: String, label: String) {
    if !words.isEmpty { text.append(words.count == start ? "\n" : " ") }
    let range = text.count..<(text.count + form.unicodeScalars.count)
    text += form.unicodeScalars
    if label == "?" { unknown.insert(words.count) }
    words.append(Word(form: form, range: range))
    labels.append(EntityLabel(label) ?? .outside)
  }

  mutating func endSentence() {
    guard words.count > start else { return }
    let range = words[start].range.lowerBound..<text.count
    sentences.append(Sentence(words: start..<words.count, range: range, block: sentences.count))
    start = words.count
  }

  /// The document; names do not go beyond their sentences.
  func document() -> Document {
    let names = sentences.flatMap { sentence in
      EntityLabel.spans(of: Array(labels[sentence.words])).map { span in
        let first = sentence.words.lowerBound
        return NamedMention(
          words: (first + span.range.lowerBound)..<(first + span.range.upperBound), type: span.type)
      }
    }
    var string = String.UnicodeScalarView()
    string.append(contentsOf: text)
    return Document(
      text: SourceText(String(string)), words: words, sentences: sentences, names: names)
  }
}
