internal import Foundation
import RDFModel

/// The names by which JSON-LD calls IRIs: prefixes, and terms that can say what their values are.
///
/// Of JSON-LD 1.1's contexts this has what compacting needs here: prefixes, terms, and terms with
/// `@type` (`@id` or a datatype) or `@language`.
public struct JSONLDContext: Sendable {
  /// A name for a property or class.
  struct Term: Hashable, Sendable {
    /// What a string stands for as a value of the term.
    enum Coercion: Hashable, Sendable {
      /// A text.
      case none
      /// An IRI.
      case reference
      case datatype(IRI)
      case language(String)
    }

    let name: String
    let iri: IRI
    let coercion: Coercion
  }

  /// The prefixes that compact IRIs can have.
  private(set) var prefixes = Namespaces()
  /// The terms of each IRI, those that say more of their values first, then in the order of names.
  private(set) var terms: [IRI: [Term]] = [:]

  /// A context without terms.
  public init() {}

  /// The context in a JSON-LD document.
  ///
  /// - Throws: ``JSONLDContextError`` where it is none, or has what is not supported.
  public init(parsing bytes: [UInt8]) throws(JSONLDContextError) {
    let root = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    guard let entries = root?["@context"] as? [String: Any] else { throw .notAContext }
    for (name, value) in entries where (value as? String)?.last.map(Self.endsPrefix) == true {
      try addPrefix(name, value)
    }
    for (name, value) in entries.sorted(by: { $0.key < $1.key }) {
      if prefixes.namespace(of: name) == nil { try addTerm(name, value) }
    }
    terms = terms.mapValues { terms in
      terms.sorted {
        ($0.coercion == .none ? 1 : 0, $0.name) < ($1.coercion == .none ? 1 : 0, $1.name)
      }
    }
  }

  /// The context with further prefixes, in place of those of the same name.
  func adding(_ namespaces: Namespaces) -> JSONLDContext {
    var context = self
    for binding in namespaces where binding.namespace.last.map(Self.endsPrefix) == true {
      context.prefixes.bind(binding.prefix, to: binding.namespace)
    }
    return context
  }

  /// Whether a namespace that ends so can have a prefix (`gen-delims` of RFC 3986).
  private static func endsPrefix(_ character: Character) -> Bool { ":/?#[]@".contains(character) }

  private mutating func addPrefix(_ name: String, _ value: Any) throws(JSONLDContextError) {
    guard let namespace = value as? String, prefixes.bind(name, to: namespace) else {
      throw .unsupported(name)
    }
  }

  private mutating func addTerm(_ name: String, _ value: Any) throws(JSONLDContextError) {
    let definition = value as? [String: Any] ?? ["@id": value]
    guard !name.hasPrefix("@"), !name.contains(":"),
      Set(definition.keys).isSubset(of: ["@id", "@type", "@language"]),
      let iri = (definition["@id"] as? String).flatMap(expand)
    else { throw .unsupported(name) }
    let coercion: Term.Coercion
    switch (definition["@type"] as? String, definition["@language"] as? String) {
    case ("@id", nil): coercion = .reference
    case (let type?, nil):
      guard let datatype = expand(type) else { throw .unsupported(name) }
      coercion = .datatype(datatype)
    case (nil, let language?): coercion = .language(language.lowercased())
    case (nil, nil): coercion = .none
    case (.some, .some): throw .unsupported(name)
    }
    terms[iri, default: []].append(Term(name: name, iri: iri, coercion: coercion))
  }

  private func expand(_ text: String) -> IRI? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, let namespace = prefixes.namespace(of: String(parts[0])) {
      return try? IRI(namespace + parts[1])
    }
    return try? IRI(text)
  }
}

/// What keeps a context from being used.
public enum JSONLDContextError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file is no JSON object with an object called `@context`.
  case notAContext
  /// An entry of the context is none of those that are supported.
  case unsupported(String)

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .notAContext: "a JSON-LD context must be a JSON object with an object named '@context'"
    case .unsupported(let name):
      "the entry '\(name)' of the JSON-LD context is no prefix and no term with @id, @type or "
        + "@language; take it out"
    }
  }
}
