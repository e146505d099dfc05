import Markup

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a page says about its article in JSON-LD, in schema.org's terms.
struct LinkedData {
  /// The article's headline.
  private(set) var headline: String?
  /// What else is told.
  private(set) var metadata = Metadata()

  init(_ root: HTMLNode) {
    let scripts = root.descendants(named: "script").filter {
      $0["type"]?.lowercased().hasPrefix("application/ld+json") == true
    }
    let objects = scripts.compactMap { JSON(parsing: $0.text) }.flatMap(\.objects)
    guard let article = objects.first(where: \.isArticle) else { return }
    read(article)
  }

  private mutating func read(_ article: JSON) {
    headline = article["headline"].text ?? article["name"].text
    metadata = Metadata(
      authors: article["author"].names,
      published: article["datePublished"].text.flatMap(CalendarDate.iso8601),
      modified: article["dateModified"].text.flatMap(CalendarDate.iso8601),
      publisher: article["publisher"].names.first, language: article["inLanguage"].text,
      url: article["url"].text)
  }
}

/// A JSON value.
private enum JSON: Decodable {
  case object([String: JSON])
  case array([JSON])
  case string(String)
  case other

  /// The value of a JSON text; line breaks inside strings, which JSON forbids and pages have, are forgiven.
  init?(parsing text: String) {
    let forgiving = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    guard let value = try? JSONDecoder().decode(JSON.self, from: Data(String(forgiving).utf8))
    else {
      return nil
    }
    self = value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let object = try? container.decode([String: JSON].self) {
      self = .object(object)
    } else if let array = try? container.decode([JSON].self) {
      self = .array(array)
    } else if let string = try? container.decode(String.self) {
      self = .string(string)
    } else {
      self = .other
    }
  }

  subscript(key: String) -> JSON {
    if case .object(let members) = self { members[key] ?? .other } else { .other }
  }

  /// Every object that could be the article: itself, an array's, a graph's.
  var objects: [JSON] {
    switch self {
    case .object: [self] + self["@graph"].objects + self["mainEntity"].objects
    case .array(let values): values.flatMap(\.objects)
    case .string, .other: []
    }
  }

  /// Whether it is one of schema.org's kinds of articles.
  var isArticle: Bool {
    self["@type"].texts.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") }
  }

  var text: String? { texts.first }

  private var texts: [String] {
    switch self {
    case .string(let text):
      [Self.plain(text)].filter { !$0.isEmpty }
    case .array(let values): values.flatMap(\.texts)
    case .object, .other: []
    }
  }

  /// A text with its entities and markup resolved, which have no place in JSON and are often there.
  private static func plain(_ text: String) -> String {
    guard text.contains("&") || text.contains("<") else {
      return LineJoiner.normalizingSpaces(of: text)
    }
    return HTMLDocument(parsing: text).root?.plainText ?? ""
  }

  /// The names of persons or bodies, given as texts, objects or lists of both.
  var names: [String] {
    switch self {
    case .object: self["name"].texts
    case .array(let values): values.flatMap(\.names)
    case .string: texts.filter { !$0.contains("://") }
    case .other: []
    }
  }
}
