/// The wordings of propositions of annotated sentences, and what each is worth.
package struct JudgedWordings: Sendable {
  /// A part of the annotated sentences.
  package enum Half: String, Sendable, CaseIterable {
    /// For tuning.
    case tune
    /// For checking what was tuned.
    case check
  }

  /// A binary triple of a wording.
  package struct Judgement: Sendable, Hashable {
    /// The features of the wording.
    package var features: Set<ConfidenceFeature>
    /// Whether it is right to the word, and new.
    package var isRight: Bool
  }

  private let corpus: FactCorpus
  private let halves: [Half]
  /// The wordings by sentence and proposition.
  private let wordings: [[[Wording]]]

  /// The wordings of the sentences of a corpus, by sentence and proposition.
  ///
  /// - Parameter table: The corpus's table of sentences, with the half in its fourth column.
  package init(corpus: FactCorpus, table: String, wordings: [[[Wording]]]) {
    self.corpus = corpus
    self.wordings = wordings
    halves = table.split(separator: "\n").dropFirst().compactMap { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      return cells.count > 3 ? Half(rawValue: String(cells[3])) : nil
    }
    precondition(
      halves.count == wordings.count && corpus.sentences.count == wordings.count,
      "the table, the facts and the wordings are not of the same sentences")
  }

  /// The triples of a half, without those that are neither asked for nor wrong.
  ///
  /// A triple is right if it states a fact that no wording of the same proposition states before it.
  package func judgements(_ half: Half) -> [Judgement] {
    wordings.indices.filter { halves[$0] == half }.flatMap { sentence in
      wordings[sentence].flatMap { judgements(ofProposition: $0, sentence: sentence) }
    }
  }

  /// The triples of a half: how sure a model is, and whether they are right.
  package func judged(
    _ half: Half, by model: ConfidenceModel = .english
  ) -> [(confidence: Double, isRight: Bool)] {
    judgements(half).map { (model.confidence($0.features), $0.isRight) }
  }

  private func judgements(ofProposition wordings: [Wording], sentence: Int) -> [Judgement] {
    var told: Set<Int> = []
    return wordings.flatMap { wording -> [Judgement] in
      let before = told
      return BinaryTriple.triples(of: wording).compactMap { triple in
        switch corpus.verdict(on: triple, sentence: sentence) {
        case .nominal: return nil
        case .wrong: return Judgement(features: wording.features, isRight: false)
        case .right(let fact):
          told.insert(fact)
          return Judgement(features: wording.features, isRight: !before.contains(fact))
        }
      }
    }
  }
}
