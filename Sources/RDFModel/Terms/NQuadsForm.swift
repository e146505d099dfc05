// The canonical N-Quads form of terms, triples and quads (RDF Dataset Canonicalization 5): it is
// what a term prints as, and what N-Triples and N-Quads files are made of.

extension Literal: CustomStringConvertible {
  /// The literal in canonical N-Triples form.
  public var description: String {
    var text = quotedForm
    if let language {
      text += "@" + language
    } else if datatype != XSD.string {
      text += "^^" + datatype.description
    }
    return text
  }

  /// The lexical form in quotation marks, with the escapes of canonical N-Triples.
  package var quotedForm: String {
    var text = "\""
    text.append(escaped: lexicalForm)
    text += "\""
    return text
  }
}

extension Resource: CustomStringConvertible {
  /// The resource in canonical N-Triples form.
  public var description: String { Term(self).description }
}

extension Term: CustomStringConvertible {
  /// The term in canonical N-Triples form.
  public var description: String {
    switch self {
    case .iri(let iri): iri.description
    case .blankNode(let node): node.description
    case .literal(let literal): literal.description
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

extension String {
  /// Appends a text with the escapes of canonical N-Quads.
  fileprivate mutating func append(escaped text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": self += "\\\""
      case "\\": self += "\\\\"
      case "\u{8}": self += "\\b"
      case "\t": self += "\\t"
      case "\n": self += "\\n"
      case "\u{C}": self += "\\f"
      case "\r": self += "\\r"
      case "\0"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        self += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: unicodeScalars.append(scalar)
      }
    }
  }
}
