public import RDFModel

/// [Turtle](https://www.w3.org/TR/turtle/): triples for people to read and write.
public struct TurtleFormat: StreamedFormat {
  /// The name on the command line.
  public let name = "turtle"
  /// The registered media type.
  public let mediaType = "text/turtle"
  /// The file extension.
  public let fileExtensions = ["ttl"]
  /// Every triple is in the default graph.
  public let holdsNamedGraphs = false

  /// Reads a file.
  func parse(
    _ source: RDFSource, base: IRI?, blankNodePrefix: String, into sink: any StatementSink
  ) throws(RDFSyntaxError) {
    try SerdReader(.turtle, base: base, blankNodePrefix: blankNodePrefix).parse(source, into: sink)
  }

  /// A writer of single statements.
  func makeWriter(
    _ output: ByteOutput, namespaces: Namespaces, base: IRI?
  ) throws(RDFSyntaxError) -> any StatementSink {
    TurtleStreamWriter(output, namespaces: namespaces, format: self)
  }

  /// Writes the triples in canonical order, grouped by subject; IRIs stand in full or
  /// with a prefix, so the file does not depend on where it lies.
  public func write(
    _ dataset: Dataset, namespaces: Namespaces, base: IRI?
  ) throws(RDFSyntaxError) -> [UInt8] {
    TurtleSerializer.serialize(dataset, namespaces: namespaces)
  }
}

extension RDFFormat where Self == TurtleFormat {
  /// Turtle.
  public static var turtle: TurtleFormat { TurtleFormat() }
}
