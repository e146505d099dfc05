extension IRI {
  /// Whether some bytes are certainly an absolute IRI; others can be one too, and have to be checked.
  ///
  /// Plain are ASCII texts without percent-encoding, user, port or address in brackets. Nearly all
  /// IRIs are, and this takes a fraction of the time of the whole grammar.
  package static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let colon = text.firstIndex(where: { !isPart($0, .scheme) }), colon > 0,
      text[colon] == UInt8(ascii: ":"), isPart(text[0], .letter)
    else { return false }
    var place = colon + 1
    let slash = UInt8(ascii: "/")
    if place + 1 < text.count, text[place] == slash, text[place + 1] == slash {
      place += 2
      while place < text.count, isPart(text[place], .host) { place += 1 }
      guard place == text.count || isPart(text[place], .afterHost) else { return false }
    }
    while place < text.count, isPart(text[place], .path) { place += 1 }
    guard place < text.count else { return true }
    guard text[place] == UInt8(ascii: "#") else { return false }
    place += 1
    while place < text.count, isPart(text[place], .path) { place += 1 }
    return place == text.count
  }

  /// What a byte can be a part of.
  private struct Parts: OptionSet {
    let rawValue: UInt8

    static let letter = Parts(rawValue: 1)
    static let scheme = Parts(rawValue: 2)
    static let host = Parts(rawValue: 4)
    static let afterHost = Parts(rawValue: 8)
    /// A path or query, or, behind a `#`, a fragment.
    static let path = Parts(rawValue: 16)
  }

  private static func isPart(_ byte: UInt8, _ parts: Parts) -> Bool {
    partsOfByte[Int(byte)] & parts.rawValue != 0
  }

  private static let partsOfByte: [UInt8] = (0...UInt8.max).map { byte in
    var parts: Parts = []
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      parts = [.letter, .scheme, .host, .path]
    case UInt8(ascii: "0")...UInt8(ascii: "9"): parts = [.scheme, .host, .path]
    default: break
    }
    if "+-.".utf8.contains(byte) { parts.formUnion([.scheme, .path]) }
    if "-.".utf8.contains(byte) { parts.insert(.host) }
    if "/?#".utf8.contains(byte) { parts.insert(.afterHost) }
    if "-._~!$&'()*+,;=:@/?".utf8.contains(byte) { parts.insert(.path) }
    return parts.rawValue
  }
}
