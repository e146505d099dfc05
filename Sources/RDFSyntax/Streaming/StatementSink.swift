import RDFModel

/// Takes statements one after another, as a parser finds them.
///
/// A term's bytes are lent for the time of the call.
protocol StatementSink: AnyObject {
  /// Takes a statement.
  ///
  /// - Throws: ``RDFSyntaxError`` when it cannot be taken; the parser then stops.
  func take(
    _ subject: TermBytes, _ predicate: TermBytes.Text, _ object: TermBytes, graph: TermBytes?
  ) throws(RDFSyntaxError)

  /// Takes notice of a prefix that the file declares from here on.
  func declare(_ prefix: String, _ namespace: String) throws(RDFSyntaxError)

  /// Ends what was taken.
  func finish() throws(RDFSyntaxError)
}

extension StatementSink {
  func declare(_ prefix: String, _ namespace: String) throws(RDFSyntaxError) {}
  func finish() throws(RDFSyntaxError) {}
}

/// Puts statements into a dataset, and the prefixes of the file into a table.
final class DatasetSink: StatementSink {
  private(set) var dataset = Dataset()
  private(set) var namespaces = Namespaces()

  func take(
    _ subject: TermBytes, _ predicate: TermBytes.Text, _ object: TermBytes, graph: TermBytes?
  ) throws(RDFSyntaxError) {
    dataset.insert(subject, predicate, object, graph: graph)
  }

  func declare(_ prefix: String, _ namespace: String) throws(RDFSyntaxError) {
    namespaces.bind(prefix, to: namespace)
  }
}

extension StatementSink {
  /// Takes a statement of values.
  func take(_ triple: Triple) throws(RDFSyntaxError) {
    try triple.subject.withBytes { subject throws(RDFSyntaxError) in
      try triple.predicate.value.withBytes { predicate throws(RDFSyntaxError) in
        try triple.object.withBytes { object throws(RDFSyntaxError) in
          try take(subject, predicate, object, graph: nil)
        }
      }
    }
  }
}
