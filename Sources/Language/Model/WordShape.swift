/// The class of a word's spelling, which the network is told beside the word's pieces.
///
/// Lower-casing the pieces loses what tells a name from a noun; the shape brings it back. `Models/FORMAT.md` defines it, and
/// training uses the same definition.
enum WordShape: Int {
  case digits
  case symbols
  case lettersAndDigits
  case lowercase
  case singleUppercase
  case uppercase
  case capitalized
  case mixed

  /// The shape of a word as written.
  init(_ word: String) {
    var letters = 0
    var lower = 0
    var upper = 0
    var digits = 0
    for scalar in word.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .lowercaseLetter: (letters, lower) = (letters + 1, lower + 1)
      case .uppercaseLetter, .titlecaseLetter: (letters, upper) = (letters + 1, upper + 1)
      case .modifierLetter, .otherLetter: letters += 1
      case .decimalNumber: digits += 1
      default: break
      }
    }
    if letters == 0 {
      self = digits > 0 ? .digits : .symbols
    } else if digits > 0 {
      self = .lettersAndDigits
    } else if lower == letters {
      self = .lowercase
    } else if upper == letters {
      self = letters == 1 ? .singleUppercase : .uppercase
    } else if upper == 1, lower == letters - 1, Self.beginsUppercase(word) {
      self = .capitalized
    } else {
      self = .mixed
    }
  }

  /// The number of rows that words have; the root's follows them.
  static let count = 16

  /// The row of the shape's embedding for a word that is, or is not, the first of its sentence.
  func index(isFirst: Bool) -> Int { 2 * rawValue + (isFirst ? 1 : 0) }

  private static func beginsUppercase(_ word: String) -> Bool {
    switch word.unicodeScalars.first?.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: true
    default: false
    }
  }
}
