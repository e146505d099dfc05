public import RDFModel

/// [N-Quads](https://www.w3.org/TR/n-quads/): a quad a line.
///
/// What is written is canonical N-Quads, sorted by graph.
public struct NQuadsFormat: RDFFormat {
  /// The name on the command line.
  public let name = "nquads"
  /// The registered media type.
  public let mediaType = "application/n-quads"
  /// The file extension.
  public let fileExtensions = ["nq"]
  /// The fourth term of a line names its graph.
  public let holdsNamedGraphs = true

  /// Reads a file; it has no base, so none is used.
  public func read(
    _ bytes: [UInt8], base: IRI?, blankNodePrefix: String
  ) throws(RDFSyntaxError) -> Dataset {
    try SerdReader(.nquads, base: nil, blankNodePrefix: blankNodePrefix).read(bytes)
  }

  /// Writes the quads in canonical order.
  public func write(
    _ dataset: Dataset, namespaces: Namespaces, base: IRI?
  ) throws(RDFSyntaxError) -> [UInt8] {
    dataset.nQuadsLines()
  }
}

extension RDFFormat where Self == NQuadsFormat {
  /// N-Quads.
  public static var nquads: NQuadsFormat { NQuadsFormat() }
}

extension Dataset {
  /// The quads in canonical order, in canonical form, a line each.
  func nQuadsLines() -> [UInt8] {
    let labels = BlankNodeLabels(self, isAllowed: BlankNodeLabels.isTurtleLabel)
    var bytes: [UInt8] = []
    for quad in self {
      bytes.append(contentsOf: labels.relabeled(quad).description.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
