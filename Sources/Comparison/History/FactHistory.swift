public import Knowledge
import RDFModel

/// One article followed through its versions: when each fact appeared, changed and vanished.
public struct FactHistory: Sendable {
  /// How a version stands to a fact.
  public enum State: Sendable, Hashable {
    /// It does not state it.
    case absent
    /// It states it as the version before, or is the first of all.
    case stated(Statement)
    /// It states it, and the version before did not.
    case appeared(Statement)
    /// It states it otherwise than the version before.
    case changed(Statement, what: [AspectChange])
    /// It no longer states it.
    case vanished

    /// The statement, where there is one.
    public var statement: Statement? {
      switch self {
      case .stated(let statement), .appeared(let statement), .changed(let statement, _): statement
      case .absent, .vanished: nil
      }
    }
  }

  /// A fact with its state in each version.
  public struct Row: Sendable, Hashable {
    /// A state for each version.
    public var states: [State]

    /// Whether something became of it.
    public var isEventful: Bool {
      states.contains {
        switch $0 {
        case .appeared, .changed, .vanished: true
        case .absent, .stated: false
        }
      }
    }

    /// Whether every version states it, all in the same way.
    public var isConstant: Bool {
      states.allSatisfy { if case .stated = $0 { true } else { false } }
    }
  }

  /// The versions, oldest first.
  public let versions: [KnowledgeGraph]
  /// What each version states differently from the one before.
  public let differences: [GraphDifference]
  /// The facts, by the version and the place of their first appearance.
  public let rows: [Row]

  /// The history of some versions, oldest first.
  public init(of versions: [KnowledgeGraph], ontology: Ontology) {
    self.versions = versions
    differences = zip(versions, versions.dropFirst()).map {
      GraphDifference(from: $0, to: $1, ontology: ontology)
    }
    var builder = HistoryBuilder(versions)
    for difference in differences { builder.add(difference) }
    rows = builder.rows
  }

  /// How many facts all versions state in the same way.
  public var constantCount: Int { rows.count { $0.isConstant } }
}

/// Follows facts from version to version.
private struct HistoryBuilder {
  private(set) var rows: [FactHistory.Row] = []
  /// The row of each statement of the newest version.
  private var rowOfStatement: [IRI: Int] = [:]
  /// The rows that ended, by what their fact said last: a fact that comes back goes on.
  private var endedRows: [String: Int] = [:]

  init(_ versions: [KnowledgeGraph]) {
    guard let first = versions.first else { return }
    for statement in first.statements where statement.derivedFrom.isEmpty {
      rowOfStatement[statement.iri] = rows.count
      rows.append(FactHistory.Row(states: [.stated(statement)]))
    }
  }

  mutating func add(_ difference: GraphDifference) {
    let version = (rows.map(\.states.count).max() ?? 1)
    var next: [IRI: Int] = [:]
    for pair in difference.unchanged { extend(pair.old, .stated(pair.new), &next) }
    for one in difference.differences {
      guard case .changed(let old, let new, let what) = one else { continue }
      extend(old, .changed(new, what: what), &next)
    }
    for one in difference.differences where one.kind == .removed {
      guard let old = one.old, let row = rowOfStatement[old.iri] else { continue }
      endedRows[difference.old.headline(old)] = row
      rows[row].states.append(.vanished)
    }
    for one in difference.differences where one.kind == .added {
      guard let new = one.new else { continue }
      begin(new, key: difference.new.headline(new), at: version, &next)
    }
    for row in rows.indices where rows[row].states.count == version {
      rows[row].states.append(.absent)
    }
    rowOfStatement = next
  }

  private mutating func extend(
    _ old: Statement, _ state: FactHistory.State, _ next: inout [IRI: Int]
  ) {
    // A fact that came without being told, such as that somebody said something, is followed from where it changes.
    guard let row = rowOfStatement[old.iri], let statement = state.statement else { return }
    rows[row].states.append(state)
    next[statement.iri] = row
  }

  private mutating func begin(
    _ new: Statement, key: String, at version: Int, _ next: inout [IRI: Int]
  ) {
    if let row = endedRows.removeValue(forKey: key), rows[row].states.count == version {
      rows[row].states.append(.appeared(new))
      next[new.iri] = row
    } else {
      next[new.iri] = rows.count
      let before = [FactHistory.State](repeating: .absent, count: version)
      rows.append(FactHistory.Row(states: before + [.appeared(new)]))
    }
  }
}
