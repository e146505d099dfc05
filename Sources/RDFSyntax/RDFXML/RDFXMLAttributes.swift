import Markup
import RDFModel

/// The attributes of an element, sorted into what they mean (RDF 1.1 XML Syntax 6.1.2, 6.1.4).
struct RDFXMLAttributes {
  /// The attributes that are syntax.
  struct Syntax: OptionSet, Sendable {
    let rawValue: UInt8

    static let id = Syntax(rawValue: 1)
    static let nodeID = Syntax(rawValue: 2)
    static let about = Syntax(rawValue: 4)
    static let resource = Syntax(rawValue: 8)
    static let parseType = Syntax(rawValue: 16)
    static let datatype = Syntax(rawValue: 32)

    fileprivate static let names = ["ID", "nodeID", "about", "resource", "parseType", "datatype"]

    /// The attribute of a name in RDF's namespace.
    init?(name: String) {
      guard let place = Self.names.firstIndex(of: name) else { return nil }
      self.init(rawValue: 1 << UInt8(place))
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  /// The value of `xml:base`.
  private(set) var base: String?
  /// The value of `xml:lang`.
  private(set) var language: String?
  /// The value of `rdf:ID`.
  private(set) var id: String?
  /// The value of `rdf:nodeID`.
  private(set) var nodeID: String?
  /// The value of `rdf:about`.
  private(set) var about: String?
  /// The value of `rdf:resource`.
  private(set) var resource: String?
  /// The value of `rdf:parseType`.
  private(set) var parseType: String?
  /// The value of `rdf:datatype`.
  private(set) var datatype: String?
  /// The attributes that stand for triples, in the document's order.
  private(set) var properties: [(meaning: RDFXMLNameTable.Meaning, name: String, value: String)] =
    []
  private var syntax: Syntax = []

  init(_ tag: XMLStartTag, _ names: inout RDFXMLNameTable) throws(RDFXMLProblem) {
    for attribute in tag.attributes {
      let name = attribute.name
      if name.namespace == XMLExpandedName.xmlNamespace {
        if name.localName == "base" { base = attribute.value }
        if name.localName == "lang" { language = attribute.value }
      } else if name.namespace != nil {
        try add(names.meaning(of: name), attribute)
      } else if Self.withoutNamespace.contains(name.localName) {
        try add(RDFXMLNameTable.oldMeaning(of: name), attribute)
      } else if !name.localName.lowercased().hasPrefix("xml") {
        throw .withoutNamespace(name.localName)
      }
    }
  }

  /// The names that older documents write without a namespace (6.1.4).
  private static let withoutNamespace: Set<String> = [
    "ID", "about", "resource", "parseType", "type",
  ]

  private mutating func add(
    _ meaning: RDFXMLNameTable.Meaning, _ attribute: XMLAttribute
  ) throws(RDFXMLProblem) {
    if let kind = meaning.syntax {
      set(kind, attribute.value)
    } else if meaning.isForbiddenAttribute {
      throw .attributeNotAllowed(attribute.name.qualifiedName, on: "any element")
    } else {
      _ = try meaning.iri.get()
      properties.append((meaning, attribute.name.qualifiedName, attribute.value))
    }
  }

  /// Keeps the value of a syntax attribute; of two with and without a namespace, the first.
  private mutating func set(_ kind: Syntax, _ value: String) {
    guard syntax.isDisjoint(with: kind) else { return }
    syntax.formUnion(kind)
    switch kind {
    case .id: id = value
    case .nodeID: nodeID = value
    case .about: about = value
    case .resource: resource = value
    case .parseType: parseType = value
    default: datatype = value
    }
  }

  /// The name of some attribute that is not of these kinds, `xml:base` and `xml:lang` apart.
  func first(except kinds: Syntax) -> String? {
    firstSyntaxAttribute(except: kinds) ?? properties.first?.name
  }

  /// The name of some attribute, `xml:base` and `xml:lang` apart.
  var first: String? { first(except: []) }

  /// The name of some syntax attribute that is not of these kinds.
  func firstSyntaxAttribute(except kinds: Syntax) -> String? {
    let others = syntax.subtracting(kinds)
    guard !others.isEmpty else { return nil }
    return "rdf:" + Syntax.names[others.rawValue.trailingZeroBitCount]
  }
}
