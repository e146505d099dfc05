import Foundation
import TestSupport
import Testing

/// The figures of `newsgraph-evaluate diff` stay what they are, or rise.
@Suite struct RevisionScoreTests {
  /// Precision and recall of all changes, a little below what was measured.
  static let floors = [
    "tune": (precision: 0.80, recall: 0.73), "check": (precision: 0.75, recall: 0.80),
  ]

  @Test(.enabled(if: Checkout.hasData, "needs the shared data"))
  func `changes of fact are found as well as before`() throws {
    let revisions = Checkout.root.appending(path: "Tests/ComparisonTests/Revisions/score.py").path
    let program = Checkout.root.appending(path: ".build/release/newsgraph").path
    let facts = try #require(Checkout.data).appending(path: "facts").path
    let run = try Shell.run(
      "python3", [revisions, "--program", program, "--facts", facts],
      environment: ["NEWSGRAPH_HOME": Checkout.root.path])
    #expect(run.code == 0, "\(run.errors)")
    var half = ""
    var found: [String: (precision: Double, recall: Double)] = [:]
    for line in run.output.split(separator: "\n") {
      if let heading = line.wholeMatch(of: /(tune|check): .*/) { half = String(heading.1) }
      guard let all = line.firstMatch(of: /^  all +precision ([\d.]+)  recall ([\d.]+)/) else {
        continue
      }
      found[half] = (Double(all.1) ?? 0, Double(all.2) ?? 0)
    }
    for (half, floor) in Self.floors {
      let figures = try #require(found[half], "\(run.output)")
      #expect(figures.precision >= floor.precision, "precision on \(half)")
      #expect(figures.recall >= floor.recall, "recall on \(half)")
    }
  }
}
