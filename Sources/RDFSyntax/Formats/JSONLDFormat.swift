public import RDFModel

/// [JSON-LD 1.1](https://www.w3.org/TR/json-ld11/): a dataset as JSON, for programs that know no RDF.
///
/// What is written is compacted: terms and prefixes stand for IRIs, as `@context` says. It can be
/// written only; reading would need the algorithms that load contexts from the network.
public struct JSONLDFormat: RDFFormat {
  /// The name on the command line.
  public let name = "jsonld"
  /// The registered media type.
  public let mediaType = "application/ld+json"
  /// The file extension.
  public let fileExtensions = ["jsonld"]
  /// Graphs are objects with `@graph`.
  public let holdsNamedGraphs = true

  private let context: JSONLDContext

  /// The format with the terms of a context; without one there are prefixes only.
  public init(context: JSONLDContext = JSONLDContext()) { self.context = context }

  /// Reads nothing.
  ///
  /// - Throws: ``RDFSyntaxError/unreadable(format:)``, always.
  public func read(
    _ source: RDFSource, base: IRI?, blankNodePrefix: String
  ) throws(RDFSyntaxError) -> RDFDocument {
    throw .unreadable(format: name)
  }

  /// Writes the quads in canonical order, grouped by graph and subject.
  public func write(
    _ dataset: Dataset, namespaces: Namespaces, base: IRI?
  ) throws(RDFSyntaxError) -> [UInt8] {
    try JSONLDSerializer.serialize(dataset, context.adding(namespaces), format: name)
  }
}

extension RDFFormat where Self == JSONLDFormat {
  /// JSON-LD.
  public static var jsonld: JSONLDFormat { JSONLDFormat() }
}
