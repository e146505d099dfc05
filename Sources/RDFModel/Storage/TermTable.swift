/// The distinct terms of a dataset, each stored once as bytes and numbered as they come.
struct TermTable: Sendable {
  typealias Number = InternedTexts.Number

  /// What a term is.
  private enum Kind: UInt64 {
    case iri
    case blankNode
    case literal
  }

  /// Texts with the kind in the lowest bits of their tags; above, a literal has 0, twice the number
  /// of its datatype plus 2, or twice the number of its language plus 1.
  private var texts = InternedTexts()
  private var languages = InternedTexts()

  private static let kindBits: UInt64 = 2

  /// How many terms there are, datatypes included.
  var count: Int { texts.count }

  /// How many bytes the storage takes.
  var storageSize: Int { texts.storageSize + languages.storageSize }
}

// MARK: - In

extension TermTable {
  /// The number of a term, which is added if it is not there.
  ///
  /// - Parameter likely: The number of a term that it may well be.
  mutating func intern(_ term: TermBytes, likely: Number? = nil) -> Number {
    switch term {
    case .iri(let text): return texts.intern(text, tag: Kind.iri.rawValue, likely: likely)
    case .blankNode(let text):
      return texts.intern(text, tag: Kind.blankNode.rawValue, likely: likely)
    case .literal(let text, nil): return texts.intern(text, tag: Self.literalTag(0))
    case .literal(let text, let datatype?):
      if Self.isString(datatype) { return intern(.literal(text, datatype: nil)) }
      let number = intern(.iri(datatype))
      return texts.intern(text, tag: Self.literalTag(2 * UInt64(number) + 2))
    case .tagged(let text, let language):
      let number = languages.intern(language, tag: 0)
      return texts.intern(text, tag: Self.literalTag(2 * UInt64(number) + 1))
    }
  }

  /// The number of a term, if it is there.
  func number(of term: TermBytes) -> Number? {
    switch term {
    case .iri(let text): texts.number(of: text, tag: Kind.iri.rawValue)
    case .blankNode(let text): texts.number(of: text, tag: Kind.blankNode.rawValue)
    case .literal(let text, nil): texts.number(of: text, tag: Self.literalTag(0))
    case .literal(let text, let datatype?):
      if Self.isString(datatype) {
        number(of: .literal(text, datatype: nil))
      } else {
        number(of: .iri(datatype)).flatMap {
          texts.number(of: text, tag: Self.literalTag(2 * UInt64($0) + 2))
        }
      }
    case .tagged(let text, let language):
      languages.number(of: language, tag: 0).flatMap {
        texts.number(of: text, tag: Self.literalTag(2 * UInt64($0) + 1))
      }
    }
  }

  private static func isString(_ datatype: TermBytes.Text) -> Bool {
    XSD.string.value.withBytes { $0.precedes(datatype) == nil }
  }

  private static func literalTag(_ detail: UInt64) -> UInt64 {
    Kind.literal.rawValue | detail << kindBits
  }
}

// MARK: - Out

extension TermTable {
  private func kind(of number: Number) -> Kind {
    Kind(rawValue: texts.tag(of: number) & (1 << Self.kindBits - 1)) ?? .literal
  }

  private func detail(of number: Number) -> UInt64 { texts.tag(of: number) >> Self.kindBits }

  /// Whether a term is a blank node.
  func isBlankNode(_ number: Number) -> Bool { kind(of: number) == .blankNode }

  /// The IRI that a term is, or nil.
  func iri(_ number: Number) -> IRI? {
    kind(of: number) == .iri ? IRI(unchecked: texts.string(number)) : nil
  }

  /// The characters of a literal, or nil where a term is none.
  func lexicalForm(_ number: Number) -> String? {
    kind(of: number) == .literal ? texts.string(number) : nil
  }

  /// A term as a value.
  func term(_ number: Number) -> Term {
    let text = texts.string(number)
    switch kind(of: number) {
    case .iri: return .iri(IRI(unchecked: text))
    case .blankNode: return .blankNode(BlankNode(text))
    case .literal:
      let detail = detail(of: number)
      if detail == 0 { return .literal(Literal(text)) }
      let other = Number((detail - 1) / 2)
      return detail & 1 == 1
        ? .literal(Literal(text, language: languages.string(other)))
        : .literal(Literal(text, datatype: IRI(unchecked: texts.string(other))))
    }
  }

  /// Lends a term as bytes.
  func withBytes<Result, Failure: Error>(
    of number: Number, _ body: (TermBytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try texts.withBytes(of: number) { text throws(Failure) in
      switch kind(of: number) {
      case .iri: return try body(.iri(text))
      case .blankNode: return try body(.blankNode(text))
      case .literal:
        let detail = detail(of: number)
        if detail == 0 { return try body(.literal(text, datatype: nil)) }
        let other = Number((detail - 1) / 2)
        if detail & 1 == 1 {
          return try languages.withBytes(of: other) { language throws(Failure) in
            try body(.tagged(text, language: language))
          }
        }
        return try texts.withBytes(of: other) { datatype throws(Failure) in
          try body(.literal(text, datatype: datatype))
        }
      }
    }
  }

  /// Whether a term comes before another: as ``Term`` is ordered.
  func precedes(_ one: Number, _ other: Number) -> Bool {
    let kinds = (kind(of: one), kind(of: other))
    guard kinds.0 == kinds.1 else { return kinds.0.rawValue < kinds.1.rawValue }
    if let order = textPrecedes(one, other) { return order }
    return one != other && kinds.0 == .literal && typePrecedes(one, other)
  }

  private func textPrecedes(_ one: Number, _ other: Number) -> Bool? {
    texts.withBytes(of: one) { text in texts.withBytes(of: other) { text.precedes($0) } }
  }

  /// Whether a literal's datatype, or language, comes before that of another with the same text.
  private func typePrecedes(_ one: Number, _ other: Number) -> Bool {
    guard let literal = term(one).literal, let otherLiteral = term(other).literal else {
      return false
    }
    return literal < otherLiteral
  }
}
