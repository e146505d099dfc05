#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Texts that are stored once each, one after another in one array, and numbered as they come.
///
/// A text has a tag beside its bytes; texts are the same when both are. A text costs its bytes, 16
/// bytes more, and 4 to 8 in the hash table.
package struct InternedTexts: Sendable {
  /// The number of a text, from 0.
  package typealias Number = UInt32

  private struct Entry {
    var end: Int
    var tag: UInt64
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing: a number plus one, or 0 where nothing is; as many slots as a power of two.
  private var slots: [Number] = []

  /// A table without texts.
  package init() {}

  /// How many texts there are.
  package var count: Int { entries.count }

  /// The tag of a text.
  package func tag(of number: Number) -> UInt64 { entries[Int(number)].tag }

  /// Lends the bytes of a text.
  package func withBytes<Result, Failure: Error>(
    of number: Number, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let range = range(of: number)
    return try bytes.withUnsafeBufferPointer { buffer throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: buffer[range]))
    }
  }

  /// A text as a string.
  package func string(_ number: Number) -> String {
    withBytes(of: number) { String(decoding: $0, as: UTF8.self) }
  }

  /// The number of a text, if it is there.
  ///
  /// - Complexity: O(1) on average, and the length of the text.
  package func number(of text: UnsafeBufferPointer<UInt8>, tag: UInt64) -> Number? {
    guard !slots.isEmpty else { return nil }
    let slot = slots[self.slot(of: text, tag)]
    return slot == 0 ? nil : slot - 1
  }

  /// The number of a text, which is added if it is not there.
  ///
  /// - Parameter likely: The number of a text that it may well be, which is compared first.
  /// - Complexity: O(1) on average, and the length of the text.
  package mutating func intern(
    _ text: UnsafeBufferPointer<UInt8>, tag: UInt64, likely: Number? = nil
  ) -> Number {
    if let likely, entries[Int(likely)].tag == tag, has(text, likely) { return likely }
    if 4 * (entries.count + 1) > 3 * slots.count { grow() }
    let place = slot(of: text, tag)
    if slots[place] != 0 { return slots[place] - 1 }
    precondition(entries.count < Int(Number.max) - 1, "more texts than numbers")
    bytes.append(contentsOf: text)
    entries.append(Entry(end: bytes.count, tag: tag))
    slots[place] = Number(entries.count)
    return Number(entries.count - 1)
  }

  /// How many bytes the storage takes.
  package var storageSize: Int {
    bytes.capacity + entries.capacity * MemoryLayout<Entry>.stride
      + slots.capacity * MemoryLayout<Number>.stride
  }

  private func range(of number: Number) -> Range<Int> {
    (number == 0 ? 0 : entries[Int(number) - 1].end)..<entries[Int(number)].end
  }

  /// The slot that a text has, or where it would go.
  private func slot(of text: UnsafeBufferPointer<UInt8>, _ tag: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Self.hash(text, tag) & mask
    while slots[place] != 0 {
      let number = slots[place] - 1
      if entries[Int(number)].tag == tag && has(text, number) { return place }
      place = (place + 1) & mask
    }
    return place
  }

  private func has(_ text: UnsafeBufferPointer<UInt8>, _ number: Number) -> Bool {
    withBytes(of: number) { $0.count == text.count && $0.precedes(text) == nil }
  }

  private mutating func grow() {
    slots = [Number](repeating: 0, count: max(16, slots.count * 2))
    let mask = slots.count - 1
    for number in entries.indices {
      var place =
        withBytes(of: Number(number)) { Self.hash($0, entries[number].tag) } & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = Number(number) + 1
    }
  }

  /// A hash that differs from run to run, so that no file can be made of texts that collide.
  ///
  /// Eight bytes at a time are mixed in by a multiplication whose halves are put together, as in
  /// wyhash (Wang 2019): texts are short, and a `Hasher` costs several times as much for them.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>, _ tag: UInt64) -> Int {
    let bytes = UnsafeRawBufferPointer(text)
    var hash = mixed(seeds.first ^ tag ^ UInt64(bytes.count) << 32)
    var place = 0
    while place + 8 <= bytes.count {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    return Int(truncatingIfNeeded: mixed(hash ^ rest))
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: seeds.second)
    return product.high ^ product.low
  }

  /// Numbers of this run; the factor is odd.
  private static let seeds = (
    first: UInt64.random(in: 0...UInt64.max), second: UInt64.random(in: 0...UInt64.max) | 1
  )
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these bytes come before others; nil when they are the same.
  ///
  /// UTF-8 sorts by bytes as Unicode sorts by code points.
  package func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool? {
    let shared = Swift.min(count, other.count)
    if shared > 0, let one = baseAddress, let two = other.baseAddress {
      let order = memcmp(one, two, shared)
      if order != 0 { return order < 0 }
    }
    return count == other.count ? nil : count < other.count
  }
}
