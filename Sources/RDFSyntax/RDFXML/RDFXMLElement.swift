import RDFModel

/// An open element of an RDF/XML document.
final class RDFXMLElement {
  /// What stands inside.
  enum Role {
    /// Node elements: this is `rdf:RDF`.
    case root
    /// Property elements.
    case node
    /// Text or one node element.
    case property
    /// Nothing.
    case empty
    /// Node elements, the items of a list.
    case collection
    /// Any XML.
    case literal
  }

  var role: Role
  let scope: RDFXMLScope
  /// The node, or the node that the property belongs to.
  var subject: Resource?
  var predicate: IRI?
  /// The statement resource that an `rdf:ID` asks for.
  var statement: IRI?
  var datatype: IRI?
  /// The node inside a property.
  var object: Resource?
  /// The items of a collection so far.
  var items: [Resource] = []
  /// How many `rdf:li` a node has had.
  var itemCount = 0
  var text = ""
  var xmlLiteral: CanonicalXMLFragment?
  /// Whether a node comes of `rdf:parseType="Resource"` and has been used as an object already.
  var isImplicit = false

  init(_ role: Role, _ scope: RDFXMLScope) {
    self.role = role
    self.scope = scope
  }

  /// The literal that a property's text is.
  var textLiteral: Literal {
    datatype.map { Literal(text, datatype: $0) } ?? scope.literal(text)
  }
}

/// What elements inherit: `xml:base` and `xml:lang`.
struct RDFXMLScope {
  var base: IRI?
  var language: String?

  /// A text in the language of the scope.
  func literal(_ text: String) -> Literal {
    language.map { Literal(text, language: $0) } ?? Literal(text)
  }
}

extension String {
  /// Whether there is only what XML counts as white space.
  var isBlank: Bool {
    utf8.allSatisfy { $0 == 0x20 || $0 == 0x9 || $0 == 0xA || $0 == 0xD }
  }
}
