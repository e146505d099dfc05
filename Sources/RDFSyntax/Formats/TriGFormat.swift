public import RDFModel

/// [TriG](https://www.w3.org/TR/trig/): Turtle with named graphs.
public struct TriGFormat: StreamedFormat {
  /// The name on the command line.
  public let name = "trig"
  /// The registered media type.
  public let mediaType = "application/trig"
  /// The file extension.
  public let fileExtensions = ["trig"]
  /// Braces enclose a graph.
  public let holdsNamedGraphs = true

  /// Reads a file.
  func parse(
    _ source: RDFSource, base: IRI?, blankNodePrefix: String, into sink: any StatementSink
  ) throws(RDFSyntaxError) {
    try SerdReader(.trig, base: base, blankNodePrefix: blankNodePrefix).parse(source, into: sink)
  }

  /// A writer of single statements.
  func makeWriter(
    _ output: ByteOutput, namespaces: Namespaces, base: IRI?
  ) throws(RDFSyntaxError) -> any StatementSink {
    TurtleStreamWriter(output, namespaces: namespaces, format: self)
  }

  /// Writes the quads in canonical order, grouped by graph and subject; IRIs stand in full or
  /// with a prefix, so the file does not depend on where it lies.
  public func write(
    _ dataset: Dataset, namespaces: Namespaces, base: IRI?
  ) throws(RDFSyntaxError) -> [UInt8] {
    TurtleSerializer.serialize(dataset, namespaces: namespaces)
  }
}

extension RDFFormat where Self == TriGFormat {
  /// TriG.
  public static var trig: TriGFormat { TriGFormat() }
}
