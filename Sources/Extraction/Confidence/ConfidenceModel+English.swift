extension ConfidenceModel {
  /// The weights for English, as `newsgraph-evaluate openie --fit` prints them.
  package static let english = ConfidenceModel(
    intercept: 120,
    weights: [:])
}
