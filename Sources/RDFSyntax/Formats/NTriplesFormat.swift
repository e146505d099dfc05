public import RDFModel

/// [N-Triples](https://www.w3.org/TR/n-triples/): a triple a line.
///
/// What is written is canonical N-Triples, sorted.
public struct NTriplesFormat: RDFFormat {
  /// The name on the command line.
  public let name = "ntriples"
  /// The registered media type.
  public let mediaType = "application/n-triples"
  /// The file extension.
  public let fileExtensions = ["nt"]
  /// Every triple is in the default graph.
  public let holdsNamedGraphs = false

  /// Reads a file; it has no base, so none is used.
  public func read(
    _ bytes: [UInt8], base: IRI?, blankNodePrefix: String
  ) throws(RDFSyntaxError) -> Dataset {
    try SerdReader(.ntriples, base: nil, blankNodePrefix: blankNodePrefix).read(bytes)
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
