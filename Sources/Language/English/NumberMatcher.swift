/// Finds numbers with what belongs to them: `1,000.5`, `7:30`, `9/11`, `713-853-3989`, `20th`, `.5`, `+44`.
enum NumberMatcher {
  private static let mostGroups = 6
  private static let longestUnit = 4

  /// The end of the number at the start of a chunk's rest, or nil where there is none or it is part of a longer word.
  static func end(in rest: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let end = digitsEnd(rest) else { return nil }
    if let phone = hyphenatedEnd(rest, end) { return phone }
    let letters = rest[end...].prefix(longestUnit + 1).prefix {
      $0.isWordCharacter || $0 == "." || $0 == "°" || $0 == "º"
    }
    let unit = letters.string.trimmingSuffix(".")
    if EnglishWords.units.contains(unit) { return end }
    // *1990's* is a decade and no contraction.
    if let mark = rest[ifPresent: end], mark.isApostrophe, rest[ifPresent: end + 1] == "s",
      rest[ifPresent: end + 2]?.isWordCharacter != true
    {
      return end + 2
    }
    return letters.first?.isLetter == true ? nil : end
  }

  /// The end of digits with inner points, commas, colons and slashes.
  private static func digitsEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    var index = rest.startIndex
    if rest[index] == "." || rest[index] == "+" { index += 1 }
    guard rest[ifPresent: index]?.isDigit == true else { return nil }
    while index < rest.endIndex {
      if rest[index].isDigit {
        index += 1
      } else if ".,:/".unicodeScalars.contains(rest[index]),
        rest[ifPresent: index + 1]?.isDigit == true
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// The end of a telephone number or date whose parts are joined by hyphens; ranges (*5-10*) are none.
  private static func hyphenatedEnd(_ rest: ArraySlice<Unicode.Scalar>, _ first: Int) -> Int? {
    var lengths = [first - rest.startIndex]
    var end = first
    while lengths.count < mostGroups, rest[ifPresent: end] == "-",
      rest[ifPresent: end + 1]?.isDigit == true
    {
      let group = rest[(end + 1)...].prefix(while: \.isDigit)
      lengths.append(group.count)
      end = group.endIndex
    }
    guard lengths.count > 1, rest[ifPresent: end]?.isWordCharacter != true else { return nil }
    let isPhone = lengths.suffix(2) == [3, 4] || lengths == [5, 4]
    return isPhone || lengths.count > 2 ? end : nil
  }
}

extension String {
  fileprivate func trimmingSuffix(_ mark: Character) -> String {
    last == mark ? String(dropLast()) : self
  }
}
