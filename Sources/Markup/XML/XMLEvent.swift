/// What a parser comes across in an XML document, with namespaces resolved.
package enum XMLEvent: Equatable, Sendable {
  /// An element begins.
  case startElement(XMLStartTag)
  /// The element that began last ends.
  case endElement
  /// Text, with entities put in; the text between two tags can come in several pieces.
  case characters(String)
  /// A comment.
  case comment(String)
  /// A processing instruction.
  case processingInstruction(target: String, data: String)
}

/// A name in a namespace; the parser makes one for all its occurrences.
package final class XMLExpandedName: Hashable, Sendable {
  /// The namespace; nil where the name is in none.
  package let namespace: String?
  /// The prefix that stood before the name.
  package let prefix: String?
  /// The name without its prefix.
  package let localName: String
  /// A number that the parser gives this name and no other; nil for a name that no parser met.
  package let number: Int?

  /// The namespace that XML itself uses for `xml:lang`, `xml:base` and the like.
  package static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// A name of three parts.
  package init(namespace: String?, prefix: String?, localName: String, number: Int? = nil) {
    self.number = number
    self.namespace = namespace
    self.prefix = prefix
    self.localName = localName
  }

  /// Whether all parts are the same.
  package static func == (one: XMLExpandedName, other: XMLExpandedName) -> Bool {
    one === other
      || (one.namespace, one.prefix, one.localName)
        == (other.namespace, other.prefix, other.localName)
  }

  /// Hashes the parts.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(namespace)
    hasher.combine(prefix)
    hasher.combine(localName)
  }

  /// The name as it stood in the document.
  package var qualifiedName: String { prefix.map { $0 + ":" + localName } ?? localName }
}

/// An attribute, its value normalised and with entities put in.
package struct XMLAttribute: Hashable, Sendable {
  /// The name.
  package let name: XMLExpandedName
  /// The value.
  package let value: String
}

/// What begins an element.
package struct XMLStartTag: Equatable, Sendable {
  /// The element's name.
  package let name: XMLExpandedName
  /// The attributes in the document's order, without declarations of namespaces.
  package let attributes: [XMLAttribute]
}
