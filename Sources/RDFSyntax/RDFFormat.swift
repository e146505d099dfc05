public import RDFModel

/// A file format for RDF.
///
/// A format is a value with two duties: bytes to dataset, dataset to bytes. Options are properties
/// of the format. To use one, see `Dataset.init(parsing:as:base:blankNodePrefix:)` and
/// `Dataset.serialized(as:namespaces:base:)`.
public protocol RDFFormat: Sendable {
  /// What the format is called on the command line, such as `turtle`.
  var name: String { get }
  /// The media type, such as `text/turtle`.
  var mediaType: String { get }
  /// The extensions of its files without the dot, the customary one first.
  var fileExtensions: [String] { get }
  /// Whether it can hold named graphs.
  var holdsNamedGraphs: Bool { get }

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - base: The IRI that relative references count from.
  ///   - blankNodePrefix: What every blank node label begins with; two files read with different
  ///     prefixes share no blank node.
  /// - Throws: ``RDFSyntaxError`` at the first thing that the format's grammar does not allow.
  func read(
    _ source: RDFSource, base: IRI?, blankNodePrefix: String
  ) throws(RDFSyntaxError) -> RDFDocument

  /// Writes a dataset; equal datasets give equal bytes.
  ///
  /// - Parameters:
  ///   - namespaces: The prefixes to shorten IRIs with, where the format has such.
  ///   - base: The IRI of the file, where the format has use for it.
  /// - Throws: ``RDFSyntaxError`` when the format cannot say what the dataset says.
  func write(
    _ dataset: Dataset, namespaces: Namespaces, base: IRI?
  ) throws(RDFSyntaxError) -> [UInt8]
}

/// What a file says.
public struct RDFDocument: Sendable {
  /// The statements.
  public let dataset: Dataset
  /// The prefixes that the file declares, where its format has such.
  public let namespaces: Namespaces
}

extension StreamedFormat {
  /// Reads a whole file.
  public func read(
    _ source: RDFSource, base: IRI?, blankNodePrefix: String
  ) throws(RDFSyntaxError) -> RDFDocument {
    let sink = DatasetSink()
    try parse(source, base: base, blankNodePrefix: blankNodePrefix, into: sink)
    return RDFDocument(dataset: sink.dataset, namespaces: sink.namespaces)
  }
}

/// Finds formats by what files and people call them.
public enum RDFFormats {
  /// Every format, in the order in which they are listed to users.
  public static let all: [any RDFFormat] = [
    RDFXMLFormat(), TurtleFormat(), NTriplesFormat(), NQuadsFormat(), TriGFormat(), JSONLDFormat(),
  ]

  /// The format of a name such as `turtle`.
  public static func named(_ name: String) -> (any RDFFormat)? {
    all.first { $0.name == name.lowercased() }
  }

  /// The format of a file extension, with or without its dot.
  public static func withExtension(_ fileExtension: String) -> (any RDFFormat)? {
    let bare = fileExtension.lowercased().drop { $0 == "." }
    return all.first { $0.fileExtensions.contains(String(bare)) }
  }

  /// The format of a media type, whose parameters are ignored.
  public static func withMediaType(_ mediaType: String) -> (any RDFFormat)? {
    let bare = mediaType.lowercased().prefix { $0 != ";" && $0 != " " }
    return all.first { $0.mediaType == bare }
  }
}
