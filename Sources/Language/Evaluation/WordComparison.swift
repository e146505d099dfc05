/// Compares the words of two documents that were aligned, by the shared task's definitions.
struct WordComparison {
  private let gold: Document
  private let system: Document
  private let pairs: [WordAlignment.Pair]
  /// The gold word of each system word.
  private let partners: [Int: Int]

  private static let functionRelations: Set<String> = [
    "aux", "case", "cc", "clf", "cop", "det", "mark",
  ]

  init(gold: Document, system: Document, pairs: [WordAlignment.Pair]) {
    self.gold = gold
    self.system = system
    self.pairs = pairs
    self.partners = Dictionary(uniqueKeysWithValues: pairs.map { ($0.system, $0.gold) })
  }

  func fill(_ scores: inout CoNLLScores) {
    fillTags(&scores)
    scores.unlabeledAttachment = score(hasSameHead)
    scores.labeledAttachment = score(hasSameEdge)
    scores.fullAttachment = score { pair in
      hasSameHead(pair)
        && gold.words[pair.gold].relation == system.words[pair.system].relation
    }
    scores.contentAttachment = contentScore { _ in true }
    scores.morphologicalAttachment = contentScore { pair in
      gold.words[pair.gold].morphology == system.words[pair.system].morphology
        && functionWords(on: pair.gold, in: gold) { $0 }
          == functionWords(on: pair.system, in: system) { partners[$0] }
    }
    scores.lexicalAttachment = contentScore(hasSameLemma)
  }

  private func fillTags(_ scores: inout CoNLLScores) {
    func score<Value: Equatable>(_ value: (Word) -> Value) -> F1Score {
      self.score { value(gold.words[$0.gold]) == value(system.words[$0.system]) }
    }
    scores.words = self.score { _ in true }
    scores.upos = score(\.upos)
    scores.xpos = score(\.xpos)
    scores.features = score(\.features)
    scores.universalFeatures = score(\.features.universal)
    scores.allTags = score { [$0.upos.rawValue, $0.xpos, $0.features.universal] }
    scores.lemmas = self.score(hasSameLemma)
  }

  private func score(_ isCorrect: (WordAlignment.Pair) -> Bool) -> F1Score {
    F1Score(
      correct: pairs.count(where: isCorrect), gold: gold.words.count, system: system.words.count)
  }

  /// A score over content words with the right head and relation.
  private func contentScore(_ isCorrect: (WordAlignment.Pair) -> Bool) -> F1Score {
    F1Score(
      correct: pairs.count {
        gold.words[$0.gold].isContent && hasSameEdge($0) && isCorrect($0)
      },
      gold: gold.words.count(where: \.isContent), system: system.words.count(where: \.isContent))
  }

  private func hasSameHead(_ pair: WordAlignment.Pair) -> Bool {
    guard let head = system.words[pair.system].head else {
      return gold.words[pair.gold].head == nil
    }
    return partners[head] != nil && partners[head] == gold.words[pair.gold].head
  }

  private func hasSameEdge(_ pair: WordAlignment.Pair) -> Bool {
    hasSameHead(pair)
      && gold.words[pair.gold].relation.base == system.words[pair.system].relation.base
  }

  private func hasSameLemma(_ pair: WordAlignment.Pair) -> Bool {
    let lemma = gold.words[pair.gold].lemma
    // The shared task takes every lemma for a word whose gold lemma is not annotated.
    return lemma == "_" || lemma == system.words[pair.system].lemma
  }

  /// A function word on a content word, as the shared task compares it.
  private struct FunctionWord: Equatable {
    /// The word of the gold standard; nil where a system's word has no partner there.
    let word: Int?
    let relation: String
    let morphology: [String]
  }

  private func functionWords(
    on head: Int, in document: Document, goldWord: (Int) -> Int?
  ) -> [FunctionWord] {
    document.dependents[head].compactMap { index in
      let word = document.words[index]
      guard Self.functionRelations.contains(word.relation.base) else { return nil }
      return FunctionWord(
        word: goldWord(index), relation: word.relation.base, morphology: word.morphology)
    }
  }
}

extension Word {
  private static let contentRelations: Set<String> = [
    "nsubj", "obj", "iobj", "csubj", "ccomp", "xcomp", "obl", "vocative", "expl", "dislocated",
    "advcl", "advmod", "discourse", "nmod", "appos", "nummod", "acl", "amod", "conj", "fixed",
    "flat", "compound", "list", "parataxis", "orphan", "goeswith", "reparandum", "root", "dep",
  ]

  /// Whether the shared task counts it as a content word.
  fileprivate var isContent: Bool { Self.contentRelations.contains(relation.base) }

  /// The part of speech and universal features.
  fileprivate var morphology: [String] { [upos.rawValue, features.universal] }
}

extension Features {
  private static let universalNames: Set<Substring> = [
    "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number",
    "Case", "Definite", "Degree", "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident",
    "Polarity", "Person", "Polite",
  ]

  /// The features that the shared task compares, in a fixed order.
  fileprivate var universal: String {
    text.split(separator: "|")
      .filter { Self.universalNames.contains($0.prefix { $0 != "=" }) }
      .sorted().joined(separator: "|")
  }
}
