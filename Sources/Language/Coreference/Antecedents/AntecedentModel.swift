import Neural

/// The learned choice of a mention's antecedent: a mention-ranking model over hashed features.
///
/// The score of an antecedent and that of being the first mention come from one network, so that they can be compared;
/// `Training/newsgraph_training/coreference.py` learns it. All of it is integers.
public struct AntecedentModel: Sendable {
  private let network: HashedNetwork

  /// A model of a network.
  init(network: HashedNetwork) { self.network = network }

  /// The model in a weights file, or nil where it has none.
  ///
  /// - Throws: ``WeightsError`` where the file has one that cannot be used.
  init?(_ file: WeightsFile) throws(WeightsError) {
    guard let network = try HashedNetwork(file, prefix: "coreference") else { return nil }
    self.init(network: network)
  }

  /// What compares the mentions of a document.
  func ranking(of mentions: [MentionProfile], in document: Document) -> AntecedentRanking {
    let features = AntecedentFeatures(document: document, mentions: mentions)
    return AntecedentRanking(
      network: network, features: features, candidates: AntecedentCandidates(mentions),
      anaphors: mentions.indices.map { sums(features.features(of: $0, as: .anaphor)) },
      antecedents: mentions.indices.map { sums(features.features(of: $0, as: .antecedent)) })
  }

  /// How sure a choice is whose score is larger than that of the next thing by so much.
  ///
  /// Straight lines between points, which is the same on every machine. The points were set by hand, after the shares of pronouns that
  /// are resolved rightly where all choices below a margin are given up.
  static func certainty(ofMargin margin: Int) -> Double {
    let points: [(margin: Int, certainty: Double)] = [
      (0, 0.5), (30_000, 0.7), (60_000, 0.9), (120_000, 0.97),
    ]
    guard margin > 0, let end = points.firstIndex(where: { $0.margin > margin }) else {
      return margin > 0 ? points[points.count - 1].certainty : points[0].certainty
    }
    let (low, high) = (points[end - 1], points[end])
    let share = Double(margin - low.margin) / Double(high.margin - low.margin)
    return low.certainty + share * (high.certainty - low.certainty)
  }

  private func sums(_ hashes: [UInt64]) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: network.width) { buffer, count in
      buffer.initialize(repeating: 0)
      network.add(hashes, to: buffer)
      count = network.width
    }
  }
}

/// The mentions of a document, ready to be compared.
struct AntecedentRanking {
  fileprivate let network: HashedNetwork
  fileprivate let features: AntecedentFeatures
  fileprivate let candidates: AntecedentCandidates
  /// What each mention adds to the hidden layer in both of its parts.
  fileprivate let anaphors: [[Int32]]
  fileprivate let antecedents: [[Int32]]

  /// The best antecedent of a mention and by how much it is better than all other things; nil where it rather is the first
  /// mention of its thing.
  ///
  /// - Parameters:
  ///   - hasOne: Whether it must have an antecedent, if any is admitted.
  ///   - admits: Whether an earlier mention may be it at all.
  ///   - areTogether: Whether two earlier mentions are one thing already.
  func antecedent(
    of mention: Int, hasOne: Bool, where admits: (Int) -> Bool, areTogether: (Int, Int) -> Bool
  ) -> (index: Int, margin: Int)? {
    let alone = network.score(features.features(of: mention, as: .first))
    let first = hasOne ? Int.min : alone
    let ranks = features.ranks(of: mention)
    let better = candidates.of(mention)
      .map { (score: score(of: mention, with: $0, ranks: ranks), index: $0) }
      .filter { $0.score >= first }
      // Of equals the nearer.
      .sorted { ($0.score, $0.index) > ($1.score, $1.index) }
    guard let best = better.first(where: { admits($0.index) }) else { return nil }
    let rival = better.first {
      $0.score <= best.score && !areTogether($0.index, best.index) && admits($0.index)
    }
    return (best.index, best.score - max(rival?.score ?? Int.min, alone))
  }

  private func score(of mention: Int, with antecedent: Int, ranks: [Int]) -> Int {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: network.width) { hidden in
      for unit in 0..<network.width {
        hidden.initializeElement(
          at: unit, to: anaphors[mention][unit] + antecedents[antecedent][unit])
      }
      network.add(features.features(of: mention, with: antecedent, ranks: ranks), to: hidden)
      return network.score(hidden)
    }
  }
}
