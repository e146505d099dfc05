/// Fits the weights of the confidence to what is right on CaRB's development set and on the half of openie-dev for tuning.
///
/// A triple of openie-dev is right or not, by ``JudgedWordings``. A tuple of CaRB is right as far as it overlaps with the
/// gold tuple that the benchmark matches it with, complete wordings choosing first: a minimal wording is right only if it
/// says something besides. As one benchmark is stricter than the other, each has an intercept of its own.
package struct ConfidenceFit: Sendable {
  private let carb: CaRBCorpus
  private let carbWordings: [[Wording]]
  private let facts: JudgedWordings

  /// A fit to the wordings of CaRB's sentences and to those of openie-dev.
  package init(carb: CaRBCorpus, wordings: [[Wording]], facts: JudgedWordings) {
    self.carb = carb
    self.carbWordings = wordings
    self.facts = facts
  }

  /// The sets of data; the program takes openie-dev's intercept.
  private enum Dataset: Int, CaseIterable {
    case facts, carb
  }

  /// How much a triple of openie-dev counts beside a tuple of CaRB: it is judged exactly, and there are few.
  ///
  /// Tuned together with the penalty on the cross-validated figures of CaRB: with weights from 1 to 3 and penalties from 4
  /// to 20 they differ by 0.004 at most.
  private static let factWeight = 1.5
  /// What the square of a weight costs.
  private static let penalty = 10.0
  /// The parts for cross-validation, by the number of the sentence.
  private static let folds = 5

  /// The model fitted on everything.
  package var model: ConfidenceModel { fitted(on: Array(carb.gold.indices)) }

  /// The tuples of each sentence of CaRB with the confidence of a model.
  package func predictions(_ model: ConfidenceModel = .english) -> [[CaRBPrediction]] {
    carbWordings.map { wordings in
      wordings.map { CaRBPrediction(CaRBTuple($0), confidence: model.confidence($0.features)) }
    }
  }

  /// The tuples of each sentence of CaRB with the confidence of a model that was fitted without the fold of the sentence.
  package func heldOutPredictions() -> [[CaRBPrediction]] {
    let byFold = (0..<Self.folds).map { fold in
      predictions(fitted(on: carb.gold.indices.filter { $0 % Self.folds != fold }))
    }
    return carb.gold.indices.map { byFold[$0 % Self.folds][$0] }
  }

  private func fitted(on lines: [Int]) -> ConfidenceModel {
    LogisticRegression(
      carbRows(lines) + factRows(), datasets: Dataset.allCases.count, penalty: Self.penalty
    ).model(dataset: Dataset.facts.rawValue)
  }

  private func carbRows(_ lines: [Int]) -> [LogisticRegression.Row] {
    let predictions = predictions()
    return lines.filter { !carb.gold[$0].isEmpty }.flatMap { line in
      let comparison = CaRBComparison(gold: carb.gold[line], predictions: predictions[line])
      let wordings = carbWordings[line]
      let rounds = [Wording.Form.complete, .attributes].map { form in
        wordings.indices.filter { wordings[$0].form == form }
      }
      return zip(wordings, comparison.matches(inTurn: rounds)).map {
        LogisticRegression.Row(
          features: $0.features, label: $1.f1, dataset: Dataset.carb.rawValue)
      }
    }
  }

  private func factRows() -> [LogisticRegression.Row] {
    facts.judgements(.tune).map {
      LogisticRegression.Row(
        features: $0.features, label: $0.isRight ? 1 : 0, weight: Self.factWeight,
        dataset: Dataset.facts.rawValue)
    }
  }
}
