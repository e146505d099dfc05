extension Document {
  /// The wording of a mention, with single spaces.
  public func text(of mention: Mention) -> String {
    text[characters(of: mention.words)].collapsingWhitespace
  }

  /// The code points from the first to the last of some words; empty for none.
  public func characters(of range: Range<Int>) -> Range<Int> {
    guard let first = words[range].first, let last = words[range].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The root of a sentence, or nil for a sentence without words.
  public func root(of sentence: Sentence) -> Int? {
    sentence.words.first { words[$0].head == nil }
  }

  /// The dependents of a word with one of the given relations.
  ///
  /// A name without subtype matches every subtype: `nsubj` finds `nsubj:pass` as well.
  public func dependents(of word: Int, _ relations: Relation...) -> [Int] {
    dependents[word].filter { dependent in
      relations.contains { self.words[dependent].relation.matches($0) }
    }
  }

  /// The verb whose subject a coordinated verb shares: *received the letter and **answered** it*.
  func subjectVerb(of verb: Int) -> Int {
    var verb = verb
    while dependents(of: verb, "nsubj").isEmpty, words[verb].relation.matches("conj"),
      let head = words[verb].head
    {
      verb = head
    }
    return verb
  }

  /// The words of the subtree of a word, itself included, in text order.
  ///
  /// - Parameter isCut: Dependents for which this is true are left out together with all below them.
  public func subtree(of word: Int, cutting isCut: (Int) -> Bool = { _ in false }) -> [Int] {
    var result: [Int] = []
    var stack = [word]
    while let next = stack.popLast() {
      result.append(next)
      for dependent in dependents[next] where !isCut(dependent) { stack.append(dependent) }
    }
    return result.sorted()
  }

  /// Whether a word lies in the subtree of another, itself included.
  public func isDominated(_ word: Int, by ancestor: Int) -> Bool {
    var current: Int? = word
    while let next = current {
      if next == ancestor { return true }
      current = words[next].head
    }
    return false
  }
}

extension Relation {
  /// Whether this relation is the given one, or a subtype of it where it has none.
  public func matches(_ pattern: Relation) -> Bool {
    // By code units: this is asked so often that characters would be a tenth of the extraction.
    let (own, given) = (name.utf8, pattern.name.utf8)
    guard own.starts(with: given) else { return false }
    let end = own.index(own.startIndex, offsetBy: given.count)
    return end == own.endIndex || own[end] == UInt8(ascii: ":")
  }
}
