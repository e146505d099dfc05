/// Scores documents against a gold standard by the rules of the CoNLL 2018 shared task (Zeman and others 2018).
///
/// Words are aligned by their characters, white space apart, so that a system may find its own tokens.
public enum CoNLLScorer {
  /// The figures of a system's document, or nil where the two texts differ in more than white space.
  public static func scores(gold: Document, system: Document) -> CoNLLScores? {
    let goldSpans = CharacterSpans(gold)
    let systemSpans = CharacterSpans(system)
    guard goldSpans.characters == systemSpans.characters else { return nil }
    var scores = CoNLLScores()
    scores.tokens = matches(goldSpans.tokens, systemSpans.tokens)
    scores.sentences = matches(goldSpans.sentences, systemSpans.sentences)
    scores.names = matches(goldSpans.names, systemSpans.names)
    let pairs = WordAlignment.pairs(gold: goldSpans.words, system: systemSpans.words)
    WordComparison(gold: gold, system: system, pairs: pairs).fill(&scores)
    return scores
  }

  private static func matches<Span: Hashable>(_ gold: [Span], _ system: [Span]) -> F1Score {
    let known = Set(gold)
    return F1Score(
      correct: system.count(where: known.contains), gold: gold.count, system: system.count)
  }
}

/// Compares the words of two documents that were aligned.
private struct WordComparison {
  let gold: Document
  let system: Document
  let pairs: [WordAlignment.Pair]
  /// The gold word of each system word.
  let partners: [Int: Int]

  private static let functionRelations: Set<String> = [
    "aux", "case", "cc", "clf", "cop", "det", "mark", "punct",
  ]

  init(gold: Document, system: Document, pairs: [WordAlignment.Pair]) {
    self.gold = gold
    self.system = system
    self.pairs = pairs
    self.partners = Dictionary(uniqueKeysWithValues: pairs.map { ($0.system, $0.gold) })
  }

  func fill(_ scores: inout CoNLLScores) {
    scores.words = score { _ in true }
    scores.upos = score { gold.words[$0.gold].upos == system.words[$0.system].upos }
    scores.xpos = score { gold.words[$0.gold].xpos == system.words[$0.system].xpos }
    scores.features = score { gold.words[$0.gold].features == system.words[$0.system].features }
    scores.lemmas = score { pair in
      let lemma = gold.words[pair.gold].lemma
      // The shared task takes every lemma for a word whose gold lemma is not annotated.
      return lemma == "_" || lemma == system.words[pair.system].lemma
    }
    scores.unlabeledAttachment = score(hasSameHead)
    scores.labeledAttachment = score { hasSameHead($0) && hasSameBase($0) }
    scores.fullAttachment = score { pair in
      hasSameHead(pair)
        && gold.words[pair.gold].relation == system.words[pair.system].relation
    }
    scores.contentAttachment = F1Score(
      correct: pairs.count {
        isContent(gold.words[$0.gold]) && hasSameHead($0) && hasSameBase($0)
      },
      gold: gold.words.count(where: isContent), system: system.words.count(where: isContent))
  }

  private func score(_ isCorrect: (WordAlignment.Pair) -> Bool) -> F1Score {
    F1Score(
      correct: pairs.count(where: isCorrect), gold: gold.words.count, system: system.words.count)
  }

  private func hasSameHead(_ pair: WordAlignment.Pair) -> Bool {
    guard let head = system.words[pair.system].head else {
      return gold.words[pair.gold].head == nil
    }
    return partners[head] != nil && partners[head] == gold.words[pair.gold].head
  }

  private func hasSameBase(_ pair: WordAlignment.Pair) -> Bool {
    gold.words[pair.gold].relation.base == system.words[pair.system].relation.base
  }

  private func isContent(_ word: Word) -> Bool {
    !Self.functionRelations.contains(word.relation.base)
  }
}
