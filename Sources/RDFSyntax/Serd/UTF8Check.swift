/// Looks for bytes that are not UTF-8 in a file that comes piece by piece (Unicode 15, table 3-7).
struct UTF8Check {
  /// The bytes that the sequence in hand still needs.
  private var missing = 0
  /// What its next byte can be.
  private var next: ClosedRange<UInt8> = 0x80...0xBF
  /// Where it began in the file.
  private var start = 0
  /// How many bytes have been looked at.
  private var offset = 0

  /// The place in the file of the first sequence that is not UTF-8, if this piece shows one.
  mutating func firstInvalid(in piece: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = 0
    while place < piece.count {
      if missing == 0 {
        place = Self.endOfASCII(in: piece, from: place)
        guard place < piece.count else { break }
      }
      if !take(piece[place], at: offset + place) { return start }
      place += 1
    }
    offset += piece.count
    return nil
  }

  /// The place in the file of a sequence that the file's end cut off.
  var unfinished: Int? { missing > 0 ? start : nil }

  private mutating func take(_ byte: UInt8, at place: Int) -> Bool {
    if missing > 0 {
      guard next ~= byte else { return false }
      missing -= 1
      next = 0x80...0xBF
      return true
    }
    start = place
    switch byte {
    case ..<0x80: return true
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF: missing = 2
    case 0xF0...0xF4: missing = 3
    default: return false
    }
    switch byte {
    case 0xE0: next = 0xA0...0xBF
    case 0xED: next = 0x80...0x9F
    case 0xF0: next = 0x90...0xBF
    case 0xF4: next = 0x80...0x8F
    default: next = 0x80...0xBF
    }
    return true
  }

  /// Moves over ASCII, eight bytes at a time.
  private static func endOfASCII(in piece: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
    let raw = UnsafeRawBufferPointer(piece)
    var place = place
    while place + 8 <= raw.count {
      let bytes = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if bytes & 0x8080_8080_8080_8080 != 0 { break }
      place += 8
    }
    while place < raw.count && raw[place] < 0x80 { place += 1 }
    return place
  }
}
