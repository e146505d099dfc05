import Diagrams

extension ReaderPage {
  /// The page in UTF-8: one file that loads nothing; the same reader gives the same bytes.
  package var html: String {
    let body = HTML.lines([masthead, .element("main", [:], .lines([graph, article]))])
    return Page(
      title: title, language: language, style: style,
      script: String(decoding: PackageResources.reader_js, as: UTF8.self), body: body
    ).source
  }

  private var style: String {
    // Smaller than this, the words at the edges would be hard to read; the picture scrolls instead.
    let width = Int(picture.width * 0.8)
    return String(decoding: PackageResources.reader_css, as: UTF8.self) + picture.style
      + ".picture svg { min-width: \(width)px }\n"
  }

  private var masthead: HTML {
    let titles = text.blocks.prefix { $0.role == .headline }.prefix(1)
    let heading =
      titles.isEmpty
      ? HTML.element("h1", [:], .text(title)) : text.html(of: Array(titles), marking: marks)
    let line = source.map { HTML.element("p", ["class": "quiet"], .text($0)) } ?? .empty
    return .element("header", ["class": "masthead"], heading, line)
  }

  private var article: HTML {
    let isTitled = text.blocks.first?.role == .headline
    return .element(
      "article", ["class": "text", "aria-label": "The article"],
      text.html(of: Array(text.blocks.dropFirst(isTitled ? 1 : 0)), marking: marks))
  }

  private var graph: HTML {
    .element(
      "section", ["class": "graph", "aria-labelledby": "graph-title"],
      .lines([
        .element("h2", ["class": "heard", "id": "graph-title"], .text("What the article says")),
        controls.form, bar,
        .element("figure", ["class": "picture"], .trusted(picture.inline)), caption,
        .element("ol", ["id": "statements"], statements.indices.map(item)),
        index,
      ]))
  }

  private var caption: HTML {
    note.map { .element("p", ["class": "quiet"], .text("Drawn: \($0). The list has all.")) }
      ?? .empty
  }

  private var controls: ReaderControls { ReaderControls(self) }

  private var bar: HTML {
    .element(
      "div", ["class": "bar screen"],
      .element("p", ["id": "status", "role": "status"], .text("\(statements.count) statements")),
      .element(
        "button", ["id": "everything", "type": "button", "hidden": ""], .text("Show everything")))
  }
}

extension ReaderPage {
  /// The marks that scripts find statements (`s3`), their phrases (`ps3`) and nodes (`n1`) by.
  private var marks: [ArticleText.Mark] {
    var marks: [ArticleText.Mark] = []
    for (index, node) in nodes.enumerated() {
      marks += node.mentions.map { .init(range: $0, key: "n\(index)") }
    }
    for (index, statement) in statements.enumerated() {
      marks += statement.sentences.map { .init(range: $0, key: "s\(index)") }
      marks += statement.phrases.map { .init(range: $0, key: "ps\(index)") }
    }
    return marks
  }

  private func item(_ index: Int) -> HTML {
    let statement = statements[index]
    let remark = statement.remarks.joined(separator: " · ")
    let drawn = statement.drawn.map { picture.elements(ofEdge: $0) } ?? []
    return .element(
      "li",
      [
        "class": statement.stance.rawValue, "data-key": "s\(index)",
        "data-ends": statement.ends.map { "n\($0)" }.joined(separator: " "),
        "data-kinds": statement.ends.map { nodes[$0].kind.rawValue }.joined(separator: " "),
        "data-sources": controls.numbers(of: statement).joined(separator: " "),
        "data-stance": statement.stance.rawValue, "data-remark": remark.isEmpty ? nil : remark,
        "data-parts": drawn.isEmpty ? nil : drawn.joined(separator: " "),
      ],
      .element(
        "details", [:],
        [summary(of: statement, remark)] + statement.sentences.map { quotation($0) }))
  }

  private func summary(of statement: Statement, _ remark: String) -> HTML {
    let words: [HTML] = [
      .element("b", [:], .text(statement.subject)),
      .element("span", ["class": "relation"], .text(statement.relation)),
      statement.object.isEmpty ? .empty : .element("b", [:], .text(statement.object)),
    ].filter { $0 != .empty }
    let more =
      statement.qualifiers.isEmpty
      ? "" : ", " + statement.qualifiers.joined(separator: ", ")
    let note =
      remark.isEmpty
      ? HTML.empty : .text(" ") + .element("span", ["class": "remark"], .text(remark))
    return .element(
      "summary", [:],
      .joined(words, separator: " ") + .text(more) + note)
  }

  private func quotation(_ sentence: Range<Int>) -> HTML {
    .element(
      "blockquote", [:],
      .element("a", ["href": "#" + text.address(of: sentence)], .text(text[sentence])))
  }

  /// Everything that the article speaks of.
  private var index: HTML {
    let items = nodes.enumerated().filter { !$0.element.mentions.isEmpty }.map { number, node in
      let drawn = node.drawn.map { picture.element(ofNode: $0) }
      return HTML.element(
        "li", [:],
        .element(
          "button",
          [
            "type": "button", "class": "kind \(node.kind.rawValue)", "data-key": "n\(number)",
            "data-name": node.label, "aria-pressed": "false",
            "data-parts": drawn.isEmpty ? nil : drawn.joined(separator: " "),
          ], .text(node.label + " "), .element("small", [:], .text("\(node.mentions.count)"))))
    }
    return .element(
      "details", ["id": "names", "class": "screen"],
      .element("summary", [:], .text("Who and what is spoken of")), .element("ul", [:], items))
  }
}
