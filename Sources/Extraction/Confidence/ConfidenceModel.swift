import Foundation

/// How sure the program is of a proposition: a logistic regression over its features.
///
/// Weights are hundredths of log-odds in whole numbers and the result has two decimals. So the sum is exact, there are only
/// some thousand results, and none of them lies so near the edge between two hundredths that the last bit of a machine's
/// `exp` could move it.
package struct ConfidenceModel: Sendable, Hashable {
  /// The log-odds of a proposition without any feature, in hundredths.
  package var intercept: Int
  /// What each feature adds to the log-odds, in hundredths.
  package var weights: [ConfidenceFeature: Int]

  /// A model with its weights.
  package init(intercept: Int, weights: [ConfidenceFeature: Int]) {
    self.intercept = intercept
    self.weights = weights
  }

  /// The log-odds of a proposition with some features, in hundredths.
  package func logOdds(_ features: Set<ConfidenceFeature>) -> Int {
    features.reduce(intercept) { $0 + (weights[$1] ?? Self.presumed[$1] ?? 0) }
  }

  /// Weights of what is never worded as a sentence, so that no data tells how often it is right: set by hand.
  ///
  /// An event noun is believed less than a verb, since the reader guesses who did it to whom.
  private static let presumed: [ConfidenceFeature: Int] = [.eventNoun: -150]

  /// The confidence in a proposition with some features, from 0 to 1, with two decimals.
  package func confidence(_ features: Set<ConfidenceFeature>) -> Double {
    Self.confidence(logOdds: logOdds(features))
  }

  /// The confidence for log-odds in hundredths, with two decimals.
  package static func confidence(logOdds: Int) -> Double {
    (100 / (1 + exp(-Double(logOdds) / 100))).rounded() / 100
  }
}
