/// Reads an escape in a text or IRI, behind its backslash, and says whether it stands for a
/// character.
struct EscapeCheck {
  /// What a byte means for the escape.
  enum Step {
    case goesOn
    /// The byte ends the escape.
    case ends
    /// The escape ended before the byte, which is no part of it.
    case endedBefore
    /// There is no character of the number.
    case isNoCharacter
  }

  private var letter: UInt8?
  private var missing = 0
  private var value: UInt32 = 0

  /// Takes the next byte; whatever is no `\u` or `\U` escape, or a bad one, is Serd's affair.
  mutating func take(_ byte: UInt8) -> Step {
    guard letter != nil else {
      letter = byte
      missing = byte == UInt8(ascii: "u") ? 4 : byte == UInt8(ascii: "U") ? 8 : 0
      return missing == 0 ? .ends : .goesOn
    }
    guard let digit = Self.digit(byte) else { return .endedBefore }
    value = value << 4 | digit
    missing -= 1
    if missing > 0 { return .goesOn }
    return Unicode.Scalar(value) == nil ? .isNoCharacter : .ends
  }

  /// What is wrong with the escape.
  var complaint: String {
    let isLong = letter == UInt8(ascii: "U")
    let digits = String(value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, (isLong ? 8 : 4) - digits.count))
    return "the escape \\\(isLong ? "U" : "u")\(zeros)\(digits) stands for no character; write the "
      + "character itself"
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
