import TestSupport
import Testing

@testable import Language

@Suite struct ViterbiTests {
  private static let labels = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"].map { EntityLabel($0) }

  private func allows(_ previous: Int?, _ next: Int) -> Bool {
    guard let label = Self.labels[next] else { return false }
    return label.mayFollow(previous.flatMap { Self.labels[$0] })
  }

  private func best(_ scores: [[Float]]) -> Float {
    func extend(_ position: Int, _ previous: Int?) -> Float {
      guard position < scores.count else { return 0 }
      return scores[position].indices.filter { allows(previous, $0) }
        .map { scores[position][$0] + extend(position + 1, $0) }.max() ?? -.infinity
    }
    return extend(0, nil)
  }

  @Test func `the path is the best one of all that keep the rule`() {
    var random = SplitMix(state: 1)
    for _ in 0..<200 {
      let scores = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        (0..<5).map { _ in Float.random(in: -3...3, using: &random) }
      }
      let path = Viterbi.decode(scores, allows: allows)
      var previous: Int?
      for label in path {
        #expect(allows(previous, label))
        previous = label
      }
      let sum = zip(scores, path).reduce(Float(0)) { $0 + $1.0[$1.1] }
      #expect(abs(sum - best(scores)) < 1e-4)
    }
  }

  @Test func `nothing has an empty path`() {
    #expect(Viterbi.decode([], allows: allows) == [])
  }
}

@Suite struct EntityLabelTests {
  private func spans(_ labels: [String]) -> [String] {
    EntityLabel.spans(of: labels.compactMap { EntityLabel($0) })
      .map { "\($0.range.lowerBound)-\($0.range.upperBound) \($0.type.rawValue)" }
  }

  @Test func `beginnings part names that touch`() {
    #expect(spans(["B-PER", "I-PER", "B-PER", "O", "B-ORG"]) == ["0-2 PER", "2-3 PER", "4-5 ORG"])
  }

  @Test func `an inside without a beginning begins a name`() {
    #expect(spans(["O", "I-LOC", "I-MISC"]) == ["1-2 LOC", "2-3 MISC"])
  }

  @Test(arguments: ["", "B", "B-CITY", "X-PER", "o"])
  func `other labels are refused`(label: String) {
    #expect(EntityLabel(label) == nil)
  }
}
