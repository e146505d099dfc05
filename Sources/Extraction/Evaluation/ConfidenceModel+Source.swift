extension ConfidenceModel {
  /// The file of the program that holds the weights, in the order of the features.
  package var source: String {
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
