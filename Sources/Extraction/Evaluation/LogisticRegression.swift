import Foundation

/// Fits weights so that the logistic function of their sum is near to given labels.
///
/// Weighted maximum likelihood with a quadratic penalty, by Newton's method from zero: no chance is involved. Every set of
/// data has an intercept of its own, which is not penalised.
package struct LogisticRegression {
  /// An example.
  package struct Row: Sendable {
    /// Its features.
    package var features: Set<ConfidenceFeature>
    /// The share of it that is right, from 0 to 1.
    package var label: Double
    /// How much it counts.
    package var weight: Double
    /// The set of data that it is from.
    package var dataset: Int

    /// An example of a set of data.
    package init(
      features: Set<ConfidenceFeature>, label: Double, weight: Double = 1, dataset: Int = 0
    ) {
      self.features = features
      self.label = label
      self.weight = weight
      self.dataset = dataset
    }
  }

  /// The intercept of each set of data.
  package let intercepts: [Double]
  /// The weight of each feature.
  package let weights: [ConfidenceFeature: Double]

  /// Fits the examples of some sets of data.
  ///
  /// - Parameter penalty: What the square of a weight costs; the larger it is, the nearer to zero the weights stay.
  package init(_ rows: [Row], datasets: Int, penalty: Double) {
    let features = ConfidenceFeature.allCases
    let position = Dictionary(uniqueKeysWithValues: features.enumerated().map { ($1, $0) })
    let examples = rows.map { row in
      Example(
        columns: [row.dataset]
          + row.features.compactMap { position[$0] }.sorted().map {
            $0 + datasets
          }, label: row.label, weight: row.weight)
    }
    var problem = NewtonProblem(
      examples: examples, size: datasets + features.count, free: datasets, penalty: penalty)
    for _ in 0..<Self.steps { problem.step() }
    intercepts = Array(problem.solution.prefix(datasets))
    weights = Dictionary(
      uniqueKeysWithValues: zip(features, problem.solution.dropFirst(datasets)))
  }

  /// Newton's method doubles the right digits with each step; a dozen are plenty.
  private static let steps = 12

  /// The model with the intercept of a set of data, in hundredths.
  package func model(dataset: Int) -> ConfidenceModel {
    let rounded = weights.mapValues { Int((100 * $0).rounded()) }.filter { $0.value != 0 }
    return ConfidenceModel(
      intercept: Int((100 * intercepts[dataset]).rounded()), weights: rounded)
  }
}

/// An example as the columns that are one.
private struct Example {
  var columns: [Int]
  var label: Double
  var weight: Double
}

/// The penalised likelihood around a point.
private struct NewtonProblem {
  let examples: [Example]
  let size: Int
  /// How many of the first columns are not penalised.
  let free: Int
  let penalty: Double
  private(set) var solution: [Double]

  init(examples: [Example], size: Int, free: Int, penalty: Double) {
    self.examples = examples
    self.size = size
    self.free = free
    self.penalty = penalty
    solution = [Double](repeating: 0, count: size)
  }

  /// Goes to the top of the parabola that fits the likelihood here.
  mutating func step() {
    var gradient = [Double](repeating: 0, count: size)
    var curvature = [[Double]](repeating: gradient, count: size)
    for column in 0..<size {
      // A trace of a penalty also for the intercepts, lest one without examples leave the matrix singular.
      let cost = column < free ? 1e-9 : penalty
      gradient[column] = -cost * solution[column]
      curvature[column][column] = cost
    }
    for example in examples {
      let sum = example.columns.reduce(0) { $0 + solution[$1] }
      let share = 1 / (1 + exp(-sum))
      let pull = example.weight * (example.label - share)
      let bend = example.weight * share * (1 - share)
      for left in example.columns {
        gradient[left] += pull
        for right in example.columns { curvature[left][right] += bend }
      }
    }
    let move = Self.solve(curvature, gradient)
    for column in 0..<size { solution[column] += move[column] }
  }

  /// Solves a system with a symmetric positive matrix by its Cholesky factor.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var factor = matrix
    var result = right
    for row in result.indices {
      for column in 0...row {
        let inner = (0..<column).reduce(0) { $0 + factor[row][$1] * factor[column][$1] }
        let rest = factor[row][column] - inner
        factor[row][column] = row == column ? rest.squareRoot() : rest / factor[column][column]
      }
      let inner = (0..<row).reduce(0) { $0 + factor[row][$1] * result[$1] }
      result[row] = (result[row] - inner) / factor[row][row]
    }
    for row in result.indices.reversed() {
      let inner = ((row + 1)..<result.count).reduce(0) { $0 + factor[$1][row] * result[$1] }
      result[row] = (result[row] - inner) / factor[row][row]
    }
    return result
  }
}
