/// Finds the tokens of one chunk: characters between white space.
struct ChunkTokenizer {
  private let chunk: ArraySlice<Unicode.Scalar>
  private var position: Int

  /// A tokeniser of a chunk that is not empty.
  init(_ chunk: ArraySlice<Unicode.Scalar>) {
    self.chunk = chunk
    self.position = chunk.startIndex
  }

  /// The tokens, which together are the chunk.
  mutating func tokens() -> [SurfaceToken] {
    var tokens: [SurfaceToken] = []
    while position < chunk.endIndex {
      let end = max(tokenEnd(), position + 1)
      tokens += ContractionSplitter.tokens(chunk[position..<end])
      position = end
    }
    return tokens
  }

  private func tokenEnd() -> Int {
    let first = chunk[position]
    if let end = AddressMatcher.end(in: chunk[position...]) { return end }
    if first.isWordCharacter { return wordEnd() }
    if first.isRepeatable { return runEnd(of: first) }
    return clusterEnd(position + 1)
  }

  /// The end of a run of one mark: `...`, `!!`, `--`.
  private func runEnd(of mark: Unicode.Scalar) -> Int {
    chunk[position...].firstIndex { $0 != mark } ?? chunk.endIndex
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
    switch chunk[mark] {
    case "'", "’", "`":
      return next < chunk.endIndex && chunk[next].isLetter ? next : trailingApostrophe(mark)
    case ".": return periodEnd(at: mark)
    case ",", ":": return isBetweenDigits(mark) ? next : nil
    case "&": return isBetweenCapitals(mark) ? next : nil
    case "_", "@": return next < chunk.endIndex && chunk[next].isWordCharacter ? next : nil
    case "-", "‑": return hyphenEnd(at: mark)
    case "/": return isBetweenDigits(mark) ? next : nil
    default: return nil
    }
  }

  private func trailingApostrophe(_ mark: Int) -> Int? { nil }

  private func isBetweenDigits(_ mark: Int) -> Bool {
    mark + 1 < chunk.endIndex && chunk[mark - 1].isDigit && chunk[mark + 1].isDigit
  }

  private func isBetweenCapitals(_ mark: Int) -> Bool {
    mark + 1 < chunk.endIndex && chunk[mark - 1].properties.isUppercase
      && chunk[mark + 1].properties.isUppercase
  }

  /// A period belongs to the word inside a number, inside and after an abbreviation.
  private func periodEnd(at mark: Int) -> Int? {
    let next = mark + 1
    let word = String(String.UnicodeScalarView(chunk[position..<mark]))
    if next < chunk.endIndex, chunk[next] == "." { return nil }
    if isBetweenDigits(mark) { return next }
    if next < chunk.endIndex, chunk[next].isLetter, isInitials(word) { return next }
    if isInitials(word) || Self.isAbbreviation(word) { return next }
    return nil
  }

  /// Single letters with periods between: `U`, `U.S`, `a.m`.
  private func isInitials(_ word: String) -> Bool {
    word.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
      $0.unicodeScalars.count == 1 && $0.unicodeScalars.allSatisfy(\.isLetter)
    } && (word.count > 1 || word.first?.isUppercase == true || position + 2 < chunk.endIndex)
  }

  static func isAbbreviation(_ word: String) -> Bool {
    let lower = word.lowercased()
    return EnglishWords.openAbbreviations.contains(lower)
      || EnglishWords.closingAbbreviations.contains(lower)
  }

  private func hyphenEnd(at mark: Int) -> Int? {
    let next = mark + 1
    guard next < chunk.endIndex, chunk[next].isWordCharacter else { return nil }
    let word = String(String.UnicodeScalarView(chunk[position..<mark])).lowercased()
    if EnglishWords.prefixes.contains(word) { return next }
    let rest = String(
      String.UnicodeScalarView(chunk[next...].prefix { $0.isWordCharacter })
    ).lowercased()
    if EnglishWords.suffixes.contains(rest) { return next }
    if word.unicodeScalars.allSatisfy(\.isDigit), rest.unicodeScalars.allSatisfy(\.isDigit),
      word.count >= 3, rest.count >= 3, word.count != rest.count || word.count == 3
    {
      return next
    }
    return nil
  }
}

extension Unicode.Scalar {
  var isLetter: Bool { properties.isAlphabetic }
  var isDigit: Bool { properties.generalCategory == .decimalNumber }
  var isWordCharacter: Bool {
    if isASCII {
      return (48...57).contains(value) || (65...90).contains(value) || (97...122).contains(value)
    }
    return isLetter || isDigit
  }
  var isRepeatable: Bool { ".!?-=*_~#+<>".unicodeScalars.contains(self) }
  /// Whether the character belongs to the one before it.
  var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    case .format: value == 0x200D || value == 0xAD
    default: (0x1_F3FB...0x1_F3FF).contains(value)
    }
  }
}
