import CSerd
import RDFModel

/// What Serd's callbacks write to: the statements' sink, and the first thing that went wrong.
final class SerdStatements {
  /// What went wrong.
  enum Failure: Error {
    /// Serd's own error, with its place.
    case syntax(line: Int, column: Int, message: String)
    /// A term that Serd let pass and that is none.
    case term(String)
    /// The sink's error.
    case sink(RDFSyntaxError)
  }

  var failure: Failure?

  private let input: SerdInput
  private let sink: any StatementSink
  private let blankNodePrefix: [UInt8]
  private let names: SerdNames
  /// Where the IRIs of a statement are put together, one for each of its terms.
  private let scratch = (0..<5).map { _ in ScratchText() }

  init(_ input: SerdInput, base: IRI?, blankNodePrefix: String, into sink: any StatementSink) {
    self.input = input
    self.sink = sink
    self.blankNodePrefix = Array(blankNodePrefix.utf8)
    names = SerdNames(base: base)
  }

  // MARK: What Serd reports

  private func add(
    _ graph: SerdNode?, _ subject: SerdNode, _ predicate: SerdNode, _ object: SerdNode,
    datatype: SerdNode?, language: SerdNode?
  ) throws(Failure) {
    let predicate = try names.iri(predicate, scratch[1])
    try withResource(subject, scratch[0]) { subject throws(Failure) in
      try withTerm(object, datatype: datatype, language: language) { object throws(Failure) in
        guard let graph else { return try take(subject, predicate, object, nil) }
        try withResource(graph, scratch[4]) { graph throws(Failure) in
          try take(subject, predicate, object, graph)
        }
      }
    }
  }

  private func take(
    _ subject: TermBytes, _ predicate: TermBytes.Text, _ object: TermBytes, _ graph: TermBytes?
  ) throws(Failure) {
    do throws(RDFSyntaxError) {
      try sink.take(subject, predicate, object, graph: graph)
    } catch {
      throw .sink(error)
    }
  }

  private func withResource(
    _ node: SerdNode, _ scratch: ScratchText, _ body: (TermBytes) throws(Failure) -> Void
  ) throws(Failure) {
    guard node.type == SERD_BLANK else { return try body(.iri(try names.iri(node, scratch))) }
    try SerdLabel.withOriginal(node.bytes, prefix: blankNodePrefix) { label throws(Failure) in
      try body(.blankNode(label))
    }
  }

  private func withTerm(
    _ node: SerdNode, datatype: SerdNode?, language: SerdNode?,
    _ body: (TermBytes) throws(Failure) -> Void
  ) throws(Failure) {
    guard node.type == SERD_LITERAL else { return try withResource(node, scratch[2], body) }
    if let language {
      return try body(.tagged(node.bytes, language: scratch[3].lowercased(language.bytes)))
    }
    let datatype = try datatype.map { node throws(Failure) in try names.iri(node, scratch[3]) }
    try body(.literal(node.bytes, datatype: datatype))
  }

  private func declare(_ name: SerdNode, _ namespace: SerdNode) throws(Failure) {
    let namespace = try names.declare(name.bytes, namespace, scratch[0])
    do throws(RDFSyntaxError) {
      try sink.declare(String(decoding: name.bytes, as: UTF8.self), namespace)
    } catch {
      throw .sink(error)
    }
  }
}

// MARK: - Callbacks

extension SerdStatements {
  private static func of(_ handle: UnsafeMutableRawPointer?) -> SerdStatements? {
    handle.map { Unmanaged<SerdStatements>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Carries a report out; a failure is kept, and Serd told to stop.
  private static func report(
    to handle: UnsafeMutableRawPointer?, _ body: (SerdStatements) throws(Failure) -> Void
  ) -> SerdStatus {
    guard let statements = of(handle) else { return SERD_ERR_INTERNAL }
    do throws(Failure) {
      try body(statements)
      return SERD_SUCCESS
    } catch {
      if statements.failure == nil { statements.failure = error }
      return SERD_ERR_BAD_ARG
    }
  }

  static let source: SerdSource = { buffer, _, count, stream in
    of(stream)?.input.take(
      into: UnsafeMutableRawBufferPointer(start: buffer, count: count)) ?? 0
  }

  static let baseSink: SerdBaseSink = { handle, node in
    report(to: handle) { statements throws(Failure) in
      try statements.names.setBase(node.pointee, statements.scratch[0])
    }
  }

  static let prefixSink: SerdPrefixSink = { handle, name, namespace in
    report(to: handle) { statements throws(Failure) in
      try statements.declare(name.pointee, namespace.pointee)
    }
  }

  static let statementSink: SerdStatementSink = {
    handle, _, graph, subject, predicate, object, datatype, language in
    report(to: handle) { statements throws(Failure) in
      try statements.add(
        graph.present, subject.pointee, predicate.pointee, object.pointee,
        datatype: datatype.present, language: language.present)
    }
  }

  static let errorSink: SerdErrorSink = { handle, error in
    guard let statements = of(handle), statements.failure == nil else { return SERD_SUCCESS }
    let capacity = 512
    let message = String(unsafeUninitializedCapacity: capacity) { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        guard let start = $0.baseAddress else { return 0 }
        serd_error_message(error, start, capacity)
        return $0.firstIndex(of: 0) ?? capacity
      }
    }
    statements.failure = .syntax(
      line: Int(error.pointee.line), column: max(1, Int(error.pointee.col)),
      message: String(message.prefix { $0 != "\n" }))
    return SERD_SUCCESS
  }
}

extension SerdNode {
  /// The node's characters; they can include U+0000.
  var bytes: TermBytes.Text { UnsafeBufferPointer(start: buf, count: n_bytes) }
}

extension UnsafePointer<SerdNode>? {
  /// The node, unless there is none.
  fileprivate var present: SerdNode? {
    guard let node = self?.pointee, node.type != SERD_NOTHING else { return nil }
    return node
  }
}
