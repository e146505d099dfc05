/// An internationalised resource identifier (RFC 3987).
public struct IRI: Hashable, Sendable {
  /// The identifier as written.
  public let value: String

  /// An identifier known to be an absolute IRI, such as a constant of a vocabulary.
  public init(unchecked value: String) { self.value = value }
}

/// A blank node of one dataset.
public struct BlankNode: Hashable, Sendable {
  /// The label that tells it from the other blank nodes of its dataset.
  public let label: String

  /// The blank node of a label.
  public init(_ label: String) { self.label = label }
}

/// A literal: a text with a datatype or a language (RDF 1.1 Concepts 3.3).
public struct Literal: Hashable, Sendable {
  /// The characters.
  public let lexicalForm: String
  /// The datatype; `rdf:langString` exactly where there is a language.
  public let datatype: IRI
  /// The language tag (BCP 47), in lower case.
  public let language: String?

  /// A literal of a datatype, `xsd:string` unless told otherwise.
  public init(_ lexicalForm: String, datatype: IRI = XSD.string) {
    self.lexicalForm = lexicalForm
    self.datatype = datatype
    self.language = nil
  }

  /// A text in a language.
  public init(_ lexicalForm: String, language: String) {
    self.lexicalForm = lexicalForm
    self.datatype = RDF.langString
    self.language = language.lowercased()
  }
}

/// What can be the subject of a triple or name a graph: an IRI or a blank node.
public enum Resource: Hashable, Sendable {
  case iri(IRI)
  case blankNode(BlankNode)
}

/// Any RDF term.
public enum Term: Hashable, Sendable {
  case iri(IRI)
  case blankNode(BlankNode)
  case literal(Literal)
}

/// A subject–predicate–object statement.
public struct Triple: Hashable, Sendable {
  /// The subject.
  public var subject: Resource
  /// The predicate.
  public var predicate: IRI
  /// The object.
  public var object: Term

  /// A triple of three terms.
  public init(_ subject: Resource, _ predicate: IRI, _ object: Term) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
  }
}

/// A triple in a graph of a dataset.
public struct Quad: Hashable, Sendable {
  /// The triple.
  public var triple: Triple
  /// The graph's name; nil for the default graph.
  public var graph: Resource?

  /// A triple in a graph.
  public init(_ triple: Triple, graph: Resource? = nil) {
    self.triple = triple
    self.graph = graph
  }
}
