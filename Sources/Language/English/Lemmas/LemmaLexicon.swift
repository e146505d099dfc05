import Neural

/// Lemmas that forms have with a treebank tag, as the treebanks' training parts attest them.
///
/// The table stays where it is in the weights file and is searched by halving: nothing is loaded, and a program that starts pays
/// for no entry that it does not look up. A line is a form, a tag and its lemmas, the most frequent first, with tabs between; lines
/// are in the order of their bytes.
struct LemmaLexicon: Sendable {
  private let table: Table

  private enum Table: Sendable {
    case mapped(WeightsTable)
    case bytes([UInt8])
  }

  /// The lexicon in a weights file, or nil where it has none.
  init?(_ file: WeightsFile) throws(WeightsError) {
    guard let table = try file.table("lexicon.entries") else { return nil }
    self.table = .mapped(table)
  }

  /// A lexicon of lines in order.
  init(_ text: String) { table = .bytes(Array(text.utf8)) }

  /// The lemmas of a form with a tag, the most frequent first; none where the form is not known with it.
  ///
  /// Names are known as they are written, all other forms in lower case.
  ///
  /// - Complexity: O(log *n*) in the size of the table.
  func lemmas(of form: String, tag: String) -> [String] {
    let key = Array("\(form)\t\(tag)\t".utf8)
    switch table {
    case .mapped(let table): return Self.lemmas(key, in: table.bytes)
    case .bytes(let bytes): return bytes.withUnsafeBytes { Self.lemmas(key, in: $0) }
    }
  }

  private static func lemmas(_ key: [UInt8], in bytes: UnsafeRawBufferPointer) -> [String] {
    var (low, high) = (0, bytes.count)
    while low < high {
      // The line around the middle: from behind the line end before it to its own.
      var start = low + (high - low) / 2
      while start > low, bytes[start - 1] != newline { start -= 1 }
      let end = bytes[start..<high].firstIndex(of: newline) ?? high
      let line = bytes[start..<end]
      if line.starts(with: key) {
        return line.dropFirst(key.count).split(separator: tab)
          .map { String(decoding: $0, as: UTF8.self) }
      }
      if line.lexicographicallyPrecedes(key) { low = end + 1 } else { high = start }
    }
    return []
  }

  private static let newline = UInt8(ascii: "\n")
  private static let tab = UInt8(ascii: "\t")
}
