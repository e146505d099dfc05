public import Comparison
import Knowledge
import Language
import Pages
import RDFModel

/// The facts of an article by version, as a table that can be read along each row as a timeline.
public struct HistoryPage: Sendable {
  /// What the versions are called, oldest first.
  public var names: [String]

  /// A page with the versions' names.
  public init(names: [String]) { self.names = names }

  /// The page as an HTML document.
  public func source(_ history: FactHistory) -> String {
    let title =
      history.versions.last?.article.headline ?? history.versions.last?.article.iri.value ?? ""
    let rows = history.rows.filter(\.isEventful).map { row(of: $0, in: history) }
    let body = HTML.lines([
      .element(
        "header", ["class": "top"],
        .element("h1", [:], .text(title)),
        .element(
          "p", ["class": "quiet"],
          .text(
            "What became of each fact in \(names.count) versions; "
              + "\(history.constantCount) facts are in all of them, unchanged."))),
      .element(
        "main", ["class": "history"],
        .element(
          "table", [:], .lines([.empty, head(of: history), .element("tbody", [:], .lines(rows))]))
      ),
    ])
    return Page(
      title: "History: \(title)", language: history.versions.last?.article.language,
      style: DifferenceStyle.sheet + "\n" + Self.sheet, body: body
    ).source
  }

  private func head(of history: FactHistory) -> HTML {
    let cells = zip(names, history.versions).map { name, graph in
      let date = graph.article.modified ?? graph.article.published
      return HTML.element(
        "th", ["scope": "col"], .text(name),
        date.map { .element("span", ["class": "date"], .text($0)) } ?? .empty)
    }
    return .element(
      "thead", [:],
      .element("tr", [:], [.element("th", ["scope": "col"], .text("Fact"))] + cells))
  }

  private func row(of row: FactHistory.Row, in history: FactHistory) -> HTML {
    let last = row.states.indices.last { row.states[$0].statement != nil } ?? 0
    let title = row.states[last].statement.map { history.versions[last].line(of: $0) } ?? ""
    let cells = row.states.enumerated().map { version, state in
      let statement = state.statement
      return HTML.element(
        "td",
        [
          "class": state.word,
          "title": statement.flatMap { history.versions[version].sentence(of: $0) },
        ],
        .element("span", ["class": "sign"], .text(state == .absent ? "" : state.sign)),
        note(on: state))
    }
    return .element("tr", [:], [.element("th", ["scope": "row"], .text(title))] + cells)
  }

  private func note(on state: FactHistory.State) -> HTML {
    guard case .changed(_, let what) = state else {
      let style: String = if case .stated = state { "word heard" } else { "word" }
      return .element("span", ["class": style], .text(state.word == "absent" ? "" : state.word))
    }
    return .element(
      "ul", [:],
      what.map { change in
        .element(
          "li", [:], .element("span", ["class": "aspect"], .text(change.aspect.rawValue + " ")),
          .element("del", [:], .text(change.old ?? "nothing")), .text(" \u{2192} "),
          .element("ins", [:], .text(change.new ?? "nothing")))
      })
  }

  private static let sheet = """
    body { display: block !important; height: auto !important; }
    .history { overflow-x: auto; padding: 1rem 1.5rem 3rem; }
    table { border-collapse: collapse; font: 0.875rem/1.4 var(--interface); min-width: 40rem; }
    th, td { border-bottom: 1px solid var(--rule); max-width: 20rem; padding: 0.45rem 0.8rem; text-align: left; vertical-align: top; }
    thead th { background: var(--paper); overflow-wrap: anywhere; position: sticky; top: 0; }
    tbody th { font: bold 0.9375rem/1.35 var(--text); min-width: 14rem; }
    .date { color: var(--quiet); display: block; font-weight: normal; }
    td.stated { background: linear-gradient(var(--quiet), var(--quiet)) no-repeat 0 1.1rem / 100% 1px; }
    td.stated .sign { background: var(--paper); padding: 0 0.2rem; }
    td.appeared { background: var(--added); border-left: 4px solid var(--line-added); }
    td.changed { background: var(--changed); border-left: 6px double var(--line-changed); }
    td.vanished { background: var(--removed); border-left: 4px dashed var(--line-removed); }
    td ul { list-style: none; margin: 0; padding: 0; }
    td .word { color: var(--ink); }
    """
}
