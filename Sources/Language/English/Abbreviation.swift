/// What stands before a period, and may be an abbreviation.
struct Abbreviation {
  private let word: String
  private let isInitials: Bool

  /// The characters before a period.
  init(_ characters: ArraySlice<Unicode.Scalar>) {
    word = characters.string
    isInitials = Self.isInitials(characters)
  }

  /// Whether the period behind the word is part of it.
  ///
  /// - Parameters:
  ///   - follower: The character behind the period, nil at the end of the chunk.
  ///   - following: The first character of the next chunk, nil at the end of the block.
  func keepsPeriod(before follower: Unicode.Scalar?, orAfterSpace following: Unicode.Scalar?)
    -> Bool
  {
    if let follower, follower.isLetter { return isInitials || isDotted || isKnown }
    if word == "I" { return false }
    if isInitials, word.count > 1 || word.first?.isUppercase == true { return true }
    if follower == nil, following?.isDigit == true, isNumbered { return true }
    // At the end of a sentence, the treebanks part *etc* from its period.
    if word == "etc", follower == nil {
      return following.map { !$0.isUppercase } ?? false
    }
    return isKnown || isDotted
  }

  /// Whether a sentence may end with the abbreviation, as it may not with a title.
  var mayEndSentence: Bool {
    if isInitials { return word.count > 1 }
    return isDotted || Self.contains(EnglishWords.closingAbbreviations, word)
  }

  private var isKnown: Bool {
    Self.contains(EnglishWords.openAbbreviations, word)
      || Self.contains(EnglishWords.closingAbbreviations, word)
  }

  private var isNumbered: Bool {
    EnglishWords.numberedAbbreviations.contains(word.lowercased())
  }

  private var isDotted: Bool {
    let lower = word.lowercased()
    return EnglishWords.dottedAbbreviations.contains {
      $0 == lower || ($0.hasPrefix(lower) && $0.dropFirst(lower.count).first == ".")
    }
  }

  private static func contains(_ list: Set<String>, _ word: String) -> Bool {
    if list.contains(word) || list.contains(word.lowercased()) { return true }
    // *INC.* is *Inc.*, but *PA.* may be anything.
    return word.count > 2 && word == word.uppercased()
      && list.contains(word.prefix(1) + word.dropFirst().lowercased())
  }

  /// Single letters with periods between: `U`, `U.S`, `a.m`.
  private static func isInitials(_ characters: ArraySlice<Unicode.Scalar>) -> Bool {
    guard characters.count % 2 == 1 else { return false }
    return characters.enumerated().allSatisfy { index, scalar in
      index % 2 == 0 ? scalar.isLetter : scalar == "."
    }
  }
}
