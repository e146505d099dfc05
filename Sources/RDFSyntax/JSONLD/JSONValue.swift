/// A JSON value whose members keep their order.
indirect enum JSONValue {
  case string(String)
  /// A number or a truth value, as it is written.
  case bare(String)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])

  /// Text that is not longer than this stays on one line.
  private static let lineLength = 80

  /// The value's text, indented by two spaces a level.
  func text(indentation: String = "") -> String {
    if let line = lineText { return line }
    let inner = indentation + "  "
    switch self {
    case .string, .bare: return scalarText ?? ""
    case .array(let items):
      let lines = items.map { inner + $0.text(indentation: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + indentation + "]"
    case .object(let members):
      let lines = members.map { member in
        inner + Self.quoted(member.name) + ": " + member.value.text(indentation: inner)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + indentation + "}"
    }
  }

  private var scalarText: String? {
    switch self {
    case .string(let text): Self.quoted(text)
    case .bare(let text): text
    case .array(let items): items.isEmpty ? "[]" : nil
    case .object: nil
    }
  }

  /// The text on one line, for scalars and for what has only a few of them.
  private var lineText: String? {
    if let scalarText { return scalarText }
    let line: String
    switch self {
    case .array(let items):
      guard let texts = Self.all(items.map(\.scalarText)) else { return nil }
      line = "[" + texts.joined(separator: ", ") + "]"
    case .object(let members):
      guard let texts = Self.all(members.map(\.value.scalarText)) else { return nil }
      let pairs = zip(members, texts).map { Self.quoted($0.name) + ": " + $1 }
      line = "{" + pairs.joined(separator: ", ") + "}"
    case .string, .bare: return nil
    }
    return line.utf8.count <= Self.lineLength ? line : nil
  }

  private static func all(_ texts: [String?]) -> [String]? {
    let present = texts.compactMap(\.self)
    return present.count == texts.count ? present : nil
  }

  /// A text as a JSON string (RFC 8259, 7).
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\0"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
