import Markup

/// Finds a page's headline and what the page says about itself.
///
/// Structured data comes first, then `meta` elements, then what is visible.
struct HTMLMetadata {
  private let root: HTMLNode
  private let metas: [(name: String, content: String)]

  init(_ root: HTMLNode) {
    self.root = root
    self.metas = root.descendants(named: "meta").compactMap { node in
      let name = node["property"] ?? node["name"] ?? node["itemprop"] ?? node["http-equiv"]
      guard let name, let content = node["content"], !content.isEmpty else { return nil }
      return (name.lowercased(), LineJoiner.normalizingSpaces(of: content))
    }
  }

  /// The headline and the metadata.
  var found: (headline: String?, metadata: Metadata) {
    let linked = LinkedData(root)
    let metadata = linked.metadata.filled(from: declared).filled(from: visible)
    let title = linked.headline ?? meta("og:title", "twitter:title", "headline") ?? pageTitle
    return (headline(from: title, publisher: metadata.publisher), metadata)
  }

  private func meta(_ names: String...) -> String? {
    for name in names {
      if let meta = metas.first(where: { $0.name == name }) { return meta.content }
    }
    return nil
  }
}

extension HTMLMetadata {
  private var pageTitle: String? {
    root.descendants(named: "title").first.map(\.plainText).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The title as the page shows it, without the site's name that titles carry.
  private func headline(from title: String?, publisher: String?) -> String? {
    let shown = root.descendants(named: "h1").map(\.plainText).filter { !$0.isEmpty }
    guard let title else { return shown.first }
    let folded = Surface.folded(title)
    let matching = shown.filter { folded.hasPrefix(Surface.folded($0)) && $0.count >= 10 }
    if let longest = matching.max(by: { $0.count < $1.count }) { return longest }
    return withoutSite(title, publisher: publisher)
  }

  /// > U.S. warns Germany | The Daily Planet → U.S. warns Germany
  private func withoutSite(_ title: String, publisher: String?) -> String {
    for separator in [" | ", " - ", " – ", " — ", " » ", " :: ", " « "] {
      let parts = title.split(separator: separator)
      guard parts.count > 1, let last = parts.last else { continue }
      let isSite = publisher.map { Surface.folded($0) == Surface.folded(last) } ?? false
      if isSite || (Surface.wordCount(last) <= 4 && separator != " – " && separator != " — ") {
        return parts.dropLast().joined(separator: separator)
      }
    }
    return title
  }

  private var declared: Metadata {
    Metadata(
      authors: names(
        meta("author", "dc.creator", "article:author", "parsely-author", "sailthru.author")),
      published: date(
        meta(
          "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
          "parsely-pub-date", "sailthru.date", "publish-date", "pubdate", "article.published",
          "og:published_time", "publication_date")),
      modified: date(
        meta("article:modified_time", "datemodified", "og:updated_time", "last-modified")),
      publisher: meta("og:site_name", "application-name", "publisher", "dc.publisher"),
      language: root["lang"] ?? root["xml:lang"] ?? meta("og:locale", "content-language"),
      url: canonicalAddress ?? meta("og:url"))
  }

  private var canonicalAddress: String? {
    let links = root.descendants(named: "link").filter { $0["rel"]?.lowercased() == "canonical" }
    return links.first?["href"].flatMap { $0.contains("://") ? $0 : nil }
  }

  private var visible: Metadata {
    Metadata(authors: visibleAuthors, published: visibleDate)
  }

  private var visibleAuthors: [String] {
    let marked = root.descendants.filter { node in
      node["rel"]?.lowercased() == "author" || node["itemprop"]?.lowercased() == "author"
        || (node["class"]?.lowercased()).map { ["byline", "author", "author-name"].contains($0) }
          ?? false
    }
    return names(marked.first?.plainText).filter { Credits.isName($0[...]) }
  }

  private var visibleDate: String? {
    let times = root.descendants(named: "time")
    let dated = root.descendants.filter { $0["itemprop"]?.lowercased() == "datepublished" }
    return (dated + times).lazy.compactMap { date($0["datetime"] ?? $0["content"] ?? $0.plainText) }
      .first
  }

  private func date(_ text: String?) -> String? { text.flatMap(CalendarDate.iso8601) }

  /// The persons in a declared author; addresses and an account's handle are none.
  private func names(_ text: String?) -> [String] {
    guard let text, !text.contains("://"), !text.hasPrefix("@"), text.count <= 120 else {
      return []
    }
    let plain = text.replacing(/^(?:[Bb]y|BY|[Ww]ritten by|[Pp]osted by):?\s+/, with: "")
    return plain.split(separator: /\s*(?:,|;|\||&|\sand\s)\s*/).map(String.init)
  }
}
