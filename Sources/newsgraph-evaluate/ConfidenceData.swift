import Extraction
import Foundation
import Language
import NewsgraphKit

/// What Newsgraph extracts from openie-dev and from CaRB's development set, and what of it is right.
struct ConfidenceData {
  let carb: CaRBCorpus
  /// The wordings of each sentence of CaRB.
  let carbWordings: [[Wording]]
  let facts: FactData

  /// Reads the data and analyses the sentences.
  init(_ setting: Setting) throws {
    let folder = try setting.folder()
    func text(_ path: String) throws -> String {
      try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    let newsgraph = try Newsgraph(threads: 2)
    carb = try CaRBCorpus(sentences: text("carb/dev.txt"), gold: text("carb/dev.tsv"))
    carbWordings = newsgraph.wordings(of: carb.sentences).map { $0.flatMap(\.self) }
    let corpus = try FactCorpus(text("openie-dev/gold.txt"))
    facts = try FactData(
      corpus: corpus, halves: FactData.halves(text("openie-dev/sentences.tsv")),
      wordings: newsgraph.wordings(of: corpus.sentences))
  }

  /// The tuples of each sentence of CaRB, with the confidence of a model.
  func carbPredictions(_ model: ConfidenceModel = .english) -> [[CaRBPrediction]] {
    carbWordings.map { wordings in
      wordings.map {
        CaRBPrediction(CaRBTuple($0), confidence: model.confidence($0.features))
      }
    }
  }

  /// The binary triples of one half of openie-dev: confidence, and whether they are right.
  func judged(
    _ half: FactData.Half, _ model: ConfidenceModel = .english
  ) -> [(confidence: Double, isRight: Bool)] {
    facts.judgements(half).map { (model.confidence($0.features), $0.isRight) }
  }
}

extension Newsgraph {
  /// The wordings of tokenised sentences, by sentence and proposition.
  fileprivate func wordings(of sentences: [String]) -> [[[Wording]]] {
    let document = document(ofLines: sentences)
    precondition(document.sentences.count == sentences.count, "a line is not one sentence")
    var wordings = [[[Wording]]](repeating: [], count: sentences.count)
    for proposition in propositions(in: document) {
      wordings[proposition.sentence].append(proposition.wordings(in: document))
    }
    return wordings
  }
}

/// The wordings of openie-dev and what they are worth.
struct FactData {
  /// A part of the corpus.
  enum Half: String, CaseIterable {
    case tune, check
  }

  /// A binary triple of a wording.
  struct Judgement {
    var features: Set<ConfidenceFeature>
    var isRight: Bool
  }

  let corpus: FactCorpus
  let halves: [Half]
  /// The wordings by sentence and proposition.
  let wordings: [[[Wording]]]

  /// The half of each sentence, by the corpus's table.
  static func halves(_ table: String) -> [Half] {
    table.split(separator: "\n").dropFirst().compactMap { row in
      Half(rawValue: String(row.split(separator: "\t", omittingEmptySubsequences: false)[3]))
    }
  }

  /// The triples of a half, without those that are neither asked for nor wrong.
  ///
  /// A triple is right if it states a fact that no wording of the same proposition states before it.
  func judgements(_ half: Half) -> [Judgement] {
    wordings.indices.filter { halves[$0] == half }.flatMap { sentence in
      wordings[sentence].flatMap { judgements(ofProposition: $0, sentence: sentence) }
    }
  }

  private func judgements(ofProposition wordings: [Wording], sentence: Int) -> [Judgement] {
    var told: Set<Int> = []
    return wordings.flatMap { wording -> [Judgement] in
      let verdicts = BinaryTriple.triples(of: wording).map {
        corpus.verdict(on: $0, sentence: sentence)
      }
      let before = told
      return verdicts.filter { $0 != .nominal }.map { verdict in
        guard case .right(let fact) = verdict else {
          return Judgement(features: wording.features, isRight: false)
        }
        told.insert(fact)
        return Judgement(features: wording.features, isRight: !before.contains(fact))
      }
    }
  }
}
