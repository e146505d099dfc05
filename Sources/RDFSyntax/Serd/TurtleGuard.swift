/// Refuses or rewrites, before Serd sees a file, what Serd gets wrong (0.30.16).
///
/// Refused, because Serd lets it pass or is brought down by it:
/// - bytes that are not UTF-8;
/// - U+0000 between tokens, where Serd takes the file to end;
/// - escapes of surrogates and of what lies beyond U+10FFFF (Turtle 6.4: no characters);
/// - nesting so deep that it would exhaust the stack.
///
/// Rewritten: blank node labels such as `b1` and `B1`, for which see ``SerdLabel``.
///
/// A file passes through piece by piece; what is in the middle of a token at a piece's end goes on
/// with the next.
struct TurtleGuard {
  /// What is wrong with a file.
  struct Complaint {
    /// The place in the file, in bytes.
    let offset: Int
    let reason: String
  }

  /// How many brackets can be open at once.
  static let depthLimit = 1_000

  /// What kind of token the next byte belongs to.
  private enum State: Equatable {
    case between
    case comment
    case iri
    /// Behind one or two quotation marks, of which three may follow one another.
    case opening(UInt8, count: Int)
    case text(UInt8)
    /// A text in triple quotation marks, of which so many have just been seen.
    case longText(UInt8, seen: Int)
    case number
    /// A keyword, or a name with a prefix.
    case name
    case nameEscape
    case language
    /// Behind a `_` that may begin a label.
    case underscore
    /// In a label, behind nothing but `x`.
    case labelStart
    /// In a label, behind `x…` and the `b` or `B` that is held back.
    case labelLetter
    case label
  }

  private typealias Piece = UnsafeBufferPointer<UInt8>

  private var state = State.between
  private var depth = 0
  private var offset = 0
  private var utf8 = UTF8Check()
  /// The escape that is being read, in an IRI or a text.
  private var escape: EscapeCheck?
  private var held: UInt8?
  /// What is wrong with the last byte.
  private var reason: String?

  /// Takes the next piece of a file and appends what Serd may read to an array.
  ///
  /// - Returns: What is wrong, and then nothing more may be read.
  mutating func pass(
    _ piece: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]
  ) -> Complaint? {
    if let place = utf8.firstInvalid(in: piece) { return Self.notUTF8(place) }
    var place = 0
    var copied = 0
    while place < piece.count {
      if escape != nil {
        place = readEscape(piece, place)
      } else if state == .labelStart || state == .labelLetter {
        result.append(contentsOf: piece[copied..<place])
        place = readLabelStart(piece, place, &result)
        copied = place
      } else {
        place = readToken(piece, place)
      }
      if let reason { return Complaint(offset: offset + place, reason: reason) }
    }
    result.append(contentsOf: piece[copied...])
    offset += piece.count
    return nil
  }

  /// Takes the end of the file.
  mutating func finish(_ result: inout [UInt8]) -> Complaint? {
    if let held { result.append(held) }
    return utf8.unfinished.map(Self.notUTF8)
  }

  private static func notUTF8(_ place: Int) -> Complaint {
    Complaint(offset: place, reason: "the bytes are not UTF-8; convert the file")
  }

  /// Reads on in the token at a place, or begins one; gives the place where something changes.
  private mutating func readToken(_ piece: Piece, _ place: Int) -> Int {
    switch state {
    case .between: readBetween(piece[place]) ? place + 1 : place
    case .comment: endComment(piece, place)
    case .iri: readQuoted(piece, place, to: UInt8(ascii: ">"))
    case .text(let quote): readQuoted(piece, place, to: quote)
    case .longText(let quote, let seen): readLongText(piece, place, to: quote, seen)
    case .opening(let quote, let count): readOpening(piece, place, quote, count)
    case .nameEscape: go(to: .name, place + 1)
    case .underscore:
      piece[place] == UInt8(ascii: ":") ? go(to: .labelStart, place + 1) : go(to: .name, place)
    case .number: skip(piece, place) { $0.isDigit }
    case .language: skip(piece, place) { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    case .label:
      skip(piece, place) { ($0.isNamePart && $0 != UInt8(ascii: ":")) || $0 == UInt8(ascii: ".") }
    case .name: skip(piece, place) { $0.isNamePart || $0 == UInt8(ascii: ".") }
    case .labelStart, .labelLetter: place
    }
  }

  private mutating func go(to state: State, _ place: Int) -> Int {
    self.state = state
    return place
  }

  /// Moves over the bytes of a name, whose backslashes take the next byte with them.
  private mutating func skip(
    _ piece: Piece, _ place: Int, while condition: (UInt8) -> Bool
  ) -> Int {
    var place = place
    while place < piece.count, condition(piece[place]) {
      if piece[place] == UInt8(ascii: "\\") { return go(to: .nameEscape, place + 1) }
      place += 1
    }
    if place < piece.count { state = .between }
    return place
  }
}

