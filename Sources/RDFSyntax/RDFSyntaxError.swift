public import RDFModel

/// What keeps RDF from being read or written.
public enum RDFSyntaxError: Error, Equatable, Sendable {
  /// A file is not what its format demands; line and column count from 1.
  case malformed(line: Int, column: Int, reason: String)
  /// A format cannot be read.
  case unreadable(format: String)
  /// A format cannot be written statement by statement.
  case unstreamable(format: String)
  /// A file cannot be opened or read.
  case unreadableFile(path: String, reason: String)
  /// The dataset has a named graph, for which the format has no place.
  case namedGraph(Resource, format: String)
  /// A graph has a blank node for a name, which an update cannot address.
  case graphWithoutName(Resource)
  /// A predicate cannot be an XML element: no end of it is an XML name.
  case predicateWithoutXMLName(IRI)
  /// A predicate's name has another meaning as an element of RDF/XML.
  case reservedPredicate(IRI)
  /// A term has a code point that XML cannot contain.
  case forbiddenCharacter(Unicode.Scalar, in: Term)
  /// The library that writes the format failed.
  case unwritable(format: String, reason: String)
}

extension RDFSyntaxError: CustomStringConvertible {
  /// One sentence, beginning with line and column where they are known.
  public var description: String {
    switch self {
    case .malformed(let line, let column, let reason):
      "\(line):\(column): error: \(reason)"
    case .unreadable(let format):
      "\(format) can be written only, not read"
    case .unstreamable(let format):
      "\(format) is written as a whole only; convert without streaming"
    case .unreadableFile(let path, let reason):
      "\(path) cannot be read: \(reason)"
    case .namedGraph(let graph, let format):
      "\(format) has no place for the named graph \(graph); write TriG or N-Quads"
    case .graphWithoutName(let graph):
      "SPARQL cannot address the graph \(graph), whose name is a blank node; give it an IRI or write "
        + "rdfpatch"
    case .predicateWithoutXMLName(let iri):
      "the predicate \(iri) cannot be written as RDF/XML: no end of it is an XML name; "
        + "rename it or write Turtle"
    case .reservedPredicate(let iri):
      "the predicate \(iri) cannot be written as RDF/XML, where that element means something "
        + "else; rename it or write Turtle"
    case .forbiddenCharacter(let scalar, let term):
      "\(scalar.codePointName) in \(term) cannot be written as XML 1.0, even escaped; remove it "
        + "or write Turtle"
    case .unwritable(let format, let reason):
      "\(format) could not be written: \(reason)"
    }
  }
}
