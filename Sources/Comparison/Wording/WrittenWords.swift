import Foundation

/// The words of a text in small letters, without what typesetting and house style change.
enum WrittenWords {
  /// The words: runs of letters and digits with the points and commas inside numbers.
  ///
  /// *“Huawei’s 1,200-strong unit”* → huawei, s, 1200, strong, unit
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    let characters = Array(Self.withoutPossessives(text))
    for (place, character) in characters.enumerated() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if isInNumber(characters, place) {
        if character == "." { word.append(character) }
      } else if isBetweenInitials(characters, place) {
        continue
      } else {
        if let sign = signs[character] { end(&word, &words, sign) } else { end(&word, &words) }
      }
    }
    end(&word, &words)
    return joined(words)
  }

  /// The text in small letters without *'s*.
  private static func withoutPossessives(_ text: String) -> String {
    text.lowercased().precomposedStringWithCanonicalMapping.replacing("\u{2019}", with: "'")
      .replacing(/'s\b/, with: "")
  }

  private static func end(_ word: inout String, _ words: inout [String], _ sign: String? = nil) {
    if !word.isEmpty { words.append(word) }
    if let sign { words.append(sign) }
    word = ""
  }

  /// Whether a point or comma stands between digits.
  private static func isInNumber(_ characters: [Character], _ place: Int) -> Bool {
    guard ".,".contains(characters[place]), place > 0, place + 1 < characters.count else {
      return false
    }
    return characters[place - 1].isNumber && characters[place + 1].isNumber
  }

  /// Signs that are read as words.
  private static let signs: [Character: String] = [
    "%": "percent", "$": "dollars", "€": "euros", "£": "pounds", "&": "and",
  ]

  /// Whether a point stands between initials: *U.S.*, *p.m.*
  private static func isBetweenInitials(_ characters: [Character], _ place: Int) -> Bool {
    guard characters[place] == ".", place > 0, characters[place - 1].isLetter,
      place == 1 || !characters[place - 2].isLetter, place + 1 < characters.count,
      characters[place + 1].isLetter
    else { return false }
    return place + 2 >= characters.count || !characters[place + 2].isLetter
  }

  /// *per cent* as one word.
  private static func joined(_ words: [String]) -> [String] {
    var result: [String] = []
    for word in words {
      if word == "cent", result.last == "per" {
        result[result.count - 1] = "percent"
      } else {
        result.append(word)
      }
    }
    return result
  }
}
