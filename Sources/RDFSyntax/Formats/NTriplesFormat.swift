public import RDFModel

/// [N-Triples](https://www.w3.org/TR/n-triples/): a triple a line.
///
/// What is written is canonical N-Triples, sorted.
public struct NTriplesFormat: StreamedFormat {
  /// The name on the command line.
  public let name = "ntriples"
  /// The registered media type.
  public let mediaType = "application/n-triples"
  /// The file extension.
  public let fileExtensions = ["nt"]
  /// Every triple is in the default graph.
  public let holdsNamedGraphs = false

  /// Reads a file; it has no base, so none is used.
  func parse(
    _ source: RDFSource, base: IRI?, blankNodePrefix: String, into sink: any StatementSink
  ) throws(RDFSyntaxError) {
    try SerdReader(.ntriples, base: nil, blankNodePrefix: blankNodePrefix).parse(source, into: sink)
  }

  /// A writer of single statements.
  func makeWriter(
    _ output: ByteOutput, namespaces: Namespaces, base: IRI?
  ) throws(RDFSyntaxError) -> any StatementSink {
    NQuadsStreamWriter(output, format: self)
  }

  /// Writes the triples in canonical order.
  public func write(
    _ dataset: Dataset, namespaces: Namespaces, base: IRI?
  ) throws(RDFSyntaxError) -> [UInt8] {
    dataset.nQuadsLines()
  }
}

extension RDFFormat where Self == NTriplesFormat {
  /// N-Triples.
  public static var ntriples: NTriplesFormat { NTriplesFormat() }
}
