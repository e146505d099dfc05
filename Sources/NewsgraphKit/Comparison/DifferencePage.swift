public import Comparison
import Extraction
import Knowledge
import Language
import Pages
import RDFModel

/// The two versions side by side, with a list of the differences, each linked to the words that say it in both texts.
///
/// A page of one file that loads nothing. It can be read without its script, which lights up what belongs together.
public struct DifferencePage: Sendable {
  /// What the versions are called.
  public var names: (old: String, new: String)
  /// Which kinds of differences are listed.
  public var kinds: Set<FactDifference.Kind>

  /// A page with the versions' names.
  public init(
    names: (old: String, new: String),
    kinds: Set<FactDifference.Kind> = Set(FactDifference.Kind.allCases)
  ) {
    self.names = names
    self.kinds = kinds
  }

  /// The page as an HTML document.
  public func source(_ difference: GraphDifference) -> String {
    let told = [FactDifference.Kind.changed, .removed, .added].flatMap { kind in
      difference.differences.filter { $0.kind == kind && kinds.contains(kind) }
    }
    let article = difference.new.article
    let title = article.headline ?? difference.old.article.headline ?? article.iri.value
    let body = HTML.lines([
      header(difference, told),
      .element(
        "main", ["class": "sides"],
        .lines([
          .empty, list(told, in: difference),
          side(
            difference.old, called: names.old, "Before", marks(told, of: difference, \.old), "old"),
          side(
            difference.new, called: names.new, "After", marks(told, of: difference, \.new), "new"),
        ])),
    ])
    return Page(
      title: "What changed: \(title)", language: article.language, style: DifferenceStyle.sheet,
      script: DifferenceStyle.script, body: body
    ).source
  }

  // MARK: Words around the texts

  private func header(_ difference: GraphDifference, _ told: [FactDifference]) -> HTML {
    let counts = [FactDifference.Kind.changed, .removed, .added].map { kind in
      let count = told.count { $0.kind == kind }
      return HTML.element(
        "span", ["class": "key \(kind.rawValue)"], .text("\(count) \(kind.rawValue)"))
    }
    return .element(
      "header", ["class": "top"],
      .element("p", ["class": "kicker"], .text("What changed in the story")),
      .element(
        "p", ["class": "quiet"],
        counts.flatMap { [$0, .text(" ")] } + [
          .text("\(difference.unchanged.count) facts unchanged")
        ]))
  }

  private func side(
    _ graph: KnowledgeGraph, called name: String, _ heading: String, _ marks: [ArticleText.Mark],
    _ id: StaticString
  ) -> HTML {
    let article = graph.article
    let dates = [article.publisher, article.modified ?? article.published].compactMap { $0 }
    let line = ([name] + dates).joined(separator: " · ")
    let text = ArticleText(graph.text.string, headline: article.headline)
    return .element(
      "article", ["class": "side", "id": "\(id)"],
      .lines([
        .empty,
        .element(
          "p", ["class": "which"], .element("strong", [:], .text(heading)), .text("  \(line)")),
        text.html(marking: marks, id: "\(id)-"),
      ]))
  }

  // MARK: The list

  private func list(_ told: [FactDifference], in difference: GraphDifference) -> HTML {
    let items = told.enumerated().map { number, one in
      HTML.element(
        "li", ["class": one.kind.rawValue, "id": "c\(number + 1)", "data-key": "c\(number + 1)"],
        item(one, in: difference))
    }
    let content =
      items.isEmpty
      ? HTML.element("p", ["class": "quiet"], .text("Both versions state the same facts."))
      : .element("ol", [:], .lines([.empty] + items))
    return .element(
      "nav", ["class": "list", "aria-label": "Differences"],
      .lines([.empty, .element("h2", [:], .text("Differences")), content]))
  }

  private func item(_ one: FactDifference, in difference: GraphDifference) -> HTML {
    let graph = one.new == nil ? difference.old : difference.new
    let statement = one.new ?? one.old
    let fact = statement.map { graph.record(of: $0).text() } ?? ""
    var parts: [HTML] = [
      .element(
        "button", ["type": "button", "aria-pressed": "false"],
        .element("span", ["class": "sign"], .text(one.kind.sign)), .text(fact))
    ]
    if !one.what.isEmpty {
      parts.append(.element("ul", [:], one.what.map(line)))
    }
    return .lines(parts)
  }

  private func line(_ change: AspectChange) -> HTML {
    let direction = change.direction.map { HTML.text(" (\($0.rawValue))") } ?? .empty
    let old = change.old.map { HTML.element("del", [:], .text($0)) } ?? .text("nothing")
    let new = change.new.map { HTML.element("ins", [:], .text($0)) } ?? .text("nothing")
    return .element(
      "li", [:],
      .element("span", ["class": "aspect"], .text(change.aspect.rawValue + " ")), old,
      .text(" \u{2192} "), new, direction)
  }

  // MARK: Marks in the texts

  private func marks(
    _ told: [FactDifference], of difference: GraphDifference,
    _ side: KeyPath<FactDifference, Statement?>
  ) -> [ArticleText.Mark] {
    let isOld = side == \FactDifference.old
    let graph = isOld ? difference.old : difference.new
    return told.enumerated().flatMap { number, one -> [ArticleText.Mark] in
      guard let statement = one[keyPath: side] else { return [] }
      let wordings = one.what.compactMap { isOld ? $0.old : $0.new }
      let key = "c\(number + 1)"
      // What is called otherwise is so wherever the text calls it.
      let whole = 0..<graph.text.count
      let called = wordings.filter { $0.contains(" ") }.flatMap {
        graph.text.ranges(of: $0, in: whole)
      }
      .map { ArticleText.Mark(range: $0, key: key, style: "exact") }
      return called
        + statement.evidence.flatMap { evidence -> [ArticleText.Mark] in
          let verb = one.isReworded ? evidence.predicate : []
          let exact = verb + wordings.flatMap { graph.text.ranges(of: $0, in: evidence.sentence) }
          return [ArticleText.Mark(range: evidence.extent, key: key, style: one.kind.rawValue)]
            + exact.map { ArticleText.Mark(range: $0, key: key, style: "exact") }
        }
    }
  }
}

extension FactDifference.Kind {
  /// The sign before a fact of its kind.
  fileprivate var sign: String {
    switch self {
    case .added: "+ "
    case .removed: "\u{2212} "
    case .changed: "~ "
    }
  }
}

extension FactDifference {
  /// Whether the words of the relation show the change.
  fileprivate var isReworded: Bool {
    what.contains { [.predicate, .polarity, .factuality, .tense].contains($0.aspect) }
  }
}

extension Evidence {
  /// From the first to the last of the words that say the fact; the sentence where they are not known.
  fileprivate var extent: Range<Int> {
    let parts = subject + predicate + object
    guard let start = parts.map(\.lowerBound).min(), let end = parts.map(\.upperBound).max(),
      subject.isEmpty || sentence.contains(start)
    else { return sentence }
    return subject.isEmpty && object.isEmpty ? sentence : start..<end
  }
}

extension SourceText {
  /// Where a wording stands in a part of the text.
  fileprivate func ranges(of wording: String, in part: Range<Int>) -> [Range<Int>] {
    let wanted = Array(wording.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= part.count else { return [] }
    return (part.lowerBound...(part.upperBound - wanted.count)).compactMap { start in
      let range = start..<(start + wanted.count)
      return scalars[range].elementsEqual(wanted) ? range : nil
    }
  }
}
