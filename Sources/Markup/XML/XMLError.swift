/// What keeps XML from being written or read.
package enum XMLError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A text has a code point that no XML 1.0 document can contain, even escaped.
  ///
  /// `offset` counts code points of the text; `place` names the element or attribute.
  case forbiddenCharacter(Unicode.Scalar, offset: Int, place: String)
  /// An element or attribute cannot have this name.
  case invalidName(String)
  /// A comment cannot contain `--` or end in a hyphen.
  case invalidComment(String)
  /// The document is not well-formed.
  case malformed(XMLPosition, reason: String)
  /// The document refers to something outside of itself.
  case externalEntity(XMLPosition, name: String)
  /// Elements lie in one another more deeply than allowed.
  case tooDeep(XMLPosition, limit: Int)
  /// The library ran out of memory.
  case outOfMemory

  /// One sentence: what was found, and what to do.
  package var description: String {
    switch self {
    case .forbiddenCharacter(let scalar, let offset, let place):
      "\(scalar.hexadecimalName) at offset \(offset) of \(place) cannot be written: XML 1.0 has "
        + "no such character, even escaped; remove it, or write a syntax other than XML"
    case .invalidName(let name): "'\(name)' is no XML name"
    case .invalidComment(let text): "'\(text)' is no XML comment: it has or ends in '--'"
    case .malformed(let position, let reason): "\(position): \(reason)"
    case .externalEntity(let position, let name):
      "\(position): the entity '\(name)' lies outside of the document, and such are not loaded; "
        + "put its text into the document"
    case .tooDeep(let position, let limit):
      "\(position): more than \(limit) elements lie in one another"
    case .outOfMemory: "out of memory"
    }
  }
}

/// A place in an XML document.
package struct XMLPosition: Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  package var line: Int
  /// The column, from 1.
  package var column: Int

  /// A place by line and column.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Line and column as compilers print them.
  package var description: String { "\(line):\(column)" }
}

extension Unicode.Scalar {
  /// The name by which messages call a code point, such as `U+0001`.
  var hexadecimalName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
