/// The last field of a CoNLL-U line: `Key=Value` pairs with `|` between.
struct CoNLLUMisc {
  private let pairs: [Substring]

  init(_ field: String) {
    pairs = field == "_" ? [] : field[...].split(separator: "|")
  }

  /// The value of a key, or nil.
  subscript(key: String) -> String? {
    for pair in pairs where pair.hasPrefix(key + "=") {
      return String(pair.dropFirst(key.count + 1))
    }
    return nil
  }

  /// The fields as they stand, but those of some keys.
  func fields(without keys: Set<Substring>) -> [String] {
    pairs.filter { pair in !keys.contains(pair.prefix { $0 != "=" }) }.map(String.init)
  }

  /// The white space after the token, or nil where the line leaves it open.
  var spaceAfter: String? {
    if let spaces = self["SpacesAfter"] { return Self.unescape(spaces) }
    return self["SpaceAfter"] == "No" ? "" : nil
  }

  /// The white space before the first token of a text.
  var spaceBefore: String? { self["SpacesBefore"].map(Self.unescape) }

  /// White space as UDPipe writes it in `SpacesAfter`: `\s`, `\t`, `\r`, `\n`.
  static func escape(_ space: String) -> String {
    var result = ""
    for scalar in space.unicodeScalars {
      switch scalar {
      case " ": result += "\\s"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\n": result += "\\n"
      case "|": result += "\\p"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func unescape(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        let plain: [Unicode.Scalar: Unicode.Scalar] = [
          "s": " ", "t": "\t", "r": "\r", "n": "\n", "p": "|",
        ]
        result.unicodeScalars.append(plain[scalar] ?? scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
