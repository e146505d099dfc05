/// The classes of characters that BERT's normaliser and pre-tokeniser distinguish.
///
/// The reference has the general categories of Unicode 8; characters that came later have none there.
enum PieceCharacters {
  /// Control and format characters and what else has no place in a text.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": false
    case "\0", "\u{FFFD}": true
    default:
      switch category(of: scalar) {
      case .control, .format, .privateUse, .surrogate: true
      default: false
      }
    }
  }

  /// Characters that separate words.
  static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// Characters of the blocks of CJK ideographs, with the gap that the reference has at 2B820.
  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x2_0000...0x2_A6DF, 0x2_A700...0x2_B73F,
      0x2_B740...0x2_B81F, 0x2_B920...0x2_CEAF, 0xF900...0xFAFF, 0x2_F800...0x2_FA1F:
      true
    default: false
    }
  }

  /// Marks that take no room of their own: accents.
  static func isNonspacingMark(_ scalar: Unicode.Scalar) -> Bool {
    category(of: scalar) == .nonspacingMark
  }

  /// Punctuation, and all ASCII characters that are neither letters, digits, spaces nor controls.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar.value {
      case 33...47, 58...64, 91...96, 123...126: return true
      default: return false
      }
    }
    switch category(of: scalar) {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  private static let referenceVersion = 8

  private static func category(of scalar: Unicode.Scalar) -> Unicode.GeneralCategory {
    guard let age = scalar.properties.age, age.major <= referenceVersion else {
      return .unassigned
    }
    return formerCategories[scalar] ?? scalar.properties.generalCategory
  }

  /// Characters that had another category in Unicode 8.
  private static let formerCategories: [Unicode.Scalar: Unicode.GeneralCategory] = [
    "\u{166D}": .otherPunctuation, "\u{1734}": .nonspacingMark, "\u{1885}": .otherLetter,
    "\u{1886}": .otherLetter, "\u{A9BD}": .spacingMark, "\u{111C9}": .otherPunctuation,
    "\u{1171E}": .nonspacingMark,
  ]
}
