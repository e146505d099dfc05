/// Collects the lines of a DOT file.
struct DOTWriter {
  private(set) var text = ""
  /// How deep the next line is indented.
  var depth = 0

  mutating func line(_ line: String) {
    text += String(repeating: "  ", count: depth) + line + "\n"
  }

  /// A statement with its attributes, as `"a" -> "b" [label="warns"];` has.
  mutating func statement(_ subject: String, _ attributes: [DOTAttribute]) {
    line("\(subject) [\(attributes.map(\.text).joined(separator: ", "))];")
  }
}

/// A name and a value that is already written as DOT.
struct DOTAttribute {
  private let name: String
  private let value: String

  /// The attribute as DOT has it.
  var text: String { "\(name)=\(value)" }

  /// A value that needs no quotes.
  init(_ name: String, raw value: String) {
    self.name = name
    self.value = value
  }

  /// A value of one line, quoted.
  init(_ name: String, quoting value: String) {
    let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.init(name, raw: DOTEscaping.label([words]))
  }

  /// A value of several centred lines, quoted.
  init(_ name: String, lines: [String]) { self.init(name, raw: DOTEscaping.label(lines)) }

  /// The same value under another name.
  func renamed(_ name: String) -> DOTAttribute { DOTAttribute(name, raw: value) }
}
