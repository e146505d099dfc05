import RDFModel

/// Writes Turtle and TriG statement by statement: what follows one another with the same graph,
/// subject or predicate is put together.
final class TurtleStreamWriter: StatementSink {
  private let output: ByteOutput
  private let format: any RDFFormat
  private var terms: TurtleTerms
  /// What the open statement has been begun with.
  private var graph: Resource?
  private var subject: Resource?
  private var predicate: IRI?

  init(_ output: ByteOutput, namespaces: Namespaces, format: any RDFFormat) {
    self.output = output
    self.format = format
    terms = TurtleTerms(namespaces)
    for binding in namespaces { write(TurtleTerms.declaration(binding)) }
  }

  func take(
    _ subject: TermBytes, _ predicate: TermBytes.Text, _ object: TermBytes, graph: TermBytes?
  ) throws(RDFSyntaxError) {
    let graph = graph.map { Resource($0) }
    if let graph, !format.holdsNamedGraphs { throw .namedGraph(graph, format: format.name) }
    open(graph)
    begin(Resource(subject), IRI(unchecked: String(decoding: predicate, as: UTF8.self)))
    write(form(Term(object)))
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
  private func open(_ graph: Resource?) {
    guard graph != self.graph else { return }
    close()
    if let graph { write(form(Term(graph)) + " {\n") }
    self.graph = graph
  }

  /// Writes what comes before an object.
  private func begin(_ subject: Resource, _ predicate: IRI) {
    if subject == self.subject {
      if predicate == self.predicate { return write(", ") }
      write(" ;\n  ")
    } else {
      endStatement()
      write(form(Term(subject)) + " ")
    }
    self.subject = subject
    self.predicate = predicate
    write((predicate == RDF.type ? "a" : terms.form(predicate)) + " ")
  }

  private func endStatement() {
    if subject != nil { write(" .\n") }
    subject = nil
    predicate = nil
  }

  /// Ends the statement and the graph.
  private func close() {
    endStatement()
    if graph != nil { write("}\n") }
    graph = nil
  }

  private func form(_ term: Term) -> String {
    switch term {
    case .iri(let iri): terms.form(iri)
    case .literal(let literal): terms.form(literal)
    case .blankNode(let node):
      node.label.withBytes { "_:" + String(decoding: StreamLabels.label(of: $0), as: UTF8.self) }
    }
  }

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
