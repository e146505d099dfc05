/// A term whose texts lie in somebody else's memory, as a parser hands it over and a file takes it.
///
/// The texts are UTF-8; IRIs are absolute and valid, languages in lower case.
@usableFromInline package enum TermBytes {
  /// The bytes of a text.
  @usableFromInline package typealias Text = UnsafeBufferPointer<UInt8>

  case iri(Text)
  case blankNode(Text)
  /// A literal of a datatype; without one it is a plain text (`xsd:string`).
  case literal(Text, datatype: Text?)
  /// A text in a language.
  case tagged(Text, language: Text)
}

extension Resource {
  /// Lends the resource as bytes.
  @inlinable package func withBytes<Result, Failure: Error>(
    _ body: (TermBytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch self {
    case .iri(let iri):
      try iri.value.withBytes { text throws(Failure) in try body(.iri(text)) }
    case .blankNode(let node):
      try node.label.withBytes { text throws(Failure) in try body(.blankNode(text)) }
    }
  }
}

extension Term {
  /// Lends the term as bytes.
  @inlinable package func withBytes<Result, Failure: Error>(
    _ body: (TermBytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard case .literal(let literal) = self else {
      return try (resource ?? .iri(RDF.value)).withBytes(body)
    }
    return try literal.lexicalForm.withBytes { text throws(Failure) in
      if let language = literal.language {
        return try language.withBytes { language throws(Failure) in
          try body(.tagged(text, language: language))
        }
      }
      if literal.datatype == XSD.string { return try body(.literal(text, datatype: nil)) }
      return try literal.datatype.value.withBytes { datatype throws(Failure) in
        try body(.literal(text, datatype: datatype))
      }
    }
  }
}

extension String {
  /// Lends the text's UTF-8 to what cannot fail, which costs less.
  @inlinable package func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// Lends the text's UTF-8.
  @inlinable package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let attempt = utf8.withContiguousStorageIfAvailable { buffer -> Swift.Result<Result, Failure> in
      do throws(Failure) { return .success(try body(buffer)) } catch { return .failure(error) }
    }
    if let attempt { return try attempt.get() }
    return try Array(utf8).withUnsafeBufferPointer(body)
  }
}
