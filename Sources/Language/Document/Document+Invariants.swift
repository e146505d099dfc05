extension Document {
  /// What is wrong with this document, in words; nil for an analysed document that keeps all promises.
  ///
  /// The promises: sentences cover the words in order, tokens as well, ranges ascend and lie in the text, the heads of each
  /// sentence form a tree inside it with one root, and names ascend inside their sentences.
  ///
  /// - Complexity: O(words · depth of the trees).
  package var brokenPromise: String? {
    rangeProblem ?? coverProblem ?? treeProblem ?? nameProblem
  }

  private var rangeProblem: String? {
    var last = 0
    for (index, word) in words.enumerated() {
      guard word.range.lowerBound >= last, word.range.upperBound <= text.count else {
        return "word \(index) lies at \(word.range), behind \(last) of \(text.count)"
      }
      last = word.range.lowerBound
    }
    return nil
  }

  private var coverProblem: String? {
    for (name, ranges) in [("sentence", sentences.map(\.words)), ("token", tokens.map(\.words))] {
      var next = 0
      for (index, range) in ranges.enumerated() {
        guard range.lowerBound == next else { return "\(name) \(index) begins at \(range)" }
        next = range.upperBound
      }
      guard next == words.count else { return "\(name)s end at \(next) of \(words.count)" }
    }
    return nil
  }

  private var treeProblem: String? {
    for (index, sentence) in sentences.enumerated() where !sentence.words.isEmpty {
      guard words[sentence.words].allSatisfy({ $0.head.map(sentence.words.contains) ?? true })
      else {
        return "a head of sentence \(index) lies outside of it"
      }
      guard Self.isTree(words[sentence.words]) else { return "sentence \(index) is no tree" }
    }
    return nil
  }

  /// Whether the heads of a sentence's words, which lie in it, form a tree with one root.
  static func isTree(_ sentence: ArraySlice<Word>) -> Bool {
    SpanningTree.isTree(sentence.map { $0.head.map { $0 - sentence.startIndex + 1 } ?? 0 })
  }

  private var nameProblem: String? {
    var last = 0
    for (index, name) in names.enumerated() {
      guard name.words.lowerBound >= last, !name.words.isEmpty,
        name.words.upperBound <= words.count,
        sentenceOfWord[name.words.lowerBound] == sentenceOfWord[name.words.upperBound - 1]
      else { return "name \(index) lies at \(name.words)" }
      last = name.words.upperBound
    }
    return nil
  }
}
