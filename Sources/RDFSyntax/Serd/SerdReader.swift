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
  private static let pageSize = 4_096

  /// Reads a whole file.
  func read(_ bytes: [UInt8]) throws(RDFSyntaxError) -> Dataset {
    let bytes = try TurtleGuard.checked(bytes)
    let collector = run(bytes, pageSize: Self.pageSize)
    guard let failure = collector.failure else { return collector.dataset }
    if case .syntax(let line, let column, let message) = failure {
      throw .malformed(line: line, column: column, reason: message)
    }
    // Serd does not say where a statement stands. Handed a byte at a time it has read, when it
    // reports the statement, no further than the statement's end.
    let slow = run(bytes, pageSize: 1)
    let place = TextPlace(offset: max(0, slow.consumed - 1), in: bytes)
    throw .malformed(
      line: place.line, column: place.column, reason: (slow.failure ?? failure).message)
  }

  private func run(_ bytes: [UInt8], pageSize: Int) -> SerdCollector {
    let collector = SerdCollector(bytes, base: base)
    let handle = Unmanaged.passUnretained(collector).toOpaque()
    let reader = serd_reader_new(
      syntax.code, handle, nil, SerdCollector.baseSink, SerdCollector.prefixSink,
      SerdCollector.statementSink, nil)
    defer { serd_reader_free(reader) }
    guard let reader else {
      collector.failure = .term("out of memory")
      return collector
    }
    serd_reader_set_strict(reader, true)
    serd_reader_set_error_sink(reader, SerdCollector.errorSink, handle)
    if !blankNodePrefix.isEmpty { serd_reader_add_blank_prefix(reader, blankNodePrefix) }
    let status = withExtendedLifetime(collector) {
      serd_reader_read_source(
        reader, SerdCollector.source, { _ in 0 }, handle, "input", pageSize)
    }
    if status.rawValue > SERD_FAILURE.rawValue && collector.failure == nil {
      collector.failure = .term(String(cString: serd_strerror(status)))
    }
    return collector
  }
}
