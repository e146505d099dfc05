import Extraction
import Testing

@Suite struct LogisticRegressionTests {
  private typealias Row = LogisticRegression.Row

  @Test func `without a penalty to speak of it finds the shares that are there`() {
    let rows = [
      Row(features: [], label: 0.5), Row(features: [.passive], label: 0.75),
      Row(features: [.passive, .negative], label: 0.5),
    ]
    let model = LogisticRegression(rows, datasets: 1, penalty: 1e-6).model(dataset: 0)
    #expect(model == ConfidenceModel(intercept: 0, weights: [.passive: 110, .negative: -110]))
  }

  @Test func `each set of data has its own intercept and shares the weights`() {
    let rows = [
      Row(features: [], label: 0.75, dataset: 0), Row(features: [], label: 0.25, dataset: 1),
      Row(features: [.passive], label: 0.5, dataset: 1),
    ]
    let regression = LogisticRegression(rows, datasets: 2, penalty: 1e-6)
    #expect(regression.model(dataset: 0).confidence([]) == 0.75)
    #expect(regression.model(dataset: 1).confidence([]) == 0.25)
    #expect(regression.model(dataset: 0).confidence([.passive]) == 0.9)
  }

  @Test func `weights count examples as often as they say`() {
    let rows = [Row(features: [], label: 1, weight: 3), Row(features: [], label: 0)]
    let regression = LogisticRegression(rows, datasets: 1, penalty: 1)
    #expect(regression.model(dataset: 0).confidence([]) == 0.75)
  }

  @Test func `the penalty keeps a weight that little speaks for near zero`() throws {
    let rows = [Row(features: [], label: 0.5, weight: 100), Row(features: [.passive], label: 1)]
    let free = LogisticRegression(rows, datasets: 1, penalty: 0.01).weights
    let held = LogisticRegression(rows, datasets: 1, penalty: 10).weights
    let (high, low) = (try #require(free[.passive]), try #require(held[.passive]))
    #expect(high > 2 && low > 0 && low < 0.1)
  }

  @Test func `an example right to every degree pulls the same whatever the order`() {
    let rows = (0..<40).map {
      Row(features: $0 % 3 == 0 ? [.passive] : [.negative], label: Double($0 % 5) / 4)
    }
    let one = LogisticRegression(rows, datasets: 1, penalty: 2).model(dataset: 0)
    #expect(one == LogisticRegression(rows.reversed(), datasets: 1, penalty: 2).model(dataset: 0))
  }
}

@Suite struct ReliabilityTests {
  @Test func `the error is the mean distance of confidence and share`() {
    let judged = [(0.9, true), (0.9, true), (0.9, false), (0.3, false)].map {
      (confidence: $0.0, isRight: $0.1)
    }
    let reliability = Reliability(judged)
    #expect(reliability.bins.map(\.count) == [1, 3])
    #expect(abs(reliability.error - (0.3 + 3 * (0.9 - 2.0 / 3)) / 4) < 1e-12)
  }

  @Test func `a confidence on an edge belongs to the bin above, and 1 to the last`() {
    let judged = [0.29, 0.3, 0.7, 1].map { (confidence: $0, isRight: true) }
    #expect(Reliability(judged).bins.map(\.confidence) == [0.29, 0.3, 0.7, 1])
    #expect(Reliability([(0.95, true), (1, true)]).bins.count == 1)
    #expect(Reliability([]).error == 0)
  }
}
