import CSerd
import RDFModel

/// What Serd's callbacks write to: the dataset so far and the first thing that went wrong.
final class SerdCollector {
  /// What went wrong.
  enum Failure {
    /// Serd's own error, with its place.
    case syntax(line: Int, column: Int, message: String)
    /// A term that Serd let pass and that is none.
    case term(String)

    var message: String {
      switch self {
      case .syntax(_, _, let message), .term(let message): message
      }
    }
  }

  private(set) var dataset = Dataset()
  var failure: Failure?
  /// How many bytes Serd has taken.
  private(set) var consumed = 0

  private let bytes: [UInt8]
  private var base: IRI?
  private var namespaces: [String: String] = [:]
  /// The IRIs that were found valid, by what stands in the file before or after resolution.
  private var validIRIs: [String: IRI] = [:]

  init(_ bytes: [UInt8], base: IRI?) {
    self.bytes = bytes
    self.base = base
  }

  // MARK: What Serd reports

  private func setBase(_ node: SerdNode) throws(SerdTermError) {
    base = try resolve(node.text)
    validIRIs.removeAll()
  }

  private func setPrefix(_ name: SerdNode, _ namespace: SerdNode) throws(SerdTermError) {
    namespaces[name.text] = try resolve(namespace.text).value
  }

  private func add(
    _ graph: SerdNode?, _ subject: SerdNode, _ predicate: SerdNode, _ object: Term
  ) throws(SerdTermError) {
    let triple = Triple(try resource(subject), try iri(predicate), object)
    dataset.insert(
      triple, graph: try graph.map { node throws(SerdTermError) in try resource(node) })
  }

  private func take(_ count: Int, into buffer: UnsafeMutableRawPointer) -> Int {
    let count = min(count, bytes.count - consumed)
    let target = UnsafeMutableRawBufferPointer(start: buffer, count: count)
    target.copyBytes(from: bytes[consumed..<consumed + count])
    consumed += count
    return count
  }

  // MARK: Terms

  private func resource(_ node: SerdNode) throws(SerdTermError) -> Resource {
    node.type == SERD_BLANK ? .blankNode(BlankNode(node.text)) : .iri(try iri(node))
  }

  private func term(
    _ node: SerdNode, datatype: SerdNode?, language: SerdNode?
  ) throws(SerdTermError) -> Term {
    guard node.type == SERD_LITERAL else { return Term(try resource(node)) }
    if let language { return .literal(Literal(node.text, language: language.text)) }
    if let datatype { return .literal(Literal(node.text, datatype: try iri(datatype))) }
    return .literal(Literal(node.text))
  }

  private func iri(_ node: SerdNode) throws(SerdTermError) -> IRI {
    let text = node.text
    guard node.type == SERD_CURIE else { return try resolve(text) }
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .bareWord(text) }
    let prefix = String(text[..<colon])
    guard let namespace = namespaces[prefix] else { throw .undeclaredPrefix(prefix) }
    return try valid(namespace + text[text.utf8.index(after: colon)...])
  }

  private func resolve(_ reference: String) throws(SerdTermError) -> IRI {
    if let known = validIRIs[reference] { return known }
    guard let base else { return try valid(reference) }
    let iri = try SerdTermError.wrapping { () throws(IRIError) in try base.resolving(reference) }
    validIRIs[reference] = iri
    return iri
  }

  private func valid(_ text: String) throws(SerdTermError) -> IRI {
    if let known = validIRIs[text] { return known }
    let iri = try SerdTermError.wrapping { () throws(IRIError) in try IRI(text) }
    validIRIs[text] = iri
    return iri
  }

  // MARK: Callbacks

  private static func of(_ handle: UnsafeMutableRawPointer?) -> SerdCollector? {
    handle.map { Unmanaged<SerdCollector>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Carries a report out; a failure is kept, and Serd told to stop.
  private static func report(
    to handle: UnsafeMutableRawPointer?, _ body: (SerdCollector) throws(SerdTermError) -> Void
  ) -> SerdStatus {
    guard let collector = of(handle) else { return SERD_ERR_INTERNAL }
    do throws(SerdTermError) {
      try body(collector)
      return SERD_SUCCESS
    } catch {
      if collector.failure == nil { collector.failure = .term(error.description) }
      return SERD_ERR_BAD_ARG
    }
  }

  static let source: SerdSource = { buffer, _, count, stream in
    of(stream)?.take(count, into: buffer) ?? 0
  }

  static let baseSink: SerdBaseSink = { handle, node in
    report(to: handle) { collector throws(SerdTermError) in try collector.setBase(node.pointee) }
  }

  static let prefixSink: SerdPrefixSink = { handle, name, namespace in
    report(to: handle) { collector throws(SerdTermError) in
      try collector.setPrefix(name.pointee, namespace.pointee)
    }
  }

  static let statementSink: SerdStatementSink = {
    handle, _, graph, subject, predicate, object, datatype, language in
    report(to: handle) { collector throws(SerdTermError) in
      let object = try collector.term(
        object.pointee, datatype: datatype.present, language: language.present)
      try collector.add(graph.present, subject.pointee, predicate.pointee, object)
    }
  }

  static let errorSink: SerdErrorSink = { handle, error in
    guard let collector = of(handle), collector.failure == nil else { return SERD_SUCCESS }
    let capacity = 512
    let message = String(unsafeUninitializedCapacity: capacity) { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        guard let start = $0.baseAddress else { return 0 }
        serd_error_message(error, start, capacity)
        return $0.firstIndex(of: 0) ?? capacity
      }
    }
    collector.failure = .syntax(
      line: Int(error.pointee.line), column: max(1, Int(error.pointee.col)),
      message: String(message.prefix { $0 != "\n" }))
    return SERD_SUCCESS
  }
}

/// What makes what Serd reports no term.
private enum SerdTermError: Error {
  case notAnIRI(IRIError)
  case undeclaredPrefix(String)
  case bareWord(String)

  /// One sentence that says what to do.
  var description: String {
    switch self {
    case .notAnIRI(let error): error.description
    case .undeclaredPrefix(let prefix):
      "the prefix '\(prefix):' is not declared; put '@prefix \(prefix): <…> .' before it"
    case .bareWord(let word):
      "'\(word)' is no term; write an IRI as <\(word)>, a name with its prefix, a text in quotes"
    }
  }

  /// Carries an error about an IRI on.
  static func wrapping(_ body: () throws(IRIError) -> IRI) throws(SerdTermError) -> IRI {
    do throws(IRIError) { return try body() } catch { throw .notAnIRI(error) }
  }
}

extension SerdNode {
  /// The node's characters; they can include U+0000.
  fileprivate var text: String {
    String(decoding: UnsafeBufferPointer(start: buf, count: n_bytes), as: UTF8.self)
  }
}

extension UnsafePointer<SerdNode>? {
  /// The node, unless there is none.
  fileprivate var present: SerdNode? {
    guard let node = self?.pointee, node.type != SERD_NOTHING else { return nil }
    return node
  }
}
