/// What frequent forms usually are: their part of speech and whether they are written with a capital.
///
/// A line of the text is a form, a tab and its class; a form that is not there has class 0.
struct FormClasses: Sendable {
  private var classes: [UInt64: UInt8] = [:]

  /// The classes of a text in UTF-8, or nil where a line is not of that form.
  init?(_ text: some BidirectionalCollection<UInt8>) {
    let lines = text.split(separator: UInt8(ascii: "\n"))
    classes.reserveCapacity(lines.count)
    for line in lines {
      guard let tab = line.lastIndex(of: UInt8(ascii: "\t")),
        let code = UInt8(String(decoding: line[line.index(after: tab)...], as: UTF8.self))
      else { return nil }
      classes[Self.hash(line[..<tab])] = code
    }
  }

  /// The class of the form with a hash.
  subscript(hash: UInt64) -> UInt64 { UInt64(classes[hash] ?? 0) }

  /// The hash of a form: FNV-1a of its bytes, ASCII capitals taken as small letters.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      let small = (65...90).contains(byte) ? byte + 32 : byte
      return (hash ^ UInt64(small)) &* 0x100_0000_01B3
    }
  }
}
