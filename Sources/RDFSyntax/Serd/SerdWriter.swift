import CSerd
import RDFModel

/// Writes Turtle and TriG with Serd.
enum SerdWriter {
  /// The syntaxes that Serd writes for us.
  enum Syntax {
    case turtle
    case trig

    fileprivate var code: SerdSyntax {
      switch self {
      case .turtle: SERD_TURTLE
      case .trig: SERD_TRIG
      }
    }

    fileprivate var name: String {
      switch self {
      case .turtle: "turtle"
      case .trig: "trig"
      }
    }
  }

  /// Writes the quads in canonical order, so that subjects and predicates stand together.
  static func write(
    _ dataset: Dataset, as syntax: Syntax, namespaces: Namespaces
  ) throws(RDFSyntaxError) -> [UInt8] {
    let output = Output()
    let status = withExtendedLifetime(output) {
      run(dataset, as: syntax, namespaces: namespaces, output: output)
    }
    guard status == SERD_SUCCESS else {
      throw .unwritable(format: syntax.name, reason: String(cString: serd_strerror(status)))
    }
    return output.bytes
  }

  private final class Output {
    var bytes: [UInt8] = []
  }

  private static func run(
    _ dataset: Dataset, as syntax: Syntax, namespaces: Namespaces, output: Output
  ) -> SerdStatus {
    let handle = Unmanaged.passUnretained(output).toOpaque()
    let style = SERD_STYLE_ABBREVIATED.rawValue | SERD_STYLE_CURIED.rawValue
    guard let environment = serd_env_new(nil) else { return SERD_ERR_INTERNAL }
    defer { serd_env_free(environment) }
    let sink: SerdSink = { buffer, count, stream in
      Unmanaged<Output>.fromOpaque(stream).takeUnretainedValue().bytes
        .append(contentsOf: UnsafeRawBufferPointer(start: buffer, count: count))
      return count
    }
    guard
      let writer = serd_writer_new(
        syntax.code, SerdStyle(rawValue: style), environment, nil, sink, handle)
    else { return SERD_ERR_INTERNAL }
    defer { serd_writer_free(writer) }
    return write(dataset, namespaces, to: writer)
  }

  private static func write(
    _ dataset: Dataset, _ namespaces: Namespaces, to writer: OpaquePointer
  ) -> SerdStatus {
    let labels = BlankNodeLabels(dataset) { $0.isTurtleLabel }
    for binding in namespaces.used(by: dataset) {
      let status = binding.prefix.withNode(SERD_LITERAL) { prefix in
        binding.namespace.withNode(SERD_URI) { serd_writer_set_prefix(writer, prefix, $0) }
      }
      if status != SERD_SUCCESS { return status }
    }
    for quad in dataset {
      let status = write(quad, labels, to: writer)
      if status != SERD_SUCCESS { return status }
    }
    return serd_writer_finish(writer)
  }

  private static func write(
    _ quad: Quad, _ labels: BlankNodeLabels, to writer: OpaquePointer
  ) -> SerdStatus {
    let triple = quad.triple
    return withNode(quad.graph.map { Term($0) }, labels) { graph in
      withNode(Term(triple.subject), labels) { subject in
        withNode(.iri(triple.predicate), labels) { predicate in
          withNode(triple.object, labels) { object in
            withNode(triple.object.writtenDatatype.map { .iri($0) }, labels) { datatype in
              withNode(triple.object.literal?.language.map { .literal(Literal($0)) }, labels) {
                language in
                guard let subject, let predicate, let object else { return SERD_ERR_BAD_ARG }
                return serd_writer_write_statement(
                  writer, 0, graph, subject, predicate, object, datatype, language)
              }
            }
          }
        }
      }
    }
  }

  /// Lends a term to Serd, or nothing.
  private static func withNode(
    _ term: Term?, _ labels: BlankNodeLabels, _ body: (UnsafePointer<SerdNode>?) -> SerdStatus
  ) -> SerdStatus {
    switch term {
    case nil: body(nil)
    case .iri(let iri): iri.value.withNode(SERD_URI, body)
    case .blankNode(let node): labels.label(of: node).withNode(SERD_BLANK, body)
    case .literal(let literal): literal.lexicalForm.withNode(SERD_LITERAL, body)
    }
  }
}

extension Term {
  /// The datatype that has to be written with a literal.
  fileprivate var writtenDatatype: IRI? {
    guard let literal, literal.language == nil, literal.datatype != XSD.string else { return nil }
    return literal.datatype
  }
}

extension String {
  /// Lends the text to Serd as a node.
  fileprivate func withNode(
    _ type: SerdType, _ body: (UnsafePointer<SerdNode>) -> SerdStatus
  ) -> SerdStatus {
    var flags: SerdNodeFlags = 0
    if utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      flags |= SERD_HAS_NEWLINE.rawValue
    }
    if utf8.contains(UInt8(ascii: "\"")) { flags |= SERD_HAS_QUOTE.rawValue }
    var text = self
    return text.withUTF8 { bytes in
      // Serd takes no null pointer for an empty text.
      withUnsafePointer(to: 0 as UInt8) { empty in
        var node = SerdNode(
          buf: bytes.baseAddress ?? empty, n_bytes: bytes.count,
          n_chars: unicodeScalars.count, flags: flags, type: type)
        return body(&node)
      }
    }
  }

  /// Whether this is a blank node label in Turtle and its relatives; the grammar has more, but
  /// with these few characters every reader agrees.
  fileprivate var isTurtleLabel: Bool {
    guard let first = utf8.first else { return false }
    let isLetter = { (byte: UInt8) in UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }
    return isLetter(first)
      && utf8.allSatisfy { isLetter($0) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
