/// Finds the tokens of one chunk: characters between white space.
struct ChunkTokenizer {
  private let chunk: ArraySlice<Unicode.Scalar>
  /// The first character of the next chunk, nil at the end of the block.
  private let following: Unicode.Scalar?
  private var position: Int

  private static let repeatable = Set("-=*_~#+<>$".unicodeScalars)
  private static let shortHyphenated = 2
  /// The longest abbreviation or prefix; looking further back would take long in a chunk without end.
  private static let longestKnown = 24

  /// A tokeniser of a chunk that is not empty.
  init(_ chunk: ArraySlice<Unicode.Scalar>, following: Unicode.Scalar?) {
    self.chunk = chunk
    self.following = following
    self.position = chunk.startIndex
  }

  /// The ranges of the tokens, which together are the chunk.
  mutating func tokens() -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    while position < chunk.endIndex {
      let end = max(tokenEnd(), position + 1)
      tokens.append(position..<end)
      position = end
    }
    return tokens
  }

  private func tokenEnd() -> Int {
    let rest = chunk[position...]
    let first = chunk[position]
    if let end = AddressMatcher.end(in: rest) ?? NumberMatcher.end(in: rest) { return end }
    if first.isWordCharacter { return wordEnd() }
    if let end = EmoticonMatcher.end(in: rest) { return end }
    if first.isStop { return rest.firstIndex { !$0.isStop } ?? chunk.endIndex }
    if Self.repeatable.contains(first) { return rest.firstIndex { $0 != first } ?? chunk.endIndex }
    if let end = quotePairEnd(rest) { return end }
    if rest.starts(with: "[...]".unicodeScalars) { return position + 5 }
    return clusterEnd(position + 1)
  }

  /// The end of two single quotation marks that stand for a double one.
  private func quotePairEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let second = rest[ifPresent: position + 1] else { return nil }
    switch (rest[position], second) {
    case ("'", "'"), ("`", "`"), ("’", "’"), ("‘", "‘"), ("‘", "’"): return position + 2
    default: return nil
    }
  }

  /// The end of a character with what combines with it: accents, joiners, variation selectors.
  private func clusterEnd(_ start: Int) -> Int {
    var end = start
    while end < chunk.endIndex, chunk[end].isCombining || chunk[end - 1].value == 0x200D {
      end += 1
    }
    return end
  }

  private func wordEnd() -> Int {
    var end = position + 1
    while end < chunk.endIndex {
      if chunk[end].isWordCharacter || chunk[end].isCombining {
        end += 1
      } else if let next = joinedEnd(at: end) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// Where a word goes on behind a mark that does not part it, or nil.
  private func joinedEnd(at mark: Int) -> Int? {
    let next = mark + 1
    let isFollowed = chunk[ifPresent: next]?.isWordCharacter == true
    switch chunk[mark] {
    case "'", "’", "`": return chunk[ifPresent: next]?.isLetter == true ? next : nil
    case ".": return periodEnd(at: mark)
    case "&": return isBetweenLetters(mark) ? next : nil
    case "_", "@": return isFollowed ? next : nil
    case ",", ":", "/": return isBetweenDigits(mark) ? next : nil
    case "-", "‑", "‐": return hyphenEnd(at: mark)
    default: return nil
    }
  }

  private func isBetweenDigits(_ mark: Int) -> Bool {
    chunk[mark - 1].isDigit && chunk[ifPresent: mark + 1]?.isDigit == true
  }

  private func isBetweenLetters(_ mark: Int) -> Bool {
    mark - position <= 3 && chunk[mark - 1].isUppercase
      && chunk[ifPresent: mark + 1]?.isUppercase == true
  }

  /// A period belongs to the word inside a number, inside an abbreviation and at its end.
  private func periodEnd(at mark: Int) -> Int? {
    let next = mark + 1
    if isBetweenDigits(mark) { return next }
    if chunk[ifPresent: next] == ".", chunk[ifPresent: next + 1] == "." { return nil }
    guard mark - position <= Self.longestKnown else { return nil }
    let follower = chunk[ifPresent: next]
    let abbreviation = Abbreviation(chunk[position..<mark])
    return abbreviation.keepsPeriod(before: follower, orAfterSpace: following) ? next : nil
  }

  private func hyphenEnd(at mark: Int) -> Int? {
    let next = mark + 1
    let word = chunk[position..<mark]
    guard chunk[ifPresent: next]?.isWordCharacter == true else {
      // A word that was broken off: *th-*.
      let isBroken =
        next == chunk.endIndex && word.count <= Self.shortHyphenated
        && word.allSatisfy(\.isLetter) && chunk[mark] == "-"
      return isBroken ? next : nil
    }
    guard word.count <= Self.longestKnown else { return nil }
    let isCapitals = word.count > 1 && word.allSatisfy(\.isUppercase)
    if !isCapitals, EnglishWords.prefixes.contains(word.string.lowercased()) { return next }
    let rest = chunk[next...].prefix(Self.longestKnown).prefix { $0.isWordCharacter }
      .string.lowercased()
    return EnglishWords.suffixes.contains(rest) ? next : nil
  }
}
