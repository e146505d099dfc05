/// Any text, so that XML 1.0 can hold it.
enum XMLText {
  /// A text without the characters that XML cannot hold or that no eye sees.
  static func allowed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.lazy.filter { isAllowed($0) || $0 == "\n" })
    return String(result)
  }

  /// A text as the content of an element or an attribute.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where isAllowed(scalar) || scalar == "\n" {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a character may stand in XML 1.0, where every picture ends up, and can be seen.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
