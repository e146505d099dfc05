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
  /// Entities give much more text than the document has.
  case tooMuchExpansion(XMLPosition)
  /// The library ran out of memory.
  case outOfMemory

  /// The place in the document that was read; nil for what was written.
  package var position: XMLPosition? {
    switch self {
    case .malformed(let position, _), .externalEntity(let position, _), .tooDeep(let position, _),
      .tooMuchExpansion(let position):
      position
    case .forbiddenCharacter, .invalidName, .invalidComment, .outOfMemory: nil
    }
  }

  /// What was found and what to do, without the place.
  package var reason: String {
    switch self {
    case .malformed(_, let reason): reason
    case .externalEntity(_, let name):
      "the entity '\(name)' lies outside of the document, and such are not loaded; put its text "
        + "into the document"
    case .tooDeep(_, let limit): "more than \(limit) elements lie in one another"
    case .tooMuchExpansion:
      "the document's entities give far more text than the document has"
    case .forbiddenCharacter(let scalar, let offset, let place):
      "\(scalar.hexadecimalName) at offset \(offset) of \(place) cannot be written: XML 1.0 has "
        + "no such character, even escaped; remove it, or write a syntax other than XML"
    case .invalidName(let name): "'\(name)' is no XML name"
    case .invalidComment(let text): "'\(text)' is no XML comment: it has or ends in '--'"
    case .outOfMemory: "out of memory"
    }
  }

  /// One sentence, beginning with the place where there is one.
  package var description: String {
    position.map { "\($0): \(reason)" } ?? reason
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
