public import RDFModel

/// [TriG](https://www.w3.org/TR/trig/): Turtle with named graphs.
public struct TriGFormat: RDFFormat {
  /// The name on the command line.
  public let name = "trig"
  /// The registered media type.
  public let mediaType = "application/trig"
  /// The file extension.
  public let fileExtensions = ["trig"]
  /// Braces enclose a graph.
  public let holdsNamedGraphs = true

  /// Reads a file.
  public func read(
    _ bytes: [UInt8], base: IRI?, blankNodePrefix: String
  ) throws(RDFSyntaxError) -> Dataset {
    try SerdReader(.trig, base: base, blankNodePrefix: blankNodePrefix).read(bytes)
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
