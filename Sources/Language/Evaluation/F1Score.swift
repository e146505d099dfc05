/// How many things a system found of those that there are.
public struct F1Score: Sendable, Hashable {
  /// Things that are right in the system's output.
  public var correct: Int
  /// Things that the gold standard has.
  public var gold: Int
  /// Things that the system's output has.
  public var system: Int

  /// A score of counts.
  public init(correct: Int = 0, gold: Int = 0, system: Int = 0) {
    self.correct = correct
    self.gold = gold
    self.system = system
  }

  /// The share of the system's things that are right, from 0 to 1; 0 where it has none.
  public var precision: Double { system == 0 ? 0 : Double(correct) / Double(system) }

  /// The share of the gold standard's things that were found, from 0 to 1; 0 where it has none.
  public var recall: Double { gold == 0 ? 0 : Double(correct) / Double(gold) }

  /// The harmonic mean of precision and recall, from 0 to 1.
  public var f1: Double {
    gold + system == 0 ? 0 : 2 * Double(correct) / Double(gold + system)
  }

  /// The counts of two scores together.
  public static func + (a: F1Score, b: F1Score) -> F1Score {
    F1Score(correct: a.correct + b.correct, gold: a.gold + b.gold, system: a.system + b.system)
  }
}

/// The harmonic mean of two shares, such as precision and recall; 0 where both are.
package func harmonicMean(_ a: Double, _ b: Double) -> Double {
  a + b == 0 ? 0 : 2 * a * b / (a + b)
}
