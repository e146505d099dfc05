public import Knowledge

/// What became of one fact from one version to another.
public enum FactDifference: Sendable, Hashable {
  /// Only the new version states it.
  case added(Statement)
  /// Only the old version states it.
  case removed(Statement)
  /// Both state it, but not in the same way.
  case changed(from: Statement, to: Statement, what: [AspectChange])

  /// The kinds, for whoever chooses among them.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case added, removed, changed
  }

  /// Its kind.
  public var kind: Kind {
    switch self {
    case .added: .added
    case .removed: .removed
    case .changed: .changed
    }
  }

  /// The statement of the old version.
  public var old: Statement? {
    switch self {
    case .added: nil
    case .removed(let statement), .changed(let statement, _, _): statement
    }
  }

  /// The statement of the new version.
  public var new: Statement? {
    switch self {
    case .removed: nil
    case .added(let statement), .changed(_, let statement, _): statement
    }
  }

  /// The respects in which it changed; empty for a fact that was added or removed.
  public var what: [AspectChange] {
    if case .changed(_, _, let what) = self { what } else { [] }
  }

  /// Whether it says more or less than before, by its first respect that tells.
  public var direction: Direction? { what.lazy.compactMap(\.direction).first }

  /// The difference the other way round.
  public var reversed: FactDifference {
    switch self {
    case .added(let statement): .removed(statement)
    case .removed(let statement): .added(statement)
    case .changed(let old, let new, let what):
      .changed(from: new, to: old, what: what.map(\.reversed))
    }
  }
}
