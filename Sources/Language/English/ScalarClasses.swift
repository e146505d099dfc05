/// The classes of characters that tokens are made of.
extension Unicode.Scalar {
  var isLetter: Bool {
    isASCII
      ? (65...90).contains(value) || (97...122).contains(value) : properties.isAlphabetic
  }

  var isDigit: Bool {
    isASCII ? (48...57).contains(value) : properties.generalCategory == .decimalNumber
  }

  var isWordCharacter: Bool { isLetter || isDigit }

  var isUppercase: Bool { properties.isUppercase }

  var isLowercase: Bool { properties.isLowercase }

  var isSpace: Bool { properties.isWhitespace }

  var isApostrophe: Bool { self == "'" || self == "’" || self == "`" }

  var isStop: Bool { self == "." || self == "!" || self == "?" }

  /// Whether the character belongs to the one before it: accents, joiners, skin tones.
  var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    case .format: value == 0x200D || value == 0xAD
    default: (0x1_F3FB...0x1_F3FF).contains(value)
    }
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// The characters as a string.
  var string: String { String(String.UnicodeScalarView(self)) }

  /// The character at an index, or nil where there is none.
  subscript(ifPresent index: Int) -> Unicode.Scalar? {
    indices.contains(index) ? self[index] : nil
  }
}
