/// A place in a text file, for messages.
struct TextPlace {
  /// The line, from 1.
  let line: Int
  /// The column in code points, from 1.
  let column: Int

  /// The place of a byte.
  init(offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    column = 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 }
  }
}
