public import RDFModel

/// [N-Quads](https://www.w3.org/TR/n-quads/): a quad a line.
///
/// What is written is canonical N-Quads, sorted by graph.
public struct NQuadsFormat: StreamedFormat {
  /// The name on the command line.
  public let name = "nquads"
  /// The registered media type.
  public let mediaType = "application/n-quads"
  /// The file extension.
  public let fileExtensions = ["nq"]
  /// The fourth term of a line names its graph.
  public let holdsNamedGraphs = true

  /// Reads a file; it has no base, so none is used.
  func parse(
    _ source: RDFSource, base: IRI?, blankNodePrefix: String, into sink: any StatementSink
  ) throws(RDFSyntaxError) {
    try SerdReader(.nquads, base: nil, blankNodePrefix: blankNodePrefix).parse(source, into: sink)
  }

  /// A writer of single statements.
  func makeWriter(
    _ output: ByteOutput, namespaces: Namespaces, base: IRI?
  ) throws(RDFSyntaxError) -> any StatementSink {
    NQuadsStreamWriter(output, format: self)
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
    forEachInBytes { subject, predicate, object, graph in
      labels.withLabel(of: subject) { subject in
        labels.withLabel(of: object) { object in
          guard let graph else {
            return bytes.append(lineOf: subject, predicate, object, graph: nil)
          }
          labels.withLabel(of: graph) {
            bytes.append(lineOf: subject, predicate, object, graph: $0)
          }
        }
      }
    }
    return bytes
  }
}
