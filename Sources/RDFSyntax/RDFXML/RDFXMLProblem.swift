import Markup
import RDFModel

/// What makes an XML document no RDF/XML.
enum RDFXMLProblem: Error {
  case elementNotAllowed(String)
  case contentNotAllowed(String)
  case secondNode(String)
  case withoutNamespace(String)
  case attributeNotAllowed(String, on: String)
  case conflictingAttributes(String)
  case textNotAllowed(String)
  case textBesideElements(String)
  case notAName(String, attribute: String)
  case repeatedID(String)
  case notALanguage(String)
  case notAnIRI(IRIError)
  /// Whoever the statements go to does not take one; this is no problem of the document.
  case notTaken(RDFSyntaxError)

  /// The error that this is at a place.
  func failure(at position: XMLPosition) -> RDFSyntaxError {
    if case .notTaken(let error) = self { return error }
    return .malformed(line: position.line, column: position.column, reason: description)
  }

  /// One sentence that quotes the document and says what to do.
  var description: String {
    switch self {
    case .elementNotAllowed(let name): "RDF/XML has another use for <\(name)>; it cannot stand here"
    case .contentNotAllowed(let name):
      "<\(name)> stands in a property element whose attributes say what its value is; remove one"
    case .secondNode(let name):
      "<\(name)> is the second node in one property element; repeat the property"
    case .withoutNamespace(let name): "'\(name)' is in no namespace; give it a prefix"
    case .attributeNotAllowed(let name, let element):
      "the attribute '\(name)' cannot stand on \(element)"
    case .conflictingAttributes(let names): "of \(names), one element can have only one"
    case .textNotAllowed(let text):
      "text stands where elements are expected: '\(text.firstWords)'"
    case .textBesideElements(let text):
      "text stands beside an element: '\(text.firstWords)'; use rdf:parseType=\"Literal\" for XML"
    case .notAName(let text, let attribute):
      "the value of \(attribute) must be an XML name without a colon, and '\(text)' is none"
    case .repeatedID(let id): "rdf:ID=\"\(id)\" stands in the document twice"
    case .notALanguage(let text):
      "the value of xml:lang must be a language tag such as 'en-GB', and '\(text)' is none"
    case .notAnIRI(let error): error.description
    case .notTaken(let error): error.description
    }
  }
}

extension String {
  /// The beginning of a text, on one line, for messages.
  fileprivate var firstWords: String {
    let words = split { $0.isWhitespace }.joined(separator: " ")
    return words.count > 40 ? words.prefix(40) + "…" : words
  }
}
