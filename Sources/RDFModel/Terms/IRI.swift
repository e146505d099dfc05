/// An internationalised resource identifier (RFC 3987).
///
/// Two IRIs are equal when they have the same code points; nothing is normalised
/// (RDF 1.1 Concepts 3.2). They are ordered by code points.
public struct IRI: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The identifier as written.
  public let value: String

  /// Checks that a text is an absolute IRI.
  ///
  /// - Throws: ``IRIError`` with the first thing that RFC 3987 does not allow.
  public init(_ value: String) throws(IRIError) {
    try IRIReference(value).validate(absolute: true)
    self.value = value
  }

  /// An identifier known to be an absolute IRI, such as a constant of a vocabulary.
  public init(unchecked value: String) { self.value = value }

  /// Whether both have the same code points.
  public static func == (one: IRI, other: IRI) -> Bool { one.value.isIdentical(to: other.value) }

  /// The order of code points.
  public static func < (one: IRI, other: IRI) -> Bool { one.value.precedes(other.value) }

  /// Hashes the code points.
  public func hash(into hasher: inout Hasher) { value.hashCodePoints(into: &hasher) }

  /// The IRI in angle brackets.
  public var description: String { "<" + value + ">" }
}

extension IRI {
  /// The IRI without its fragment.
  public var withoutFragment: IRI {
    IRI(unchecked: String(value.unicodeScalars.prefix { $0 != "#" }))
  }

  /// Whether its path has a segment `.` or `..`, which resolution would take out.
  package var hasDotSegments: Bool {
    IRIReference(value).path.utf8.split(separator: UInt8(ascii: "/"))
      .contains { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }
  }

  /// The IRI that a reference means in a document of this IRI (RFC 3986, 5.2, strict).
  ///
  /// An absolute reference is taken as it is written, dot segments included: RDF compares IRIs by
  /// their characters, so whoever writes `http://a/b/../c` gets it back.
  ///
  /// - Throws: ``IRIError`` when the reference, or what it gives, is no IRI.
  public func resolving(_ reference: String) throws(IRIError) -> IRI {
    let parsed = IRIReference(reference)
    if parsed.scheme != nil { return try IRI(reference) }
    try parsed.validate(absolute: false)
    return try IRI(parsed.resolved(against: IRIReference(value)).text)
  }
}

/// What keeps a text from being an IRI.
public enum IRIError: Error, Equatable, Sendable, CustomStringConvertible {
  /// There is no scheme, so the IRI is relative.
  case relative(String)
  /// A code point may not stand where it stands.
  case forbidden(Unicode.Scalar, in: String)
  /// A part (scheme, port, address in brackets) is not written as it must be.
  case malformed(part: String, in: String)

  /// One sentence that quotes the text.
  public var description: String {
    switch self {
    case .relative(let text):
      "'\(text)' is no absolute IRI: it has no scheme; write it in full, or give a base IRI"
    case .forbidden(let scalar, let text):
      "'\(text)' is no IRI: \(scalar.codePointName) is not allowed where it stands; "
        + "percent-encode it"
    case .malformed(let part, let text):
      "'\(text)' is no IRI: its \(part) is not written as RFC 3987 demands"
    }
  }
}

extension Unicode.Scalar {
  /// The name by which messages call a code point, such as `U+0020`.
  package var codePointName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
