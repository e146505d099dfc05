public import RDFModel

extension Dataset {
  /// Reads a file.
  ///
  ///     let ontology = try Dataset(parsing: bytes, as: .turtle, base: address)
  ///
  /// - Parameters:
  ///   - base: The IRI that relative references count from.
  ///   - blankNodePrefix: What every blank node label begins with; two files read with different
  ///     prefixes share no blank node.
  /// - Throws: ``RDFSyntaxError`` at the first thing that the format's grammar does not allow.
  public init(
    parsing bytes: [UInt8], as format: some RDFFormat, base: IRI? = nil,
    blankNodePrefix: String = ""
  ) throws(RDFSyntaxError) {
    self = try format.read(.bytes(bytes), base: base, blankNodePrefix: blankNodePrefix).dataset
  }

  /// Writes a file; equal datasets give equal bytes.
  ///
  ///     let bytes = try dataset.serialized(as: .rdfxml, base: address)
  ///
  /// - Parameters:
  ///   - namespaces: The prefixes to shorten IRIs with, where the format has such.
  ///   - base: The IRI of the file, where the format has use for it.
  /// - Throws: ``RDFSyntaxError`` when the format cannot say what the dataset says.
  public func serialized(
    as format: some RDFFormat, namespaces: Namespaces = .wellKnown, base: IRI? = nil
  ) throws(RDFSyntaxError) -> [UInt8] {
    if !format.holdsNamedGraphs, let graph = graphNames.first {
      throw .namedGraph(graph, format: format.name)
    }
    return try format.write(self, namespaces: namespaces, base: base)
  }
}
