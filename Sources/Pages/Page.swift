import Crypto
import Foundation

/// A page that is one file: it loads nothing, runs no script and takes no style but its own, and works offline.
///
/// The content security policy names the page's style and script by their digests. Were a text to slip through the
/// escaping of ``HTML``, it still would not run.
package struct Page: Sendable {
  /// What the browser's window is called.
  package var title: String
  /// The language of the text, BCP 47.
  package var language: String
  /// Rules beside those of every page.
  package var style: String
  /// What runs when the page is there; nil for a page without a script.
  package var script: String?
  /// What is shown.
  package var body: HTML

  /// A page with its title and body.
  package init(
    title: String, language: String? = nil, style: String = "", script: String? = nil, body: HTML
  ) {
    self.title = title
    self.language = language ?? "en"
    self.style = style
    self.script = script
    self.body = body
  }

  /// The page as an HTML document in UTF-8; the same page gives the same bytes.
  package var source: String {
    let sheet = Self.baseStyle + "\n" + style
    let parts: [HTML] = [
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["http-equiv": "Content-Security-Policy", "content": policy(for: sheet)]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .void("meta", ["name": "color-scheme", "content": "light dark"]),
      .void("meta", ["name": "referrer", "content": "no-referrer"]),
      .element("title", [:], .text(title)),
      Self.raw("style", sheet),
    ]
    let end = script.map { Self.raw("script", $0) } ?? .empty
    let page = HTML.element(
      "html", ["lang": language],
      .text("\n"), .element("head", [:], .lines(parts)),
      .text("\n"), .element("body", [:], .lines([body, end])), .text("\n"))
    return "<!DOCTYPE html>\n" + page.source + "\n"
  }
}

extension Page {
  /// Colours, type, focus, print: what all pages share.
  private static let baseStyle = String(decoding: PackageResources.page_css, as: UTF8.self)

  private func policy(for sheet: String) -> String {
    let scripts = script.map { "; script-src " + Self.digest(of: $0) } ?? ""
    return "default-src 'none'; style-src " + Self.digest(of: sheet) + scripts
      + "; base-uri 'none'; form-action 'none'"
  }

  /// How a content security policy names a style or script.
  private static func digest(of source: String) -> String {
    "'sha256-\(Data(SHA256.hash(data: Data(source.utf8))).base64EncodedString())'"
  }

  /// An element in which nothing is escaped.
  private static func raw(_ name: StaticString, _ source: String) -> HTML {
    precondition(
      !source.lowercased().contains("</") && !source.contains("\r"),
      "a \(name) of ours would end early")
    return .trusted("<\(name)>" + source + "</\(name)>")
  }
}
