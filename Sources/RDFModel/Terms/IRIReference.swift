/// An IRI or a relative reference, taken apart (RFC 3986, 4.1 and appendix B).
struct IRIReference {
  /// The text before the first colon, where that can be a scheme.
  var scheme: Substring?
  /// What follows `//`.
  var authority: Substring?
  /// The path; it can be empty.
  var path: Substring
  /// What follows `?`.
  var query: Substring?
  /// What follows `#`.
  var fragment: Substring?

  /// Takes a text apart, whether or not it is well-formed.
  init(_ text: String) {
    var rest = text[...]
    fragment = Self.cut(&rest, at: "#")
    query = Self.cut(&rest, at: "?")
    let colon = rest.utf8.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    if let colon, rest.utf8[colon] == UInt8(ascii: ":") {
      scheme = rest[..<colon]
      rest = rest[rest.utf8.index(after: colon)...]
    }
    if rest.utf8.starts(with: "//".utf8) {
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: 2)...]
      let end = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = rest[..<end]
      rest = rest[end...]
    }
    path = rest
  }

  /// Removes and returns what follows a delimiter, at whose first place the text is cut.
  private static func cut(_ text: inout Substring, at delimiter: Unicode.Scalar) -> Substring? {
    guard let place = text.unicodeScalars.firstIndex(of: delimiter) else { return nil }
    defer { text = text[..<place] }
    return text[text.unicodeScalars.index(after: place)...]
  }

  /// The parts put together again (RFC 3986, 5.3).
  var text: String {
    var text = ""
    if let scheme { text += scheme + ":" }
    if let authority { text += "//" + authority }
    text += path
    if let query { text += "?" + query }
    if let fragment { text += "#" + fragment }
    return text
  }
}

extension IRIReference {
  /// The target of this relative reference in a document of a base (RFC 3986, 5.2.2).
  func resolved(against base: IRIReference) -> IRIReference {
    var target = self
    target.scheme = base.scheme
    if authority != nil {
      target.path = Self.removingDotSegments(path)
      return target
    }
    target.authority = base.authority
    if path.isEmpty {
      target.path = base.path
      target.query = query ?? base.query
    } else if path.utf8.first == UInt8(ascii: "/") {
      target.path = Self.removingDotSegments(path)
    } else {
      target.path = Self.removingDotSegments(base.merging(path))
    }
    return target
  }

  /// The relative path put in place of what follows the last slash (RFC 3986, 5.2.3).
  private func merging(_ relative: Substring) -> Substring {
    if authority != nil && path.isEmpty { return "/" + relative }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return relative }
    return path[...slash] + relative
  }

  /// The path with `.` and `..` carried out (RFC 3986, 5.2.4).
  private static func removingDotSegments(_ path: Substring) -> Substring {
    let segments = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map(Substring.init)
    var output: [Substring] = []
    let isRooted = segments.count > 1 && segments[0].isEmpty
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      switch segment {
      case ".": if isLast { output.append("") }
      case "..":
        if output.count > (isRooted ? 1 : 0) { output.removeLast() }
        if isLast { output.append("") }
      default: output.append(segment)
      }
    }
    return Substring(output.joined(separator: "/"))
  }
}
