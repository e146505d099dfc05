/// The pieces of a vocabulary in a hash table that finds the longest one at the start of a text.
///
/// The hash of a longer prefix follows from that of a shorter one, so all prefixes of a word are looked up in one pass
/// over it. A piece lies where it is in the vocabulary's text: a program that starts makes no string of any.
struct PieceTable: Sendable {
  private struct Entry: Sendable {
    var start: Int32
    var count: Int32
    var identifier: Int32
  }

  private let vocabulary: [UInt8]
  private var entries: [Entry]
  private let mask: Int

  /// A table of the lines of a text, numbered in their order; of equal ones the last one counts.
  init(lines vocabulary: some Collection<UInt8>) {
    self.vocabulary = Array(vocabulary)
    let newlines = self.vocabulary.count(where: { $0 == Self.newline })
    var size = 16
    while size < 2 * (newlines + 1) { size *= 2 }
    entries = [Entry](repeating: Entry(start: 0, count: -1, identifier: 0), count: size)
    mask = size - 1
    var start = 0
    var hash = Self.seed
    var identifier: Int32 = 0
    for (place, byte) in self.vocabulary.enumerated() {
      guard byte == Self.newline else {
        hash = Self.extend(hash, byte)
        continue
      }
      insert(start..<place, hash, identifier)
      (start, hash, identifier) = (place + 1, Self.seed, identifier + 1)
    }
    if start < self.vocabulary.count { insert(start..<self.vocabulary.count, hash, identifier) }
  }

  private mutating func insert(_ piece: Range<Int>, _ hash: UInt64, _ identifier: Int32) {
    entries[slot(of: vocabulary[piece], hash)] = Entry(
      start: Int32(piece.lowerBound), count: Int32(piece.count), identifier: identifier)
  }

  /// The number of a piece.
  func identifier(of piece: String) -> Int32? {
    let bytes = Array(piece.utf8)
    return longestMatch(in: bytes).flatMap { $0.end == bytes.count ? $0.identifier : nil }
  }

  /// The longest piece that a text begins with, with its end there.
  func longestMatch(in text: [UInt8]) -> (identifier: Int32, end: Int)? {
    var hash = Self.seed
    var best: (identifier: Int32, end: Int)?
    for end in text.indices {
      hash = Self.extend(hash, text[end])
      let entry = entries[slot(of: text[...end], hash)]
      if entry.count >= 0 { best = (entry.identifier, end + 1) }
    }
    return best
  }

  /// The slot that holds a piece, or the free one where it would be put.
  private func slot(of piece: ArraySlice<UInt8>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while entries[slot].count >= 0 {
      let entry = entries[slot]
      let stored = vocabulary[Int(entry.start)..<Int(entry.start + entry.count)]
      if entry.count == piece.count, stored.elementsEqual(piece) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private static let newline = UInt8(ascii: "\n")

  // FNV-1a, 64 bits.
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static func extend(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
