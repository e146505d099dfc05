import Extraction

/// Fits the weights of the confidence, and tells what they are worth on sentences that they were not fitted on.
struct ConfidenceFit {
  private let data: ConfidenceData

  /// A fit to some data.
  init(_ data: ConfidenceData) { self.data = data }

  /// The sets of data, each with an intercept of its own; the program takes openie-dev's.
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

  /// The model fitted on all of CaRB's development set and the half of openie-dev for tuning.
  var model: ConfidenceModel { fitted(on: data.carb.gold.indices.filter { _ in true }) }

  /// Prints the figures before and after the fit.
  func report(_ line: (String) -> Void) {
    line("CaRB, weights in use:        " + data.carb.curve(of: data.carbPredictions()).line)
    line("CaRB, fitted, same sentences: " + data.carb.curve(of: data.carbPredictions(model)).line)
    line("CaRB, fitted on the others:   " + data.carb.curve(of: held()).line)
    for half in FactData.Half.allCases {
      let error = Reliability(data.judged(half, model)).error
      line("openie-dev \(half.rawValue), fitted: calibration error \(decimals(error, 3))")
    }
  }

  /// The tuples of each sentence of CaRB with the confidence of a model that was fitted without its fold.
  private func held() -> [[CaRBPrediction]] {
    let models = (0..<Self.folds).map { fold in
      fitted(on: data.carb.gold.indices.filter { $0 % Self.folds != fold })
    }
    let byModel = models.map { data.carbPredictions($0) }
    return data.carb.gold.indices.map { byModel[$0 % Self.folds][$0] }
  }

  private func fitted(on lines: [Int]) -> ConfidenceModel {
    LogisticRegression(
      carbRows(lines) + factRows(), datasets: Dataset.allCases.count, penalty: Self.penalty
    ).model(dataset: Dataset.facts.rawValue)
  }

  /// The tuples of CaRB; their label is the F1 of each in the benchmark's one-to-one matching.
  ///
  /// Complete wordings choose first, so that a minimal one is right only if it says something besides.
  private func carbRows(_ lines: [Int]) -> [LogisticRegression.Row] {
    let predictions = data.carbPredictions()
    return lines.filter { !data.carb.gold[$0].isEmpty }.flatMap { line in
      let comparison = CaRBComparison(
        gold: data.carb.gold[line], predictions: predictions[line])
      let wordings = data.carbWordings[line]
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
    data.facts.judgements(.tune).map {
      LogisticRegression.Row(
        features: $0.features, label: $0.isRight ? 1 : 0, weight: Self.factWeight,
        dataset: Dataset.facts.rawValue)
    }
  }
}

extension ConfidenceModel {
  /// The file of the program that holds the weights.
  var source: String {
    let rows = ConfidenceFeature.allCases.compactMap { feature in
      weights[feature].map { "      .\(feature.rawValue): \($0)," }
    }
    return """
      extension ConfidenceModel {
        /// The weights for English: what `newsgraph-evaluate openie --fit` prints is this file.
        ///
        /// Fitted on CaRB's development set and the half of openie-dev for tuning, with openie-dev's intercept.
        package static let english = ConfidenceModel(
          intercept: \(intercept),
          weights: [
      \(rows.joined(separator: "\n"))
          ])
      }

      """
  }
}
