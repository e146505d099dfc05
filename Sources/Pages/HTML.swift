/// A piece of HTML, in which every text is escaped already.
///
///     HTML.element("p", ["class": "note"], .text("5 < 6"))
///
/// A text can get into a page only by way of ``text(_:)`` or an attribute's value, so none can become markup.
package struct HTML: Sendable, Hashable {
  /// The markup.
  package private(set) var source: String

  /// Nothing.
  package static let empty = HTML(source: "")

  /// A text, shown as it is.
  package static func text(_ text: String) -> HTML {
    HTML(source: HTMLEscaping.escaped(text, inAttribute: false))
  }

  /// Markup of our own making, such as a picture that Graphviz drew.
  package static func trusted(_ markup: String) -> HTML { HTML(source: markup) }

  /// An element with its content.
  ///
  /// - Parameters:
  ///   - name: The element's name, which is never made of somebody's text.
  ///   - attributes: Their values; one that is nil is left out, an empty one is written as a switch.
  package static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: HTML...
  ) -> HTML {
    element(name, attributes, content)
  }

  /// An element with its content.
  package static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: [HTML]
  ) -> HTML {
    HTML(source: tag(name, attributes) + content.map(\.source).joined() + "</\(name)>")
  }

  /// An element that has no content: `meta`, `input`.
  package static func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) -> HTML {
    HTML(source: tag(name, attributes))
  }

  /// Pieces one after the other, with something between them.
  package static func joined(_ pieces: [HTML], separator: String) -> HTML {
    HTML(source: pieces.map(\.source).joined(separator: text(separator).source))
  }

  /// Pieces one after the other, each on a line of its own where lines do not show.
  package static func lines(_ pieces: [HTML]) -> HTML {
    HTML(source: pieces.map(\.source).filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  /// Two pieces, one after the other.
  package static func + (first: HTML, second: HTML) -> HTML {
    HTML(source: first.source + second.source)
  }

  private static func tag(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) -> String {
    var tag = "<\(name)"
    for (name, value) in attributes {
      guard let value else { continue }
      tag += " \(name)"
      if !value.isEmpty { tag += "=\"\(HTMLEscaping.escaped(value, inAttribute: true))\"" }
    }
    return tag + ">"
  }
}

/// Writes any text so that a browser shows exactly that text.
enum HTMLEscaping {
  /// A text with its special characters escaped; what HTML cannot hold becomes U+FFFD, one for one, so that offsets
  /// stay what they are.
  static func escaped(_ text: String, inAttribute: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where inAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
      // A parser would make a line feed of it.
      case "\r": result.append(contentsOf: "&#13;".unicodeScalars)
      default: result.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return String(result)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C: true
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
