import CSerd
import RDFModel

/// Reads Turtle, TriG, N-Triples and N-Quads with Serd, strictly.
struct SerdReader {
  /// The syntaxes that Serd reads.
  enum Syntax {
    case turtle
    case trig
    case ntriples
    case nquads

    fileprivate var code: SerdSyntax {
      switch self {
      case .turtle: SERD_TURTLE
      case .trig: SERD_TRIG
      case .ntriples: SERD_NTRIPLES
      case .nquads: SERD_NQUADS
      }
    }
  }

  private let syntax: Syntax
  private let base: IRI?
  private let blankNodePrefix: String

  init(_ syntax: Syntax, base: IRI?, blankNodePrefix: String) {
    self.syntax = syntax
    self.base = base
    self.blankNodePrefix = blankNodePrefix
  }

  /// How many bytes Serd asks for at a time.
  private static let pageSize = 65_536

  /// Reads a source and hands its statements to a sink.
  func parse(_ source: RDFSource, into sink: any StatementSink) throws(RDFSyntaxError) {
    let input = try SerdInput(source, pieceSize: RDFSourceReader.chunkSize)
    let failure = run(input, pageSize: Self.pageSize, into: sink)
    if let failure = input.failure { throw failure }
    if let complaint = input.complaint {
      throw .malformed(at: complaint.offset, in: source, reason: complaint.reason)
    }
    switch failure {
    case nil: return
    case .sink(let error): throw error
    case .syntax(let line, let column, let message):
      throw .malformed(line: line, column: column, reason: message)
    case .term(let reason): throw try place(of: reason, in: source)
    }
  }

  /// The error that a term's failure is, with its place.
  ///
  /// Serd does not say where a statement stands. Handed a byte at a time it has read, when it
  /// reports the statement, no further than the statement's end.
  private func place(
    of reason: String, in source: RDFSource
  ) throws(RDFSyntaxError) -> RDFSyntaxError {
    let input = try SerdInput(source, pieceSize: 1)
    var reason = reason
    if case .term(let slowReason) = run(input, pageSize: 1, into: NoSink()) { reason = slowReason }
    return .malformed(at: max(0, input.consumed - 1), in: source, reason: reason)
  }

  private func run(
    _ input: SerdInput, pageSize: Int, into sink: any StatementSink
  ) -> SerdStatements.Failure? {
    let statements = SerdStatements(
      input, base: base, blankNodePrefix: blankNodePrefix, into: sink)
    let handle = Unmanaged.passUnretained(statements).toOpaque()
    let reader = serd_reader_new(
      syntax.code, handle, nil, SerdStatements.baseSink, SerdStatements.prefixSink,
      SerdStatements.statementSink, nil)
    defer { serd_reader_free(reader) }
    guard let reader else { return .term("out of memory") }
    serd_reader_set_strict(reader, true)
    serd_reader_set_error_sink(reader, SerdStatements.errorSink, handle)
    let status = withExtendedLifetime(statements) {
      serd_reader_read_source(
        reader, SerdStatements.source, { _ in 0 }, handle, "input", pageSize)
    }
    if status.rawValue > SERD_FAILURE.rawValue && statements.failure == nil {
      return .term(String(cString: serd_strerror(status)))
    }
    return statements.failure
  }
}

/// Takes statements for nothing but the errors in them.
private final class NoSink: StatementSink {
  func take(
    _ subject: TermBytes, _ predicate: TermBytes.Text, _ object: TermBytes, graph: TermBytes?
  ) throws(RDFSyntaxError) {}
}
