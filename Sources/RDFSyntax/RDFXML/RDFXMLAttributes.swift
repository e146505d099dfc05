import Markup
import RDFModel

/// The attributes of an element, sorted into what they mean (RDF 1.1 XML Syntax 6.1.2, 6.1.4).
struct RDFXMLAttributes {
  /// The attributes that are syntax.
  enum Syntax: String {
    case id = "ID"
    case nodeID
    case about
    case resource
    case parseType
    case datatype
  }

  /// The value of `xml:base`.
  private(set) var base: String?
  /// The value of `xml:lang`.
  private(set) var language: String?
  /// The attributes that stand for triples, in the document's order.
  private(set) var properties: [(predicate: IRI, value: String)] = []
  private var syntax: [(kind: Syntax, value: String)] = []
  private var propertyNames: [String] = []

  init(_ tag: XMLStartTag) throws(RDFXMLProblem) {
    for attribute in tag.attributes {
      let name = attribute.name
      if name.namespace == XMLExpandedName.xmlNamespace {
        if name.localName == "base" { base = attribute.value }
        if name.localName == "lang" { language = attribute.value }
      } else if name.namespace != nil {
        try add(try name.iri(), attribute)
      } else if Self.withoutNamespace.contains(name.localName) {
        try add(IRI(unchecked: RDF.namespace + name.localName), attribute)
      } else if !name.localName.lowercased().hasPrefix("xml") {
        throw .withoutNamespace(name.localName)
      }
    }
  }

  /// The names that older documents write without a namespace (6.1.4).
  private static let withoutNamespace: Set<String> = [
    "ID", "about", "resource", "parseType", "type",
  ]

  private mutating func add(_ iri: IRI, _ attribute: XMLAttribute) throws(RDFXMLProblem) {
    if iri.value.utf8.starts(with: RDF.namespace.utf8),
      let kind = Syntax(rawValue: attribute.name.localName)
    {
      syntax.append((kind, attribute.value))
    } else if RDFXMLNames.forbiddenPropertyAttributes.contains(iri) {
      throw .attributeNotAllowed(attribute.name.qualifiedName, on: "any element")
    } else {
      properties.append((iri, attribute.value))
      propertyNames.append(attribute.name.qualifiedName)
    }
  }

  /// The value of a syntax attribute.
  subscript(kind: Syntax) -> String? { syntax.first { $0.kind == kind }?.value }

  /// The name of some attribute that is not of these kinds, `xml:base` and `xml:lang` apart.
  func first(except kinds: Set<Syntax>) -> String? {
    firstSyntaxAttribute(except: kinds) ?? propertyNames.first
  }

  /// The name of some attribute, `xml:base` and `xml:lang` apart.
  var first: String? { first(except: []) }

  /// The name of some syntax attribute that is not of these kinds.
  func firstSyntaxAttribute(except kinds: Set<Syntax>) -> String? {
    syntax.first { !kinds.contains($0.kind) }.map { "rdf:" + $0.kind.rawValue }
  }
}
