import Diagrams

/// What a reader chooses the statements by: words, who says so, how the article stands to them, kinds of things.
struct ReaderControls {
  private let page: ReaderPage
  /// Who says something, in text order.
  private let sources: [String]

  init(_ page: ReaderPage) {
    self.page = page
    var sources: [String] = []
    for source in page.statements.flatMap(\.sources) where !sources.contains(source) {
      sources.append(source)
    }
    self.sources = sources
  }

  /// What the sources of a statement are called in the form: 0 is the article.
  func numbers(of statement: ReaderPage.Statement) -> [String] {
    guard !statement.sources.isEmpty else { return ["0"] }
    return statement.sources.compactMap { sources.firstIndex(of: $0) }.map { "\($0 + 1)" }
  }

  /// The form, hidden until there is a script that heeds it.
  var form: HTML {
    .element(
      "form", ["id": "controls", "class": "screen", "role": "search", "hidden": ""],
      .lines([searchField, sourceField, filters]))
  }

  /// Open where there is room for it.
  private var filters: HTML {
    .element(
      "details", ["id": "filters", "open": ""],
      .element("summary", [:], .text("Filters")), .element("div", [:], stances, kinds))
  }

  private var searchField: HTML {
    .element(
      "label", [:], .element("span", ["class": "name"], .text("Words")),
      .void("input", ["id": "search", "type": "search", "autocomplete": "off"]))
  }

  private var sourceField: HTML {
    let named = sources.enumerated().map { (value: "\($0 + 1)", label: $1) }
    let options = [(value: "", label: "anyone"), (value: "0", label: "the article itself")] + named
    return .element(
      "label", [:], .element("span", ["class": "name"], .text("According to")),
      .element(
        "select", ["id": "source"],
        options.map { .element("option", ["value": $0.value], .text($0.label)) }))
  }

  private var stances: HTML {
    let used = Set(page.statements.map(\.stance))
    return fieldset(
      "Said as",
      ReaderPage.Statement.Stance.allCases.filter(used.contains).map {
        chip($0.rawValue, mark: "stroke \($0.rawValue)")
      })
  }

  private var kinds: HTML {
    let used = Set(page.statements.flatMap(\.ends).map { page.nodes[$0].kind })
    return fieldset(
      "About",
      Diagram.Node.Kind.allCases.filter(used.contains).map {
        chip($0.rawValue, mark: "swatch kind \($0.rawValue)")
      })
  }

  private func fieldset(_ name: String, _ chips: [HTML]) -> HTML {
    .element("fieldset", ["data-filter": ""], [.element("legend", [:], .text(name))] + chips)
  }

  private func chip(_ value: String, mark: String) -> HTML {
    .element(
      "label", ["class": "chip"],
      .void("input", ["type": "checkbox", "value": value, "checked": ""]),
      .element("span", ["class": mark]), .text(value))
  }
}
