import RDFModel

/// Writes N-Triples and N-Quads statement by statement.
final class NQuadsStreamWriter: StatementSink {
  private let output: ByteOutput
  private let holdsNamedGraphs: Bool
  private let format: String

  init(_ output: ByteOutput, format: any RDFFormat) {
    self.output = output
    holdsNamedGraphs = format.holdsNamedGraphs
    self.format = format.name
  }

  func take(
    _ subject: TermBytes, _ predicate: TermBytes.Text, _ object: TermBytes, graph: TermBytes?
  ) throws(RDFSyntaxError) {
    if let graph, !holdsNamedGraphs { throw .namedGraph(Resource(graph), format: format) }
    StreamLabels.withSafeLabel(subject) { subject in
      StreamLabels.withSafeLabel(object) { object in
        guard let graph else {
          return output.buffer.append(lineOf: subject, predicate, object, graph: nil)
        }
        StreamLabels.withSafeLabel(graph) {
          output.buffer.append(lineOf: subject, predicate, object, graph: $0)
        }
      }
    }
    try output.flushIfFull()
  }

  func finish() throws(RDFSyntaxError) { try output.flush() }
}

extension Resource {
  /// The value of a subject or graph name.
  init(_ term: TermBytes) {
    switch term {
    case .blankNode(let label): self = .blankNode(BlankNode(String(decoding: label, as: UTF8.self)))
    case .iri(let text), .literal(let text, _), .tagged(let text, _):
      self = .iri(IRI(unchecked: String(decoding: text, as: UTF8.self)))
    }
  }
}
