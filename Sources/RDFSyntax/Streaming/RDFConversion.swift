public import RDFModel

/// Carries statements from a file of one format to one of another without keeping them: whatever the
/// size, the memory it takes is the same.
///
/// The statements stay in the order of the file, and one that is there twice is written twice.
public struct RDFConversion: Sendable {
  private let reading: any RDFFormat
  private let writing: any RDFFormat
  private let base: IRI?

  /// A conversion.
  ///
  /// - Parameter base: The IRI that relative references count from.
  /// - Throws: ``RDFSyntaxError/unreadable(format:)``, or ``RDFSyntaxError/unstreamable(format:)``
  ///   when a format can only be written as a whole.
  public init(
    from reading: some RDFFormat, to writing: some RDFFormat, base: IRI? = nil
  ) throws(RDFSyntaxError) {
    guard reading is any StreamedFormat else { throw .unreadable(format: reading.name) }
    guard writing is any StreamedFormat else { throw .unstreamable(format: writing.name) }
    self.reading = reading
    self.writing = writing
    self.base = base
  }

  /// Converts a file.
  ///
  /// - Parameter write: Takes the result piece by piece. When the file turns out to be malformed,
  ///   what it took is worth nothing.
  /// - Throws: ``RDFSyntaxError``, or what `write` throws.
  public func run(_ source: RDFSource, write: @escaping ([UInt8]) throws -> Void) throws {
    guard let reading = reading as? any StreamedFormat, let writing = writing as? any StreamedFormat
    else { return }
    let output = ByteOutput(write)
    do throws(RDFSyntaxError) {
      let sink = try writing.makeWriter(output, namespaces: .wellKnown, base: base)
      try reading.parse(source, base: base, blankNodePrefix: "", into: sink)
      try sink.finish()
    } catch {
      throw output.failure ?? error
    }
  }
}

/// A format that is read and written statement by statement.
protocol StreamedFormat: RDFFormat {
  /// Reads a file and hands its statements to a sink.
  func parse(
    _ source: RDFSource, base: IRI?, blankNodePrefix: String, into sink: any StatementSink
  ) throws(RDFSyntaxError)

  /// A sink that writes what it takes.
  func makeWriter(
    _ output: ByteOutput, namespaces: Namespaces, base: IRI?
  ) throws(RDFSyntaxError) -> any StatementSink
}
