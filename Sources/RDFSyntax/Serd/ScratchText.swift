import RDFModel

/// Room for a text that is kept from one statement to the next and only ever grows.
final class ScratchText {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity = 256

  init() { start = .allocate(capacity: capacity) }

  deinit { start.deallocate() }

  /// Puts two texts together; what was in the room before is lost.
  func joined(_ one: TermBytes.Text, _ other: Slice<TermBytes.Text>) -> TermBytes.Text {
    let count = one.count + other.count
    reserve(count)
    let room = UnsafeMutableBufferPointer(start: start, count: count)
    let rest = room.update(fromContentsOf: one)
    _ = UnsafeMutableBufferPointer(rebasing: room[rest...]).update(fromContentsOf: other)
    return UnsafeBufferPointer(room)
  }

  /// Puts a text in.
  func text(_ text: String) -> TermBytes.Text {
    text.withBytes { joined($0, UnsafeBufferPointer(start: nil, count: 0)[...]) }
  }

  /// Puts a text in with its ASCII letters in lower case.
  func lowercased(_ text: TermBytes.Text) -> TermBytes.Text {
    let copy = joined(text, UnsafeBufferPointer(start: nil, count: 0)[...])
    for place in 0..<copy.count where UInt8(ascii: "A")...UInt8(ascii: "Z") ~= start[place] {
      start[place] |= 0x20
    }
    return copy
  }

  private func reserve(_ count: Int) {
    guard count > capacity else { return }
    start.deallocate()
    capacity = max(count, 2 * capacity)
    start = .allocate(capacity: capacity)
  }
}
