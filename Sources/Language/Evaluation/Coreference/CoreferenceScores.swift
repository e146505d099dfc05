/// How well a system's coreference agrees with the gold standard, by the three measures of the CoNLL 2012 shared task.
///
/// Scores of several documents are added; precision and recall are taken of the sums, as the reference scorer does.
/// (Pradhan et al. 2014, *Scoring Coreference Partitions of Predicted Mentions*.)
public struct CoreferenceScores: Sendable, Hashable {
  /// Precision and recall as sums that can be added.
  public struct Measure: Sendable, Hashable {
    var recalled = 0.0
    var gold = 0.0
    var precise = 0.0
    var system = 0.0

    /// From 0 to 1; 0 where there is nothing to find.
    public var recall: Double { gold == 0 ? 0 : recalled / gold }
    /// From 0 to 1; 0 where nothing was found.
    public var precision: Double { system == 0 ? 0 : precise / system }
    /// The harmonic mean of precision and recall.
    public var f1: Double { harmonicMean(precision, recall) }

    static func + (a: Measure, b: Measure) -> Measure {
      Measure(
        recalled: a.recalled + b.recalled, gold: a.gold + b.gold, precise: a.precise + b.precise,
        system: a.system + b.system)
    }
  }

  /// Links.
  ///
  /// (Vilain et al. 1995.)
  public var muc = Measure()
  /// Mentions.
  ///
  /// (Bagga and Baldwin 1998.)
  public var bCubed = Measure()
  /// Entities, paired one to one.
  ///
  /// (Luo 2005, with the similarity φ₄.)
  public var ceafe = Measure()
  /// Whether the same words are mentions.
  public var mentions = Measure()

  /// The mean of the three F1 scores: the CoNLL score.
  public var mean: Double { (muc.f1 + bCubed.f1 + ceafe.f1) / 3 }

  /// The scores of nothing.
  public init() {}

  /// The scores of several documents together.
  public static func + (a: CoreferenceScores, b: CoreferenceScores) -> CoreferenceScores {
    var sum = CoreferenceScores()
    sum.muc = a.muc + b.muc
    sum.bCubed = a.bCubed + b.bCubed
    sum.ceafe = a.ceafe + b.ceafe
    sum.mentions = a.mentions + b.mentions
    return sum
  }
}
