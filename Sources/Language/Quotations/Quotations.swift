/// Words that stand in quotation marks, and whose words they are.
public struct Quotation: Sendable, Hashable {
  /// The words between the marks, over the sentences of one block.
  public let words: Range<Int>
  /// The word that heads the phrase of the speaker; nil where no speaker is near.
  public internal(set) var speaker: Int?
  /// The verb of saying that names the speaker; nil where the quotation only runs on.
  public internal(set) var verb: Int?
}

/// The quotations of a document, in text order.
///
/// Within a sentence the tree or the place beside the marks tells who speaks; a quotation without a verb of saying is that
/// of the speaker of its paragraph, or of the paragraph before where that ends in a quotation.
public struct Quotations: Sendable {
  /// The quotations, in text order.
  public private(set) var all: [Quotation]
  /// The index of the quotation of each word; −1 outside of them.
  private let indexOfWord: [Int]

  /// Finds the quotations of a document.
  ///
  /// - Parameter speechVerbs: The verbs, by lemma, whose subject may be who is quoted.
  public init(_ document: Document, speechVerbs: Set<String>) {
    var all = Self.marked(in: document)
    var indexOfWord = [Int](repeating: -1, count: document.words.count)
    for (index, quotation) in all.enumerated() {
      for word in quotation.words { indexOfWord[word] = index }
    }
    let finder = SpeakerFinder(
      document: document, speechVerbs: speechVerbs, isQuoted: indexOfWord.map { $0 >= 0 })
    for index in all.indices {
      (all[index].speaker, all[index].verb) = finder.namedSpeaker(of: all[index].words)
    }
    for index in all.indices where all[index].speaker == nil {
      all[index].speaker = finder.speakerAround(index, in: all)
    }
    self.all = all
    self.indexOfWord = indexOfWord
  }

  /// The quotation that a word stands in.
  public func quotation(of word: Int) -> Quotation? {
    indexOfWord[word] < 0 ? nil : all[indexOfWord[word]]
  }

  /// Whether a word stands in quotation marks.
  public func isQuoted(_ word: Int) -> Bool { indexOfWord[word] >= 0 }

  /// The stretches between marks: double ones, or single ones where no double one is open, as British papers use them.
  private static func marked(in document: Document) -> [Quotation] {
    var all: [Quotation] = []
    var (start, block): (Int?, Int?) = (nil, nil)
    // A curly single mark is one; a straight one may be an apostrophe, which double marks overrule.
    var (isSingle, isCurly) = (false, false)
    func close(at word: Int) {
      if let begun = start, begun < word { all.append(Quotation(words: begun..<word)) }
      (start, isSingle, isCurly) = (nil, false, false)
    }
    for sentence in document.sentences {
      if sentence.block != block {
        // A straight single mark that nothing closes is an apostrophe.
        if isSingle, !isCurly { (start, isSingle) = (nil, false) }
        close(at: sentence.words.lowerBound)
        block = sentence.block
      }
      for word in sentence.words {
        switch document.words[word].form {
        case "“", "``":
          if start == nil || isSingle && !isCurly { (start, isSingle) = (word + 1, false) }
        case "”", "''": if !isCurly { close(at: word) }
        case "\"":
          if isCurly { break }
          if start == nil || isSingle {
            (start, isSingle) = (word + 1, false)
          } else {
            close(at: word)
          }
        case "‘":
          // *The ‘90s*.
          let isYear =
            word + 1 < document.words.count && document.words[word + 1].form.first?.isNumber == true
          if start == nil, !isYear { (start, isSingle, isCurly) = (word + 1, true, true) }
        case "’", "'":
          if isSingle, document.words[word].xpos != "POS" {
            close(at: word)
          } else if start == nil, opens(word, in: document) {
            (start, isSingle) = (word + 1, true)
          }
        default: break
        }
      }
    }
    if !isSingle || isCurly { close(at: document.words.count) }
    return all
  }

  /// Whether a straight single mark stands before a word and behind a space.
  private static func opens(_ word: Int, in document: Document) -> Bool {
    guard document.words[word].form == "'", document.words[word].xpos != "POS",
      word + 1 < document.words.count
    else { return false }
    let range = document.words[word].range
    return document.words[word + 1].range.lowerBound == range.upperBound
      && (word == 0 || document.words[word - 1].range.upperBound < range.lowerBound)
  }
}

/// Finds who says a quotation.
private struct SpeakerFinder {
  let document: Document
  let speechVerbs: Set<String>
  let isQuoted: [Bool]

