/// Refuses, before Serd sees a file, what Serd lets pass or is brought down by.
///
/// - bytes that are not UTF-8;
/// - U+0000 between tokens, where Serd takes the file to end;
/// - escapes of surrogates and of what lies beyond U+10FFFF (Turtle 6.4: no characters);
/// - nesting so deep that it would exhaust the stack.
struct TurtleGuard {
  /// How many brackets can be open at once.
  static let depthLimit = 1_000

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var depth = 0

  /// Checks a file of any of Serd's syntaxes.
  static func check(_ bytes: [UInt8]) throws(RDFSyntaxError) {
    let complaint = bytes.withUnsafeBufferPointer { buffer -> (offset: Int, reason: String)? in
      if String(validating: buffer, as: UTF8.self) == nil {
        return (firstInvalidByte(buffer), "the bytes are not UTF-8; convert the file")
      }
      var scan = TurtleGuard(bytes: buffer)
      return scan.firstComplaint().map { (scan.place, $0) }
    }
    guard let complaint else { return }
    let place = TextPlace(offset: complaint.offset, in: bytes)
    throw .malformed(line: place.line, column: place.column, reason: complaint.reason)
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private static func firstInvalidByte(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }

  /// Walks over the tokens that can hold escapes or brackets; stops at what is wrong.
  private mutating func firstComplaint() -> String? {
    while place < bytes.count {
      let complaint: String?
      switch bytes[place] {
      case UInt8(ascii: "#"): complaint = skipComment()
      case UInt8(ascii: "<"): complaint = skip(to: UInt8(ascii: ">"), repeated: 1)
      case let quote where quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"):
        complaint = skip(to: quote, repeated: isTripled(quote) ? 3 : 1)
      default: complaint = checkPlainByte()
      }
      if let complaint { return complaint }
    }
    return nil
  }

  private mutating func checkPlainByte() -> String? {
    switch bytes[place] {
    case 0: return Self.nulComplaint
    case UInt8(ascii: "\\"): place += 1  // the escaped byte of a local name opens nothing
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      depth += 1
      if depth > Self.depthLimit { return "more than \(Self.depthLimit) brackets are open" }
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
    default: break
    }
    place += 1
    return nil
  }

  private static let nulComplaint = "the file has the character U+0000; is it a text file?"

  private mutating func skipComment() -> String? {
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n"),
      bytes[place] != UInt8(ascii: "\r")
    {
      if bytes[place] == 0 { return Self.nulComplaint }
      place += 1
    }
    return nil
  }

  private func isTripled(_ quote: UInt8) -> Bool {
    place + 2 < bytes.count && bytes[place + 1] == quote && bytes[place + 2] == quote
  }

  /// Moves behind a string or IRI, which ends in one or three of a byte.
  private mutating func skip(to end: UInt8, repeated count: Int) -> String? {
    place += count
    var seen = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\\"), let complaint = checkEscape() { return complaint }
      // A line's end inside a short token is an error, which Serd reports better.
      if byte == UInt8(ascii: "\n") && count == 1 { return nil }
      seen = byte == end ? seen + 1 : 0
      place += byte == UInt8(ascii: "\\") ? 2 : 1
      if seen == count { return nil }
    }
    return nil
  }

  /// Checks the number of a `\u` or `\U` escape; other escapes are Serd's affair.
  private func checkEscape() -> String? {
    guard place + 1 < bytes.count else { return nil }
    let digitCount: Int
    switch bytes[place + 1] {
    case UInt8(ascii: "u"): digitCount = 4
    case UInt8(ascii: "U"): digitCount = 8
    default: return nil
    }
    let digits = bytes[min(place + 2, bytes.count)..<min(place + 2 + digitCount, bytes.count)]
    let text = String(decoding: digits, as: UTF8.self)
    guard let value = UInt32(text, radix: 16), Unicode.Scalar(value) == nil else { return nil }
    return "the escape \\\(Character(Unicode.Scalar(bytes[place + 1])))\(text) stands for no "
      + "character; write the character itself"
  }
}
