import RDFModel

/// Writes RDF/XML statement by statement: what follows one another with the same subject stands in
/// one node element.
///
/// It puts the bytes together itself, as libxml2's writer would: with that one's calls, and a text
/// for each name and value, the writing took most of a conversion's time.
final class RDFXMLStreamWriter: StatementSink {
  private let output: ByteOutput
  @exclusivity(unchecked)
  private var names: StreamedElementNames
  @exclusivity(unchecked)
  private var subject = RecentNode()

  init(_ output: ByteOutput, namespaces: Namespaces) throws(RDFSyntaxError) {
    self.output = output
    names = StreamedElementNames(namespaces)
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF")
    for binding in names.declared {
      try binding.namespace.withBytes { namespace throws(RDFSyntaxError) in
        try write(" xmlns:\(binding.prefix)=\"", namespace, of: .iri(namespace))
      }
    }
  }

  func take(
    _ subject: TermBytes, _ predicate: TermBytes.Text, _ object: TermBytes, graph: TermBytes?
  ) throws(RDFSyntaxError) {
    if let graph { throw .namedGraph(Resource(graph), format: "rdfxml") }
    if !self.subject.holds(subject) { try begin(subject) }
    try writeProperty(try names.name(of: predicate), object)
    try output.flushIfFull()
  }

  func finish() throws(RDFSyntaxError) {
    write(subject.isPresent ? "  </rdf:Description>\n</rdf:RDF>\n" : "/>\n")
    try output.flush()
  }

  private func begin(_ subject: TermBytes) throws(RDFSyntaxError) {
    write(self.subject.isPresent ? "  </rdf:Description>\n" : ">\n")
    self.subject.set(subject)
    write("  <rdf:Description")
    try writeReference(to: subject, " rdf:about=\"")
    write(">\n")
  }

  private func writeProperty(
    _ name: StreamedElementNames.Name, _ object: TermBytes
  ) throws(RDFSyntaxError) {
    output.buffer.append(contentsOf: name.start)
    switch object {
    case .iri, .blankNode:
      try writeReference(to: object, " rdf:resource=\"")
      return write("/>\n")
    case .literal(let text, let datatype):
      if let datatype { try write(" rdf:datatype=\"", datatype, of: object) }
      write(">")
      try write(text, of: object)
    case .tagged(let text, let language):
      try write(" xml:lang=\"", language, of: object)
      write(">")
      try write(text, of: object)
    }
    output.buffer.append(contentsOf: name.end)
  }

  /// Writes the attribute that names a node.
  private func writeReference(to node: TermBytes, _ attribute: String) throws(RDFSyntaxError) {
    if case .iri(let iri) = node { return try write(attribute, iri, of: node) }
    write(" rdf:nodeID=\"")
    if case .blankNode(let label) = node { StreamLabels.append(label, to: &output.buffer) }
    write("\"")
  }

  /// Writes an attribute, of which the beginning is given.
  private func write(
    _ attribute: String, _ value: TermBytes.Text, of term: TermBytes
  ) throws(RDFSyntaxError) {
    write(attribute)
    try write(value, of: term)
    output.buffer.append(UInt8(ascii: "\""))
  }

  private func write(_ text: TermBytes.Text, of term: TermBytes) throws(RDFSyntaxError) {
    do throws(ForbiddenXMLCharacter) {
      try output.buffer.append(xml: text)
    } catch {
      throw .forbiddenCharacter(error.scalar, in: Term(term))
    }
  }

  private func write(_ text: String) { output.buffer.append(contentsOf: text.utf8) }
}

/// The element names of predicates as they come, of which only so many are remembered.
struct StreamedElementNames {
  /// A predicate as an element.
  struct Name {
    /// The start tag, with the namespace where the element has to declare it, up to the attributes.
    let start: [UInt8]
    /// The end tag.
    let end: [UInt8]

    fileprivate init(_ name: String, declaration: [UInt8] = []) {
      start = Array("    <\(name)".utf8) + declaration
      end = Array("</\(name)>\n".utf8)
    }
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
      return Name(prefix + ":" + localName)
    }
    var declaration = Array(" xmlns:ns=\"".utf8)
    do throws(ForbiddenXMLCharacter) {
      try namespace.withBytes { text throws(ForbiddenXMLCharacter) in
        try declaration.append(xml: text)
      }
    } catch {
      throw .forbiddenCharacter(error.scalar, in: .iri(predicate))
    }
    return Name("ns:" + localName, declaration: declaration + [UInt8(ascii: "\"")])
  }
}
