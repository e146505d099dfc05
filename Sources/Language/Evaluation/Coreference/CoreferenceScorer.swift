import Matching

/// Compares the entities of two analyses of one document, mention by mention.
///
/// A mention is known by its head word; entities that are mentioned only once are left out on both sides.
public struct CoreferenceScorer: Sendable {
  private let gold: [Set<Int>]
  private let system: [Set<Int>]
  private let goldOf: [Int: Int]
  private let systemOf: [Int: Int]

  /// A comparison of entities.
  public init(gold: [Entity], system: [Entity]) {
    self.init(
      gold: gold.map { $0.mentions.map(\.head) }, system: system.map { $0.mentions.map(\.head) })
  }

  /// A comparison of entities, each the heads of its mentions.
  public init(gold: [[Int]], system: [[Int]]) {
    self.gold = Self.entities(gold)
    self.system = Self.entities(system)
    goldOf = Self.numbers(self.gold)
    systemOf = Self.numbers(self.system)
  }

  /// The scores of the document.
  public func scores() -> CoreferenceScores {
    var scores = CoreferenceScores()
    (scores.muc.recalled, scores.muc.gold) = Self.links(of: gold, by: systemOf)
    (scores.muc.precise, scores.muc.system) = Self.links(of: system, by: goldOf)
    (scores.bCubed.recalled, scores.bCubed.gold) = Self.overlap(of: gold, with: system, systemOf)
    (scores.bCubed.precise, scores.bCubed.system) = Self.overlap(of: system, with: gold, goldOf)
    let similarity = pairedSimilarity()
    scores.ceafe = CoreferenceScores.Measure(
      recalled: similarity, gold: Double(gold.count), precise: similarity,
      system: Double(system.count))
    let common = Double(goldOf.keys.count { systemOf[$0] != nil })
    scores.mentions = CoreferenceScores.Measure(
      recalled: common, gold: Double(goldOf.count), precise: common, system: Double(systemOf.count))
    return scores
  }

  /// The entities with two mentions at least; a head that two of them have stays with the first.
  private static func entities(_ lists: [[Int]]) -> [Set<Int>] {
    var taken: Set<Int> = []
    return lists.map { heads in Set(heads.filter { taken.insert($0).inserted }) }
      .filter { $0.count > 1 }
  }

  private static func numbers(_ entities: [Set<Int>]) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    for (number, entity) in entities.enumerated() {
      for mention in entity { numbers[mention] = number }
    }
    return numbers
  }

  /// How many links of the entities are left when another analysis cuts them up, and how many there are.
  private static func links(
    of entities: [Set<Int>], by other: [Int: Int]
  ) -> (left: Double, all: Double) {
    var (left, all) = (0, 0)
    for entity in entities {
      let parts = Set(entity.compactMap { other[$0] }).count
      let alone = entity.count { other[$0] == nil }
      left += entity.count - parts - alone
      all += entity.count - 1
    }
    return (Double(left), Double(all))
  }

  /// The mentions of the entities, each counted by the share of its entity that its other entity has.
  private static func overlap(
    of entities: [Set<Int>], with others: [Set<Int>], _ other: [Int: Int]
  ) -> (shared: Double, all: Double) {
    var (shared, all) = (0.0, 0)
    for entity in entities {
      all += entity.count
      var counts: [Int: Int] = [:]
      for mention in entity { if let number = other[mention] { counts[number, default: 0] += 1 } }
      // Every mention of the same part has the same share. Integers are summed, so the order does not matter.
      shared += Double(counts.values.reduce(0) { $0 + $1 * $1 }) / Double(entity.count)
    }
    return (shared, Double(all))
  }

  /// The greatest sum of similarities over pairs of entities, each in one pair at most.
  private func pairedSimilarity() -> Double {
    let table = gold.map { key in
      system.map { response in
        2 * Double(key.intersection(response).count) / Double(key.count + response.count)
      }
    }
    return Assignment.best(table).enumerated().reduce(0) { sum, pair in
      sum + (pair.element.map { table[pair.offset][$0] } ?? 0)
    }
  }
}
