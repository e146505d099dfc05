import Markup
import RDFModel

/// Writes RDF/XML statement by statement: what follows one another with the same subject stands in
/// one node element.
final class RDFXMLStreamWriter: StatementSink {
  private let output: ByteOutput
  private var writer: XMLWriter
  private var names: StreamedElementNames
  private var subject: Resource?

  init(_ output: ByteOutput, namespaces: Namespaces) throws(RDFSyntaxError) {
    self.output = output
    names = StreamedElementNames(namespaces)
    do throws(XMLError) {
      writer = try XMLWriter()
      try writer.startElement("rdf:RDF")
      for binding in names.declared {
        try writer.attribute("xmlns:" + binding.prefix, binding.namespace)
      }
    } catch {
      throw .unwritable(format: "rdfxml", reason: error.description)
    }
  }

  func take(
    _ subject: TermBytes, _ predicate: TermBytes.Text, _ object: TermBytes, graph: TermBytes?
  ) throws(RDFSyntaxError) {
    if let graph { throw .namedGraph(Resource(graph), format: "rdfxml") }
    let subject = Resource(subject)
    if subject != self.subject { try begin(subject) }
    try writeProperty(predicate, object)
    if writer.pendingSize > 1 << 16 {
      output.buffer += writer.takePending()
      try output.flush()
    }
  }

  func finish() throws(RDFSyntaxError) {
    if subject != nil { writer.endElement() }
    writer.endElement()
    writer.endDocument()
    output.buffer += writer.takePending()
    try output.flush()
  }

  private func begin(_ subject: Resource) throws(RDFSyntaxError) {
    if self.subject != nil { writer.endElement() }
    self.subject = subject
    do throws(XMLError) {
      try writer.startElement("rdf:Description")
      switch subject {
      case .iri(let iri): try writer.attribute("rdf:about", iri.value)
      case .blankNode(let node):
        let label = node.label.withBytes { StreamLabels.label(of: $0) }
        try writer.attribute("rdf:nodeID", String(decoding: label, as: UTF8.self))
      }
    } catch {
      throw RDFSyntaxError(error, writing: Term(subject))
    }
  }

  private func writeProperty(
    _ predicate: TermBytes.Text, _ object: TermBytes
  ) throws(RDFSyntaxError) {
    let name = try names.name(of: predicate)
    do throws(XMLError) {
      try writer.startElement(name.element)
      if let namespace = name.namespace { try writer.attribute("xmlns:" + name.prefix, namespace) }
      switch object {
      case .iri(let iri): try writer.attribute("rdf:resource", String(decoding: iri, as: UTF8.self))
      case .blankNode(let label):
        let label = StreamLabels.label(of: label)
        try writer.attribute("rdf:nodeID", String(decoding: label, as: UTF8.self))
      case .literal(let text, let datatype):
        if let datatype {
          try writer.attribute("rdf:datatype", String(decoding: datatype, as: UTF8.self))
        }
        try writer.text(String(decoding: text, as: UTF8.self))
      case .tagged(let text, let language):
        try writer.attribute("xml:lang", String(decoding: language, as: UTF8.self))
        try writer.text(String(decoding: text, as: UTF8.self))
      }
    } catch {
      throw RDFSyntaxError(error, writing: Term(object))
    }
    writer.endElement()
  }
}

/// The element names of predicates as they come, of which only so many are remembered.
struct StreamedElementNames {
  /// A predicate as an element.
  struct Name {
    let element: String
    let prefix: String
    /// The namespace, where the element has to declare it.
    let namespace: String?
  }

  /// The prefixes that the root declares.
  let declared: [Namespaces.Binding]

  private let namespaces: Namespaces
  private var known = InternedTexts()
  private var names: [Name] = []

  /// So many predicates are remembered; what has more is begun anew.
  private static let limit = 10_000

  init(_ namespaces: Namespaces) {
    var namespaces = namespaces
    namespaces.bind("rdf", to: RDF.namespace)
    self.namespaces = namespaces
    declared = namespaces.filter { !$0.prefix.isEmpty }
  }

  /// The name of a predicate.
  ///
  /// - Throws: ``RDFSyntaxError`` where it has none.
  mutating func name(of predicate: TermBytes.Text) throws(RDFSyntaxError) -> Name {
    if let number = known.number(of: predicate, tag: 0) { return names[Int(number)] }
    let name = try newName(IRI(unchecked: String(decoding: predicate, as: UTF8.self)))
    if names.count == Self.limit {
      known = InternedTexts()
      names = []
    }
    _ = known.intern(predicate, tag: 0)
    names.append(name)
    return name
  }

  private func newName(_ predicate: IRI) throws(RDFSyntaxError) -> Name {
    guard !RDFXMLNames.forbiddenPropertyElements.contains(predicate),
      predicate != RDFXMLNames.item
    else { throw .reservedPredicate(predicate) }
    guard let (namespace, localName) = ElementNames.split(predicate, namespaces) else {
      throw .predicateWithoutXMLName(predicate)
    }
    if let prefix = namespaces.prefix(of: namespace), !prefix.isEmpty {
      return Name(element: prefix + ":" + localName, prefix: prefix, namespace: nil)
    }
    return Name(element: "ns:" + localName, prefix: "ns", namespace: namespace)
  }
}
