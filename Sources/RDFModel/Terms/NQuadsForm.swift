// The canonical N-Quads form of terms, triples and quads (RDF Dataset Canonicalization 5): it is
// what a term prints as, and what N-Triples and N-Quads files are made of.

extension [UInt8] {
  /// Appends a quad as a line, with the line's end.
  package mutating func append(
    lineOf subject: TermBytes, _ predicate: TermBytes.Text, _ object: TermBytes,
    graph: TermBytes?
  ) {
    append(form: subject)
    append(UInt8(ascii: " "))
    append(form: .iri(predicate))
    append(UInt8(ascii: " "))
    append(form: object)
    if let graph {
      append(UInt8(ascii: " "))
      append(form: graph)
    }
    append(contentsOf: " .\n".utf8)
  }

  /// Appends a term.
  package mutating func append(form term: TermBytes) {
    switch term {
    case .iri(let text):
      append(UInt8(ascii: "<"))
      append(contentsOf: text)
      append(UInt8(ascii: ">"))
    case .blankNode(let label):
      append(contentsOf: "_:".utf8)
      append(contentsOf: label)
    case .literal(let text, let datatype):
      append(quoted: text)
      guard let datatype else { return }
      append(contentsOf: "^^".utf8)
      append(form: .iri(datatype))
    case .tagged(let text, let language):
      append(quoted: text)
      append(UInt8(ascii: "@"))
      append(contentsOf: language)
    }
  }

  /// Appends a text in quotation marks, with the escapes of canonical N-Quads.
  package mutating func append(quoted text: TermBytes.Text) {
    append(UInt8(ascii: "\""))
    var rest = text[...]
    while let place = rest.firstIndex(where: Self.isEscaped) {
      append(contentsOf: rest[..<place])
      append(escaped: rest[place])
      rest = rest[(place + 1)...]
    }
    append(contentsOf: rest)
    append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(contentsOf: [UInt8(ascii: "\\"), byte])
    case 0x8: append(contentsOf: "\\b".utf8)
    case 0x9: append(contentsOf: "\\t".utf8)
    case 0xA: append(contentsOf: "\\n".utf8)
    case 0xC: append(contentsOf: "\\f".utf8)
    case 0xD: append(contentsOf: "\\r".utf8)
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
    }
  }
}

extension Literal: CustomStringConvertible {
  /// The literal in canonical N-Triples form.
  public var description: String { Term.literal(self).description }

  /// The lexical form in quotation marks, with the escapes of canonical N-Triples.
  package var quotedForm: String {
    lexicalForm.withBytes { text in
      var bytes: [UInt8] = []
      bytes.append(quoted: text)
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension Resource: CustomStringConvertible {
  /// The resource in canonical N-Triples form.
  public var description: String { Term(self).description }
}

extension Term: CustomStringConvertible {
  /// The term in canonical N-Triples form.
  public var description: String {
    withBytes { term in
      var bytes: [UInt8] = []
      bytes.append(form: term)
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension Triple: CustomStringConvertible {
  /// The triple as a line of canonical N-Triples, without the line's end.
  public var description: String { "\(subject) \(predicate) \(object) ." }
}

extension Quad: CustomStringConvertible {
  /// The quad as a line of canonical N-Quads, without the line's end.
  public var description: String {
    guard let graph else { return triple.description }
    return "\(triple.subject) \(triple.predicate) \(triple.object) \(graph) ."
  }
}