  /// The head of the subject of the verb of speech that a quotation belongs to, and the verb.
  func namedSpeaker(of words: Range<Int>) -> (speaker: Int?, verb: Int?) {
    let sentences = [words.lowerBound, words.upperBound - 1].map { document.sentenceOfWord[$0] }
    let verbs = Set(sentences).sorted().flatMap { Array(document.sentences[$0].words) }
      .filter { !isQuoted[$0] && speechVerbs.contains(document.words[$0].lemma) }
    for verb in verbs where isJoined(verb, to: words) {
      if let subject = subject(of: verb) { return (subject, verb) }
    }
    for verb in verbs where isBeside(verb, words) {
      if let subject = subject(of: verb) { return (subject, verb) }
    }
    return (nil, nil)
  }

  /// Whether a quotation hangs on a verb, or the verb on it.
  private func isJoined(_ verb: Int, to words: Range<Int>) -> Bool {
    document.words[verb].head.map(words.contains) == true
      || document.dependents(of: verb, "ccomp", "parataxis", "obj", "dep").contains(
        where: words.contains)
  }

  /// Whether nothing but the words of a clause of saying stands between a verb and the marks of a quotation that is a clause: *Roe
  /// told reporters, "…"*; *"…," Roe told reporters*.
  private func isBeside(_ verb: Int, _ words: Range<Int>) -> Bool {
    guard
      words.contains(where: { document.words[$0].upos == .verb || document.words[$0].upos == .aux })
    else { return false }
    let between =
      verb < words.lowerBound
      ? verb + 1..<words.lowerBound
      : min(words.upperBound, verb)..<verb
    return document.sentenceOfWord[verb]
      == document.sentenceOfWord[verb < words.lowerBound ? words.lowerBound : words.upperBound - 1]
      && !between.contains {
        isQuoted[$0] || document.words[$0].upos == .verb || document.words[$0].upos == .sconj
      }
  }

  /// The subject of a verb, or the one that it shares as a conjunct or participle: *smiled and **said***, *…, **adding***.
  private func subject(of verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<4 {
      if let own = document.dependents(of: verb, "nsubj").first(where: { !isQuoted[$0] }) {
        return document.words[own].relation.name == "nsubj:pass" ? nil : own
      }
      guard ["conj", "advcl"].contains(document.words[verb].relation.base),
        let head = document.words[verb].head
      else { return nil }
      verb = head
    }
    return nil
  }

  /// The speaker of a quotation without a verb of saying, from what stands around it.
  func speakerAround(_ index: Int, in all: [Quotation]) -> Int? {
    guard isWhole(all[index]) else { return nil }
    let first = document.sentenceOfWord[all[index].words.lowerBound]
    let block = document.sentences[first].block
    func isInBlock(_ other: Quotation) -> Bool {
      document.sentences[document.sentenceOfWord[other.words.lowerBound]].block == block
    }
    if index > 0, isInBlock(all[index - 1]) { return all[index - 1].speaker }
    if first > 0, document.sentences[first - 1].block == block {
      return person(in: first - 1) ?? following(index, in: all, where: isInBlock)
    }
    if let later = following(index, in: all, where: isInBlock) { return later }
    guard index > 0, first > 0 else { return nil }
    // The paragraph before ends in a quotation, or in whose it is.
    let before = all[index - 1]
    let last = document.sentenceOfWord[before.words.upperBound - 1]
    return last == first - 1 ? before.speaker : nil
  }

  /// Whether a quotation is made of whole sentences.
  private func isWhole(_ quotation: Quotation) -> Bool {
    let sentences = [quotation.words.lowerBound, quotation.words.upperBound - 1].map {
      document.sentences[document.sentenceOfWord[$0]]
    }
    return sentences.allSatisfy { sentence in
      sentence.words.allSatisfy { isQuoted[$0] || document.words[$0].upos == .punct }
    }
  }

  private func following(
    _ index: Int, in all: [Quotation], where isInBlock: (Quotation) -> Bool
  ) -> Int? {
    guard all.indices.contains(index + 1), isInBlock(all[index + 1]) else { return nil }
    let end = document.sentenceOfWord[all[index].words.upperBound - 1]
    let start = document.sentenceOfWord[all[index + 1].words.lowerBound]
    return start - end <= 1 ? all[index + 1].speaker : nil
  }

  /// The person or *he* or *she* whom a sentence before a quotation is about.
  private func person(in sentence: Int) -> Int? {
    guard let root = document.root(of: document.sentences[sentence]),
      let subject = document.dependents(of: root, "nsubj").first, !isQuoted[subject]
    else { return nil }
    let isPersonal = ["he", "she"].contains(document.words[subject].lemma.lowercased())
    let isNamed = document.names.contains { $0.type == .person && $0.words.contains(subject) }
    return isPersonal || isNamed ? subject : nil
  }
}
