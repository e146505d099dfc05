/// Finds addresses and names of files and users, which are one token whatever marks they hold.
enum AddressMatcher {
  private static let schemes = ["http://", "https://", "ftp://", "www.", "mailto:"]
  private static let inner = Set("._-+%~".unicodeScalars)
  private static let enders = Set("<>\"“”".unicodeScalars)
  private static let trailing = Set(".,;:!?'’]>".unicodeScalars)

  /// The longest name of a user or file; looking further would take long in a chunk without end.
  private static let longestName = 200

  /// The end of the address at the start of a chunk's rest, or nil where there is none.
  static func end(in rest: ArraySlice<Unicode.Scalar>) -> Int? {
    let first = rest[rest.startIndex]
    if first == "@" || first == "#" { return handleEnd(rest) }
    guard first.isWordCharacter else { return nil }
    let start = rest.prefix(10).string.lowercased()
    if schemes.contains(where: start.hasPrefix) { return trimmedEnd(rest) }
    return mailEnd(rest) ?? nameEnd(rest)
  }

  /// `@user`, `#topic`, but not `#1`.
  private static func handleEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    guard rest[ifPresent: rest.startIndex + 1]?.isLetter == true else { return nil }
    return rest.dropFirst().prefix { $0.isWordCharacter || $0 == "_" }.endIndex
  }

  private static func mailEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    let user = rest.prefix(longestName).prefix { $0.isWordCharacter || inner.contains($0) }
    guard rest[ifPresent: user.endIndex] == "@" else { return nil }
    let host = rest[(user.endIndex + 1)...].prefix {
      $0.isWordCharacter || $0 == "." || $0 == "-"
    }
    guard host.contains(".") else { return nil }
    return trimmedEnd(rest[..<host.endIndex])
  }

  /// `Gawker.com`, `notes-1.doc`, `comp.sources.unix`.
  private static func nameEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    var name = rest.prefix(longestName).prefix {
      $0.isWordCharacter || "._-".unicodeScalars.contains($0)
    }
    while let last = name.last, !last.isWordCharacter { name.removeLast() }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, parts.allSatisfy({ !$0.isEmpty }) else {
      return nil
    }
    let isNewsgroup =
      parts.count > 2 && EnglishWords.newsgroups.contains(parts[0].string)
    let isName =
      EnglishWords.nameEndings.contains(last.string.lowercased())
      && parts.dropLast().contains { $0.count > 1 }
    guard isNewsgroup || isName else { return nil }
    // An address without scheme may go on with a path.
    if rest[ifPresent: name.endIndex] == "/" { return trimmedEnd(rest) }
    return name.endIndex
  }

  /// The end without the marks that belong to the sentence around.
  private static func trimmedEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
    var end = rest.firstIndex(where: enders.contains) ?? rest.endIndex
    let hasOpening = rest[..<end].contains("(")
    while end > rest.startIndex + 1 {
      let mark = rest[end - 1]
      guard mark == ")" ? !hasOpening : trailing.contains(mark) else { break }
      end -= 1
    }
    return end
  }
}
