/// Collects the lines of a DOT file.
struct DOTWriter {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ line: String) {
    text += String(repeating: "  ", count: depth) + line + "\n"
  }

  mutating func indented(_ body: (inout DOTWriter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// A statement with its attributes, as `"a" -> "b" [label="warns"];` has.
  mutating func statement(_ subject: String, _ attributes: [DOTAttribute]) {
    line("\(subject) [\(attributes.map(\.text).joined(separator: ", "))];")
  }
}

/// A name and a value that is already written as DOT.
struct DOTAttribute {
  let text: String

  /// A value that needs no quotes.
  init(_ name: String, raw value: String) { text = "\(name)=\(value)" }

  /// A value of one line, quoted.
  init(_ name: String, quoting value: String) {
    let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    text = "\(name)=\(DOTEscaping.label([words]))"
  }

  /// A value of several centred lines, quoted.
  init(_ name: String, lines: [String]) { text = "\(name)=\(DOTEscaping.label(lines))" }
}
