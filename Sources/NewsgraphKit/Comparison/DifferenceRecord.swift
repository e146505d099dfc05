public import Comparison
import Foundation
import Knowledge
import RDFModel

/// What two versions state differently, as `newsgraph diff --format json` prints it.
public struct DifferenceRecord: Codable, Sendable, Equatable {
  /// A fact that both versions state, each in its way.
  public struct Change: Codable, Sendable, Equatable {
    /// The triple of the old version.
    public var from: TripleRecord
    /// The triple of the new version.
    public var to: TripleRecord
    /// The respects in which they differ.
    public var what: [Aspect]
    /// Whether the new one says more or less, where that is known.
    public var direction: Direction?
  }

  /// A thing that the versions call differently.
  public struct Renamed: Codable, Sendable, Equatable {
    /// What the old version calls it.
    public var from: String
    /// What the new version calls it.
    public var to: String
    /// The IRIs of its nodes.
    public var nodes: [String]
    /// How many facts speak of it.
    public var facts: Int
  }

  /// A fact that is told in other words or in another place, though it is the same.
  public struct Reworded: Codable, Sendable, Equatable {
    /// The triple of the old version.
    public var from: TripleRecord
    /// The triple of the new version.
    public var to: TripleRecord
  }

  /// What only the new version states.
  public var added: [TripleRecord]
  /// What only the old version states.
  public var removed: [TripleRecord]
  /// What both state differently.
  public var changed: [Change]
  /// How many facts both state in the same way.
  public var unchanged: Int
  /// The things that are called otherwise; the change itself is in ``changed``, once.
  public var renamed: [Renamed]?
  /// Unchanged facts with other evidence, where that was asked for.
  public var reworded: [Reworded]?

}

extension DifferenceRecord {
  /// The record of a difference.
  ///
  /// - Parameters:
  ///   - kinds: Which kinds of differences it lists.
  ///   - withEvidence: Whether it lists unchanged facts that are told in other words.
  public init(
    _ difference: GraphDifference,
    kinds: Set<FactDifference.Kind> = Set(FactDifference.Kind.allCases), withEvidence: Bool = false
  ) {
    let (old, new) = (difference.old, difference.new)
    let chosen = difference.differences.filter { kinds.contains($0.kind) }
    added = chosen.filter { $0.kind == .added }.compactMap { $0.new.map(new.record) }
    removed = chosen.filter { $0.kind == .removed }.compactMap { $0.old.map(old.record) }
    changed = chosen.compactMap { change in
      guard case .changed(let from, let to, let what) = change else { return nil }
      return Change(
        from: old.record(of: from), to: new.record(of: to), what: what.map(\.aspect),
        direction: change.direction)
    }
    unchanged = difference.unchanged.count
    renamed =
      difference.renamings.isEmpty
      ? nil
      : difference.renamings.map {
        Renamed(
          from: $0.oldLabel, to: $0.newLabel, nodes: [$0.old.value, $0.new.value],
          facts: $0.factCount)
      }
    reworded = withEvidence ? difference.reworded.map { Reworded($0, of: difference) } : nil
  }
}

/// What two RDF datasets state differently, in the shape of ``DifferenceRecord``.
public struct TripleDifferenceRecord: Codable, Sendable, Equatable {
  /// What only the new dataset states.
  public var added: [TripleLine]
  /// What only the old dataset states.
  public var removed: [TripleLine]
  /// Nothing: a triple is there or it is not.
  public var changed: [TripleLine]
  /// How many triples both have.
  public var unchanged: Int

  /// The record of a difference, with the kinds that are chosen.
  public init(_ difference: TripleDifference, kinds: Set<FactDifference.Kind>) {
    added = kinds.contains(.added) ? difference.added : []
    removed = kinds.contains(.removed) ? difference.removed : []
    changed = []
    unchanged = difference.exact.unchanged
  }
}

extension DifferenceRecord.Reworded {
  fileprivate init(_ pair: GraphDifference.Unchanged, of difference: GraphDifference) {
    self.init(
      from: difference.old.record(of: pair.old), to: difference.new.record(of: pair.new))
  }
}
