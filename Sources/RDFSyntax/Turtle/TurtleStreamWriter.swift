import RDFModel

/// Writes Turtle and TriG statement by statement: what follows one another with the same graph,
/// subject or predicate is put together.
final class TurtleStreamWriter: StatementSink {
  private let output: ByteOutput
  private let holdsNamedGraphs: Bool
  private let format: String
  @exclusivity(unchecked)
  private var terms: TurtleByteTerms
  /// What the open statement has been begun with.
  @exclusivity(unchecked)
  private var graph = RecentNode()
  @exclusivity(unchecked)
  private var subject = RecentNode()
  @exclusivity(unchecked)
  private var predicate = RecentNode()

  private static let type = Array(RDF.type.value.utf8)

  init(_ output: ByteOutput, namespaces: Namespaces, format: any RDFFormat) {
    self.output = output
    holdsNamedGraphs = format.holdsNamedGraphs
    self.format = format.name
    terms = TurtleByteTerms(namespaces)
    for binding in namespaces { write(TurtleTerms.declaration(binding)) }
  }

  func take(
    _ subject: TermBytes, _ predicate: TermBytes.Text, _ object: TermBytes, graph: TermBytes?
  ) throws(RDFSyntaxError) {
    if let graph, !holdsNamedGraphs { throw .namedGraph(Resource(graph), format: format) }
    open(graph)
    begin(subject, predicate)
    write(object)
    try output.flushIfFull()
  }

  func declare(_ prefix: String, _ namespace: String) throws(RDFSyntaxError) {
    guard terms.bind(prefix, to: namespace) else { return }
    close()
    write("@prefix \(prefix): <\(namespace)> .\n")
  }

  func finish() throws(RDFSyntaxError) {
    close()
    try output.flush()
  }

  /// Moves into a graph.
  private func open(_ graph: TermBytes?) {
    guard let graph else {
      if self.graph.isPresent { close() }
      return
    }
    if self.graph.holds(graph) { return }
    close()
    write(graph)
    write(" {\n")
    self.graph.set(graph)
  }

  /// Writes what comes before an object.
  private func begin(_ subject: TermBytes, _ predicate: TermBytes.Text) {
    if self.subject.holds(subject) {
      if self.predicate.holds(.iri(predicate)) { return write(", ") }
      write(" ;\n  ")
    } else {
      endStatement()
      write(subject)
      write(" ")
      self.subject.set(subject)
    }
    self.predicate.set(.iri(predicate))
    if predicate.isSame(as: Self.type) { write("a") } else { write(.iri(predicate)) }
    write(" ")
  }

  private func endStatement() {
    if subject.isPresent { write(" .\n") }
    subject.clear()
    predicate.clear()
  }

  /// Ends the statement and the graph.
  private func close() {
    endStatement()
    if graph.isPresent { write("}\n") }
    graph.clear()
  }

  private func write(_ term: TermBytes) { terms.append(term, to: &output.buffer) }

  private func write(_ text: String) { output.buffer.append(contentsOf: text.utf8) }
}

extension Term {
  /// The value of a term.
  init(_ term: TermBytes) {
    switch term {
    case .iri, .blankNode: self.init(Resource(term))
    case .literal(let text, let datatype):
      let text = String(decoding: text, as: UTF8.self)
      let datatype = datatype.map { IRI(unchecked: String(decoding: $0, as: UTF8.self)) }
      self = .literal(Literal(text, datatype: datatype ?? XSD.string))
    case .tagged(let text, let language):
      self = .literal(
        Literal(
          String(decoding: text, as: UTF8.self), language: String(decoding: language, as: UTF8.self)
        ))
    }
  }
}
