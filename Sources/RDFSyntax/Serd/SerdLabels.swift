/// The blank node labels of a file that Serd takes for one another: `b1` becomes `B1` in its hands.
struct SerdLabels {
  private var hasLowerCase = false
  /// Where the labels stand that begin with `B` and a digit.
  private var upperCasePlaces: [Int] = []
  /// How many letters `x` the label that begins with most of them has.
  private var longestPrefix = 0

  /// Takes notice of a label that begins at a place in the file.
  mutating func note(_ label: Slice<UnsafeBufferPointer<UInt8>>, at place: Int) {
    longestPrefix = max(longestPrefix, label.prefix { $0 == UInt8(ascii: "x") }.count)
    guard label.count > 1, label[label.startIndex + 1].isDigit else { return }
    if label.first == UInt8(ascii: "b") { hasLowerCase = true }
    if label.first == UInt8(ascii: "B") { upperCasePlaces.append(place) }
  }

  /// The file with labels that Serd keeps apart; it is the same unless it has both kinds.
  ///
  /// A label `B1` gets more letters `x` in front than any label has, so that it stays unique.
  func rewritten(_ bytes: [UInt8]) -> [UInt8] {
    guard hasLowerCase else { return bytes }
    var result: [UInt8] = []
    var copied = 0
    for place in upperCasePlaces {
      result += bytes[copied..<place]
      result += [UInt8](repeating: UInt8(ascii: "x"), count: longestPrefix + 1)
      copied = place
    }
    return result + bytes[copied...]
  }
}
