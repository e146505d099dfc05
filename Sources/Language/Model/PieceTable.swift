/// A hash table of byte strings that finds the longest one at the start of a text.
///
/// The hash of a longer prefix follows from that of a shorter one, so all prefixes of a word are looked up in one pass
/// over it.
struct PieceTable: Sendable {
  private struct Entry: Sendable {
    var start: Int32
    var count: Int32
    var identifier: Int32
  }

  private var entries: [Entry]
  private var bytes: [UInt8] = []
  private let mask: Int

  /// A table for a number of strings.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    entries = [Entry](repeating: Entry(start: 0, count: -1, identifier: 0), count: size)
    mask = size - 1
  }

  /// Adds a string; of equal strings the last one counts.
  mutating func insert(_ string: some Collection<UInt8>, _ identifier: Int32) {
    let string = Array(string)
    let hash = string.reduce(Self.seed, Self.extend)
    let entry = Entry(
      start: Int32(bytes.count), count: Int32(string.count), identifier: identifier)
    entries[slot(of: string[...], hash)] = entry
    bytes += string
  }

  /// The longest string of the table that begins at a position of a text, with its end there.
  func longestMatch(
    in text: [UInt8], from start: Int
  ) -> (identifier: Int32, end: Int)? {
    var hash = Self.seed
    var best: (identifier: Int32, end: Int)?
    for end in start..<text.count {
      hash = Self.extend(hash, text[end])
      let entry = entries[slot(of: text[start...end], hash)]
      if entry.count >= 0 { best = (entry.identifier, end + 1) }
    }
    return best
  }

  /// The slot that holds a string, or the free one where it would be put.
  private func slot(of string: ArraySlice<UInt8>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while entries[slot].count >= 0 {
      let entry = entries[slot]
      let stored = bytes[Int(entry.start)..<Int(entry.start + entry.count)]
      if entry.count == string.count, stored.elementsEqual(string) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  // FNV-1a, 64 bits.
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static func extend(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
