/// Finds web and mail addresses, which are one token whatever marks they hold.
enum AddressMatcher {
  /// The end of the address at the start of a chunk's rest, or nil where there is none.
  static func end(in rest: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = rest.first, first.isWordCharacter else { return nil }
    let lower = String(String.UnicodeScalarView(rest.prefix(12))).lowercased()
    let schemes = ["http://", "https://", "ftp://", "www.", "mailto:"]
    if schemes.contains(where: lower.hasPrefix) { return trimmedEnd(rest) }
    return mailEnd(rest)
  }

  private static func mailEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let at = rest.firstIndex(of: "@"), at > rest.startIndex,
      rest[..<at].allSatisfy({ $0.isWordCharacter || "._-+".unicodeScalars.contains($0) })
    else { return nil }
    let host = rest[(at + 1)...].prefix {
      $0.isWordCharacter || ".-".unicodeScalars.contains($0)
    }
    guard host.contains(".") else { return nil }
    return trimmedEnd(rest[..<host.endIndex])
  }

  /// The end without the marks that belong to the sentence around.
  private static func trimmedEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
    var end = rest.firstIndex { "<>\"“”".unicodeScalars.contains($0) } ?? rest.endIndex
    while end > rest.startIndex + 1, isTrailing(rest[end - 1], in: rest[..<end]) { end -= 1 }
    return end
  }

  private static func isTrailing(_ mark: Unicode.Scalar, in rest: ArraySlice<Unicode.Scalar>)
    -> Bool
  {
    if mark == ")" { return !rest.contains("(") }
    return ".,;:!?'’]>".unicodeScalars.contains(mark)
  }
}
