public import Comparison
import Knowledge
import RDFModel

/// A history for people to read: a table of facts by version, and below each fact what became of it.
public struct HistoryText: Sendable {
  /// The names of the versions.
  public var names: [String]

  /// A way to print histories, with the versions' names.
  public init(names: [String]) { self.names = names }

  /// The history as lines.
  public func print(_ history: FactHistory) -> String {
    let rows = history.rows.filter(\.isEventful)
    var lines = [summary(of: history, eventful: rows.count), ""]
    lines += names.enumerated().map { "  version \($0 + 1): \($1)" }
    guard !rows.isEmpty else { return lines.joined(separator: "\n") + "\n" }
    lines += ["", "  \(signs(Array(1...names.count).map(String.init)))"]
    for row in rows {
      lines.append("  \(signs(row.states.map(\.sign)))  \(title(of: row, in: history))")
      lines += notes(on: row)
    }
    lines += ["", "  • stated   + appeared   ~ changed   - vanished   . not stated"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func summary(of history: FactHistory, eventful: Int) -> String {
    "\(names.count) versions: \(eventful) facts appeared, changed or vanished; "
      + "\(history.constantCount) are in all"
  }

  private func signs(_ signs: [String]) -> String {
    signs.map { TerminalText.padded($0, to: 2) }.joined(separator: " ")
  }

  /// The fact as it was stated last.
  private func title(of row: FactHistory.Row, in history: FactHistory) -> String {
    let last = row.states.indices.last { row.states[$0].statement != nil }
    guard let last, let statement = row.states[last].statement else { return "" }
    return history.versions[last].line(of: statement)
  }

  private func notes(on row: FactHistory.Row) -> [String] {
    let indent = String(repeating: " ", count: 3 * names.count + 5)
    return row.states.enumerated().flatMap { version, state -> [String] in
      guard case .changed(_, let what) = state else { return [] }
      return what.map { "\(indent)version \(version + 1): \($0.line)" }
    }
  }
}

extension FactHistory.State {
  /// The sign in the table.
  var sign: String {
    switch self {
    case .absent: "."
    case .stated: "•"
    case .appeared: "+"
    case .changed: "~"
    case .vanished: "-"
    }
  }

  /// The word for it.
  var word: String {
    switch self {
    case .absent: "absent"
    case .stated: "stated"
    case .appeared: "appeared"
    case .changed: "changed"
    case .vanished: "vanished"
    }
  }
}

extension AspectChange {
  /// The respect with both wordings: *quantity: 12 people → 15 people*.
  var line: String {
    let direction = direction.map { " (\($0.rawValue))" } ?? ""
    return "\(aspect.rawValue): \(old ?? "nothing") → \(new ?? "nothing")\(direction)"
  }
}

/// A history, as `newsgraph diff --format json` prints it for more than two versions.
public struct HistoryRecord: Codable, Sendable, Equatable {
  /// A version.
  public struct Version: Codable, Sendable, Equatable {
    var name: String
    var article: String
    var headline: String?
    var published: String?
    var modified: String?
  }

  /// How a version stands to a fact.
  public struct State: Codable, Sendable, Equatable {
    var state: String
    var triple: TripleRecord?
    var what: [Aspect]?
  }

  /// The versions, oldest first.
  public var versions: [Version]
  /// For each fact of which something became a state for each version.
  public var facts: [[State]]
  /// How many facts all versions state in the same way.
  public var unchanged: Int

  /// The record of a history, with the versions' names.
  public init(_ history: FactHistory, names: [String]) {
    versions = zip(names, history.versions).map { name, graph in
      Version(
        name: name, article: graph.article.iri.value, headline: graph.article.headline,
        published: graph.article.published, modified: graph.article.modified)
    }
    facts = history.rows.filter(\.isEventful).map { row in
      zip(row.states, history.versions).map { state, graph in
        var what: [Aspect]?
        if case .changed(_, let changes) = state { what = changes.map(\.aspect) }
        return State(state: state.word, triple: state.statement.map(graph.record), what: what)
      }
    }
    unchanged = history.constantCount
  }
}
