extension IRIReference {
  /// Checks every part against the grammar of RFC 3987, 2.2.
  func validate(absolute: Bool) throws(IRIError) {
    try validateScheme(isRequired: absolute)
    if let authority { try validateAuthority(authority) }
    try validate(path, extra: ":@/")
    if let query { try validate(query, extra: ":@/?", allowsPrivateUse: true) }
    if let fragment { try validate(fragment, extra: ":@/?") }
  }

  /// Checks `ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )`.
  private func validateScheme(isRequired: Bool) throws(IRIError) {
    guard let scheme else {
      if isRequired { throw .relative(text) }
      return
    }
    let isWellFormed =
      scheme.utf8.first.map(Self.isLetter) == true
      && scheme.utf8.allSatisfy {
        Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "+")
          || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
      }
    if !isWellFormed { throw .malformed(part: "scheme", in: text) }
  }

  /// Checks `[ iuserinfo "@" ] ihost [ ":" port ]`.
  private func validateAuthority(_ authority: Substring) throws(IRIError) {
    var host = authority.unicodeScalars
    if let at = host.lastIndex(of: "@") {
      try validate(Substring(host[..<at]), extra: ":")
      host = host[host.index(after: at)...]
    }
    if host.first == "[" {
      guard let end = host.lastIndex(of: "]"), Self.isAddress(host[..<end].dropFirst()) else {
        throw .malformed(part: "address in brackets", in: text)
      }
      host = host[host.index(after: end)...]
      if !host.isEmpty && host.first != ":" { throw .malformed(part: "host", in: text) }
    }
    if let colon = host.lastIndex(of: ":") {
      if !host[host.index(after: colon)...].allSatisfy({ "0"..."9" ~= $0 }) {
        throw .malformed(part: "port", in: text)
      }
      host = host[..<colon]
    }
    try validate(Substring(host), extra: "")
  }

  /// The characters of an IPv6 or later address; their arrangement is the resolver's affair.
  private static func isAddress(_ text: Substring.UnicodeScalarView) -> Bool {
    !text.isEmpty
      && text.allSatisfy { $0.isASCII && isAllowed($0, extra: ":", allowsPrivateUse: false) }
  }

  /// Unreserved characters, percent-encoded octets, sub-delimiters, and some more.
  private func validate(
    _ part: Substring, extra: StaticString, allowsPrivateUse: Bool = false
  ) throws(IRIError) {
    var rest = part.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "%" {
        let digits = rest.prefix(2)
        if digits.count != 2 || !digits.allSatisfy({ $0.properties.isASCIIHexDigit }) {
          throw .malformed(part: "percent-encoding", in: text)
        }
      } else if !Self.isAllowed(scalar, extra: extra, allowsPrivateUse: allowsPrivateUse) {
        throw .forbidden(scalar, in: text)
      }
    }
  }

  /// Whether a code point is `iunreserved`, `sub-delims` or one of the extra ones.
  private static func isAllowed(
    _ scalar: Unicode.Scalar, extra: StaticString, allowsPrivateUse: Bool
  ) -> Bool {
    guard scalar.isASCII else {
      return isUniversal(scalar) || (allowsPrivateUse && isPrivateUse(scalar))
    }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    if isLetter(byte) || isDigit(byte) { return true }
    return "-._~!$&'()*+,;=".utf8.contains(byte)
      || extra.withUTF8Buffer { $0.contains(byte) }
  }

  /// `ucschar`: beyond ASCII, without private use, non-characters and the last ranges.
  private static func isUniversal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
    case 0x1_0000...0xE_FFFD:
      scalar.value & 0xFFFF <= 0xFFFD && !(0xE_0000..<0xE_1000 ~= scalar.value)
    default: false
    }
  }

  /// `iprivate`, which only a query may have.
  private static func isPrivateUse(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE000...0xF8FF, 0xF_0000...0xF_FFFD, 0x10_0000...0x10_FFFD: true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
