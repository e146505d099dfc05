/// Writes any text so that Graphviz shows exactly that text.
enum DOTEscaping {
  /// A quoted string that is displayed as these lines.
  ///
  /// Backslashes are doubled, so that `\N` or `\G` in a text stays what it is; an ampersand that would open an entity
  /// is written as one.
  static func label(_ lines: [String]) -> String {
    "\"" + lines.map { escaped($0) }.joined(separator: "\\n") + "\""
  }

  /// The same with the lines flush left.
  static func flushLeftLabel(_ lines: [String]) -> String {
    lines.count > 1 ? "\"" + lines.map { escaped($0) + "\\l" }.joined() + "\"" : label(lines)
  }

  /// A quoted name: one that nothing reads but to compare it.
  ///
  /// Names have no escape for a backslash, so what can't stand in one is percent-encoded, and `%` with it; different
  /// ids stay different.
  static func name(_ id: String) -> String {
    var result = ""
    for scalar in id.unicodeScalars {
      if scalar == "%" || scalar == "\"" || scalar == "\\" || !XMLText.isAllowed(scalar) {
        result += String(scalar).utf8.map { "%" + hexadecimal($0) }.joined()
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return "\"" + result + "\""
  }

  /// A quoted name of the whole graph, which SVG shows as its title; a backslash becomes the sign that looks like it.
  static func title(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var result = ""
    for scalar in words.unicodeScalars where XMLText.isAllowed(scalar) {
      switch scalar {
      case "\\": result += "\u{2216}"
      case "\"": result += "\\\""
      default: result.unicodeScalars.append(scalar)
      }
    }
    return "\"" + result + "\""
  }

  /// A text inside an HTML-like label.
  static func markup(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where XMLText.isAllowed(scalar) {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func escaped(_ line: String) -> String {
    var result = ""
    let scalars = Array(line.unicodeScalars)
    for (index, scalar) in scalars.enumerated() where XMLText.isAllowed(scalar) {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "&" where opensEntity(scalars[(index + 1)...]): result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether what follows an ampersand makes it an entity: `amp;`, `#38;`.
  private static func opensEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let body = rest.prefix {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "#"
    }
    return !body.isEmpty && rest.dropFirst(body.count).first == ";"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
