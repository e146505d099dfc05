/// A text with its linguistic analysis: sentences, words, trees, names and entities.
///
/// Storage is flat: sentences, tokens and mentions are ranges of ``words``, and words are ranges of ``text``. An index of a
/// word is therefore valid in the whole document. Two invariants hold: the heads of a sentence's words form a
/// tree inside the sentence with one root, and the ranges of words ascend and lie inside the text.
public struct Document: Sendable {
  /// The text that all offsets refer to.
  public let text: SourceText
  /// All words, in text order.
  public let words: [Word]
  /// The surface tokens, in text order; every word belongs to one.
  public let tokens: [Token]
  /// The sentences, in text order; every word belongs to one.
  public let sentences: [Sentence]
  /// The names that the entity recogniser found, in text order, without overlap.
  public var names: [NamedMention]
  /// The entities that coreference found, by first mention.
  public var entities: [Entity]
  /// The quotations with their speakers, which coreference looks for; nil where nothing has.
  public internal(set) var quotations: Quotations?
  /// The dependents of each word, in text order.
  public let dependents: [[Int]]
  /// The index of the sentence of each word.
  public let sentenceOfWord: [Int]

  /// A document of analysed words.
  ///
  /// - Parameter tokens: The surface tokens; where empty, every word is a token.
  public init(
    text: SourceText, words: [Word], sentences: [Sentence], tokens: [Token] = [],
    names: [NamedMention] = [], entities: [Entity] = []
  ) {
    self.text = text
    self.words = words
    self.sentences = sentences
    self.tokens =
      tokens.isEmpty
      ? words.indices.map { Token(words: $0..<($0 + 1), range: words[$0].range) } : tokens
    self.names = names
    self.entities = entities
    var dependents = [[Int]](repeating: [], count: words.count)
    for (index, word) in words.enumerated() {
      if let head = word.head { dependents[head].append(index) }
    }
    self.dependents = dependents
    var sentenceOfWord = [Int](repeating: 0, count: words.count)
    for (index, sentence) in sentences.enumerated() {
      for word in sentence.words { sentenceOfWord[word] = index }
    }
    self.sentenceOfWord = sentenceOfWord
  }

  /// The document with other trees over the same words; a sentence that would be no tree stays as it is.
  func reparsed(_ words: [Word]) -> Document {
    guard words != self.words else { return self }
    var words = words
    for sentence in sentences
    where words[sentence.words] != self.words[sentence.words]
      && !Self.isTree(words[sentence.words])
    {
      words.replaceSubrange(sentence.words, with: self.words[sentence.words])
    }
    return Document(
      text: text, words: words, sentences: sentences, tokens: tokens, names: names,
      entities: entities)
  }
}
