public import RDFModel

/// [RDF 1.1 XML Syntax](https://www.w3.org/TR/rdf-syntax-grammar/): triples as XML.
///
/// A statement resource (`rdf:Statement` with subject, predicate and object) whose triple is
/// asserted too is written as the `rdf:ID` of that triple's property element, if its IRI is the
/// base with an XML name for a fragment.
public struct RDFXMLFormat: StreamedFormat {
  /// The name on the command line.
  public let name = "rdfxml"
  /// The registered media type.
  public let mediaType = "application/rdf+xml"
  /// The file extensions.
  public let fileExtensions = ["rdf", "rdfs", "owl", "xml"]
  /// Every triple is in the default graph.
  public let holdsNamedGraphs = false

  /// Reads a file.
  func parse(
    _ source: RDFSource, base: IRI?, blankNodePrefix: String, into sink: any StatementSink
  ) throws(RDFSyntaxError) {
    try RDFXMLParser.parse(source, base: base, blankNodePrefix: blankNodePrefix, into: sink)
  }

  /// A writer of single statements.
  func makeWriter(
    _ output: ByteOutput, namespaces: Namespaces, base: IRI?
  ) throws(RDFSyntaxError) -> any StatementSink {
    try RDFXMLStreamWriter(output, namespaces: namespaces)
  }

  /// Writes the triples in canonical order, grouped by subject.
  ///
  /// - Throws: ``RDFSyntaxError`` for a predicate that cannot be an element and for code points
  ///   that XML does not have; nothing is dropped.
  public func write(
    _ dataset: Dataset, namespaces: Namespaces, base: IRI?
  ) throws(RDFSyntaxError) -> [UInt8] {
    try RDFXMLSerializer(dataset, namespaces: namespaces, base: base).serialize()
  }
}

extension RDFFormat where Self == RDFXMLFormat {
  /// RDF/XML.
  public static var rdfxml: RDFXMLFormat { RDFXMLFormat() }
}
