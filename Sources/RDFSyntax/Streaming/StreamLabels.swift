import RDFModel

/// The labels of blank nodes in a file that is written statement by statement.
///
/// A label of ASCII letters and digits that begins with a letter is kept, so long as it does not
/// begin with `z` or `genid`; of others the bytes are written as hexadecimal digits after a `z`. So
/// no two become one, and nothing has to be remembered.
enum StreamLabels {
  /// The label to write.
  static func label(of text: TermBytes.Text) -> [UInt8] {
    if isKept(text) { return Array(text) }
    var label = [UInt8(ascii: "z")]
    for byte in text {
      if byte < 16 { label.append(UInt8(ascii: "0")) }
      label += String(byte, radix: 16).utf8
    }
    return label
  }

  /// Appends the label to write.
  static func append(_ text: TermBytes.Text, to buffer: inout [UInt8]) {
    if isKept(text) { buffer.append(contentsOf: text) } else { buffer += label(of: text) }
  }

  private static func isKept(_ text: TermBytes.Text) -> Bool {
    guard let first = text.first, first.isLetter, first != UInt8(ascii: "z") else { return false }
    return text.allSatisfy { $0.isLetter || $0.isDigit } && !text.starts(with: "genid".utf8)
  }

  /// Lends a term whose label, if it is a blank node, is the one to write.
  static func withSafeLabel<Result, Failure: Error>(
    _ term: TermBytes, _ body: (TermBytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard case .blankNode(let text) = term, !isKept(text) else { return try body(term) }
    return try label(of: text).withUnsafeBufferPointer { label throws(Failure) in
      try body(.blankNode(label))
    }
  }
}