// MARK: - Between tokens

extension TurtleGuard {
  /// Takes a byte that begins a token or stands for itself; false when it has to be read again.
  private mutating func readBetween(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"): state = .comment
    case UInt8(ascii: "<"): state = .iri
    case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .opening(byte, count: 1)
    case UInt8(ascii: "@"): state = .language
    case UInt8(ascii: "_"): state = .underscore
    case UInt8(ascii: "\\"): state = .nameEscape
    case 0: reason = "the file has the character U+0000; is it a text file?"
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      depth += 1
      if depth > Self.depthLimit { reason = "more than \(Self.depthLimit) brackets are open" }
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
    case _ where byte.isDigit: state = .number
    case _ where byte.isNamePart: state = .name
    default: break
    }
    return true
  }

  private mutating func endComment(_ piece: Piece, _ place: Int) -> Int {
    var place = place
    while place < piece.count {
      let byte = piece[place]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == 0 {
        return go(to: .between, place)
      }
      place += 1
    }
    return place
  }
}

// MARK: - Texts and IRIs

extension TurtleGuard {
  /// Reads an IRI or a text on one line.
  private mutating func readQuoted(_ piece: Piece, _ place: Int, to end: UInt8) -> Int {
    var place = place
    while place < piece.count {
      let byte = piece[place]
      place += 1
      if byte == UInt8(ascii: "\\") {
        escape = EscapeCheck()
        return place
      }
      // A line's end inside such a token is an error, which Serd reports better.
      if byte == end || byte == UInt8(ascii: "\n") { return go(to: .between, place) }
    }
    return place
  }

  private mutating func readLongText(
    _ piece: Piece, _ place: Int, to quote: UInt8, _ seen: Int
  ) -> Int {
    var place = place
    var seen = seen
    while place < piece.count {
      let byte = piece[place]
      place += 1
      seen = byte == quote ? seen + 1 : 0
      if seen == 3 { return go(to: .between, place) }
      if byte == UInt8(ascii: "\\") {
        escape = EscapeCheck()
        break
      }
    }
    return go(to: .longText(quote, seen: seen), place)
  }

  private mutating func readOpening(
    _ piece: Piece, _ place: Int, _ quote: UInt8, _ count: Int
  ) -> Int {
    switch (piece[place] == quote, count) {
    case (true, 1): go(to: .opening(quote, count: 2), place + 1)
    case (true, _): go(to: .longText(quote, seen: 0), place + 1)
    case (false, 1): go(to: .text(quote), place)
    case (false, _): go(to: .between, place)
    }
  }

  private mutating func readEscape(_ piece: Piece, _ place: Int) -> Int {
    var place = place
    while place < piece.count, var check = escape {
      let step = check.take(piece[place])
      escape = step == .goesOn ? check : nil
      if step == .isNoCharacter { reason = check.complaint }
      if step == .endedBefore || step == .isNoCharacter { return place }
      place += 1
    }
    return place
  }
}

// MARK: - Labels

extension TurtleGuard {
  /// Reads on at the beginning of a label and puts an `x` in where ``SerdLabel`` wants one.
  private mutating func readLabelStart(
    _ piece: Piece, _ place: Int, _ result: inout [UInt8]
  ) -> Int {
    let byte = piece[place]
    if let letter = held {
      held = nil
      if byte.isDigit { result.append(SerdLabel.mark) }
      result.append(letter)
      return go(to: .label, place)
    }
    switch byte {
    case UInt8(ascii: "b"), UInt8(ascii: "B"):
      held = byte
      return go(to: .labelLetter, place + 1)
    case SerdLabel.mark:
      result.append(byte)
      return place + 1
    default: return go(to: .label, place)
    }
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
