import Markup
import RDFModel

/// How Turtle writes IRIs and literals, and the prefixes that this needed.
struct TurtleTerms {
  private let namespaces: Namespaces
  private var usedPrefixes: Set<String> = []

  init(_ namespaces: Namespaces) { self.namespaces = namespaces }

  /// The prefixes that were used and what they stand for.
  var usedBindings: [Namespaces.Binding] {
    namespaces.filter { usedPrefixes.contains($0.prefix) }
  }

  /// The line that declares a prefix.
  static func declaration(_ binding: Namespaces.Binding) -> String {
    "@prefix \(binding.prefix): <\(binding.namespace)> .\n"
  }

  /// The IRI with a prefix, if one fits and what remains needs no escapes; else in full.
  mutating func form(_ iri: IRI) -> String {
    guard let (binding, name) = namespaces.split(iri), Self.isLocalName(name) else {
      return iri.description
    }
    usedPrefixes.insert(binding.prefix)
    return binding.prefix + ":" + name
  }

  mutating func form(_ literal: Literal) -> String {
    if Self.isBare(literal) { return literal.lexicalForm }
    guard literal.language == nil, literal.datatype != XSD.string else {
      return literal.description
    }
    return literal.quotedForm + "^^" + form(literal.datatype)
  }

  /// `PN_LOCAL` without colons, percent signs and backslashes; nothing is one too.
  static func isLocalName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return true }
    return (XMLName.isStart(first) || "0"..."9" ~= first)
      && text.unicodeScalars.allSatisfy(XMLName.isPart) && text.unicodeScalars.last != "."
  }

  /// Whether a number or truth value stands for itself.
  private static func isBare(_ literal: Literal) -> Bool {
    let text = literal.lexicalForm
    switch literal.datatype {
    case XSD.boolean: return text == "true" || text == "false"
    case XSD.integer: return isNumber(text, hasPoint: false)
    case XSD.decimal: return isNumber(text, hasPoint: true)
    default: return false
    }
  }

  private static func isNumber(_ text: String, hasPoint: Bool) -> Bool {
    var bytes = text.utf8[...]
    if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isDigits = { (part: Substring.UTF8View) in
      !part.isEmpty && part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
    return parts.count == (hasPoint ? 2 : 1) && parts.allSatisfy(isDigits)
  }
}
