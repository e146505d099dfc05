/// Refuses or rewrites, before Serd sees a file, what Serd gets wrong (0.30.16).
///
/// Refused, because Serd lets it pass or is brought down by it:
/// - bytes that are not UTF-8;
/// - U+0000 between tokens, where Serd takes the file to end;
/// - escapes of surrogates and of what lies beyond U+10FFFF (Turtle 6.4: no characters);
/// - nesting so deep that it would exhaust the stack.
///
/// Rewritten: blank node labels such as `B1`, in a file that also has one such as `b1`. Serd calls
/// the latter `B1` to keep it apart from its own, and so makes one node of the two.
struct TurtleGuard {
  /// How many brackets can be open at once.
  static let depthLimit = 1_000

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var depth = 0
  private var labels = SerdLabels()

  /// Checks a file of any of Serd's syntaxes, and gives the bytes that Serd may read.
  static func checked(_ bytes: [UInt8]) throws(RDFSyntaxError) -> [UInt8] {
    var labels = SerdLabels()
    let complaint = bytes.withUnsafeBufferPointer { buffer -> (offset: Int, reason: String)? in
      if String(validating: buffer, as: UTF8.self) == nil {
        return (firstInvalidByte(buffer), "the bytes are not UTF-8; convert the file")
      }
      var scan = TurtleGuard(bytes: buffer)
      let complaint = scan.firstComplaint()
      labels = scan.labels
      return complaint.map { (scan.place, $0) }
    }
    guard let complaint else { return labels.rewritten(bytes) }
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

  /// Walks over the tokens; stops at what is wrong.
  private mutating func firstComplaint() -> String? {
    while place < bytes.count {
      let complaint: String?
      switch bytes[place] {
      case UInt8(ascii: "#"): complaint = skipComment()
      case UInt8(ascii: "<"): complaint = skipQuoted(to: UInt8(ascii: ">"), repeated: 1)
      case let quote where quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"):
        complaint = skipQuoted(to: quote, repeated: isTripled(quote) ? 3 : 1)
      case let byte where byte.isNamePart: complaint = skipName()
      default: complaint = skipPunctuation()
      }
      if let complaint { return complaint }
    }
    return nil
  }

  private static let nulComplaint = "the file has the character U+0000; is it a text file?"

  private mutating func skipPunctuation() -> String? {
    switch bytes[place] {
    case 0: return Self.nulComplaint
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      depth += 1
      if depth > Self.depthLimit { return "more than \(Self.depthLimit) brackets are open" }
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
    case UInt8(ascii: "@"):
      place += 1
      skip { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
      return nil
    default: break
    }
    place += 1
    return nil
  }

  /// Moves behind a number, a blank node label, or a keyword or prefixed name.
  private mutating func skipName() -> String? {
    if bytes[place].isDigit {
      skip(while: \.isDigit)
    } else if bytes[place] == UInt8(ascii: "_"), place + 1 < bytes.count,
      bytes[place + 1] == UInt8(ascii: ":")
    {
      let start = place + 2
      place = start
      skip { ($0.isNamePart && $0 != UInt8(ascii: ":")) || $0 == UInt8(ascii: ".") }
      labels.note(bytes[start..<place], at: start)
    } else {
      skip { $0.isNamePart || $0 == UInt8(ascii: ".") }
    }
    return nil
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while place < bytes.count, condition(bytes[place]) {
      // The byte after a backslash is part of a local name, whatever it is.
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    place = min(place, bytes.count)
  }

  private mutating func skipComment() -> String? {
    skip { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") && $0 != 0 }
    return nil
  }

  private func isTripled(_ quote: UInt8) -> Bool {
    place + 2 < bytes.count && bytes[place + 1] == quote && bytes[place + 2] == quote
  }

  /// Moves behind a string or IRI, which ends in one or three of a byte.
  private mutating func skipQuoted(to end: UInt8, repeated count: Int) -> String? {
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
    let start = min(place + 2, bytes.count)
    let digits = bytes[start..<min(start + digitCount, bytes.count)]
    let text = String(decoding: digits, as: UTF8.self)
    guard let value = UInt32(text, radix: 16), Unicode.Scalar(value) == nil else { return nil }
    return "the escape \\\(digitCount == 4 ? "u" : "U")\(text) stands for no character; write the "
      + "character itself"
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }

  /// Whether it is an ASCII digit.
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// Whether it can stand in a prefixed name, dots apart.
  fileprivate var isNamePart: Bool {
    isLetter || isDigit || self >= 0x80 || self == UInt8(ascii: "_") || self == UInt8(ascii: ":")
      || self == UInt8(ascii: "-") || self == UInt8(ascii: "%") || self == UInt8(ascii: "\\")
  }
}
