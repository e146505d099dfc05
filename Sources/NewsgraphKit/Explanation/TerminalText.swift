import Diagrams

/// Text laid out for a terminal: columns, paragraphs, labels.
///
/// The width is fixed, so that what is printed does not depend on who looks at it.
enum TerminalText {
  /// The width of paragraphs; the drawing of a deep tree may be wider.
  static let width = 80

  /// The columns that a text takes; the marks of ``isolated(_:)`` take none.
  static func columns(_ text: String) -> Int {
    Wrapping.columns(text.filter { $0 != isolate && $0 != endOfIsolate })
  }

  /// A text filled up with spaces to a number of columns.
  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - self.columns(text)))
  }

  /// A paragraph whose lines stand behind a prefix, the first behind one of its own.
  static func paragraph(_ text: String, first: String, rest: String? = nil) -> [String] {
    let rest = rest ?? String(repeating: " ", count: columns(first))
    let lines = Wrapping.filled(text, width: max(20, width - columns(rest)))
    return lines.enumerated().map { ($0 == 0 ? first : rest) + isolated($1) }
  }

  /// A text that keeps its order, left to right, and that of what stands beside it, though there are words in it that run
  /// from right to left (UAX #9, 2.7: isolates).
  static func isolated(_ text: String) -> String {
    let isMixed = text.unicodeScalars.contains { scalar in
      rightToLeft.contains { $0.contains(scalar.value) }
    }
    return isMixed ? "\(isolate)\(text)\(endOfIsolate)" : text
  }

  private static let isolate: Character = "\u{2066}"
  private static let endOfIsolate: Character = "\u{2069}"

  /// The blocks of scripts that run from right to left, and the controls that change direction.
  private static let rightToLeft: [ClosedRange<UInt32>] = [
    0x590...0x8FF, 0x200F...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFB1D...0xFDFF,
    0xFE70...0xFEFC, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF,
  ]
}
