import Markup

/// Turns the bytes of a text into characters and refuses what is no text.
///
/// UTF-8 and UTF-16 are told by their byte order marks, UTF-8 without one by being valid; anything
/// else is Windows-1252, which every byte sequence could be.
public struct TextDecoder: Sendable {
  /// At most this share of the characters may be control characters; a tuned bound between texts with stray
  /// terminal codes (below 1 %) and random bytes (above 10 %).
  static let largestControlShare = 0.03

  /// At most this share of the non-ASCII characters may be broken for the text to count as damaged UTF-8.
  static let largestBrokenShare = 0.2

  /// A decoder.
  public init() {}

  /// The characters of a source, with line ends normalised to line feeds.
  ///
  /// - Throws: ``ArticleError/empty(name:)`` and ``ArticleError/notText(name:found:)``.
  public func decode(_ source: Source) throws(ArticleError) -> String {
    try refuseBinary(source)
    let text = try characters(of: source)
    if let found = controlCharacters(in: text) {
      throw .notText(name: source.name, found: found)
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .empty(name: source.name)
    }
    return normalizingLineEnds(of: text)
  }
}

extension TextDecoder {
  /// Refuses a source without a byte and one in a well-known binary format.
  func refuseBinary(_ source: Source) throws(ArticleError) {
    if source.bytes.isEmpty { throw .empty(name: source.name) }
    if let format = BinaryFormat.name(of: source.bytes) {
      throw .notText(name: source.name, found: .format(format))
    }
  }

  private func characters(of source: Source) throws(ArticleError) -> String {
    let bytes = source.bytes
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true) }
    if let offset = bytes.firstIndex(of: 0) {
      throw .notText(name: source.name, found: .zeroByte(offset: offset))
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return text }
    let repaired = String(decoding: body, as: UTF8.self)
    return isDamagedUTF8(repaired) ? repaired : Windows1252.decode(body)
  }

  private func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Whether a repaired text is UTF-8 with a few broken places, such as a character cut in two at the end.
  private func isDamagedUTF8(_ repaired: String) -> Bool {
    let beyondASCII = repaired.unicodeScalars.filter { !$0.isASCII }
    let broken = beyondASCII.filter { $0 == "\u{FFFD}" }
    return Double(broken.count) <= Self.largestBrokenShare * Double(beyondASCII.count)
  }

  private func controlCharacters(in text: String) -> ArticleError.Finding? {
    let scalars = text.unicodeScalars
    if let zero = scalars.firstIndex(of: "\0") {
      return .zeroByte(offset: scalars.distance(from: scalars.startIndex, to: zero))
    }
    let controls = scalars.filter { $0.properties.generalCategory == .control && !$0.isLayout }
    let (count, total) = (controls.count, scalars.count)
    return Double(count) > Self.largestControlShare * Double(total)
      ? .controlCharacters(count, of: total) : nil
  }

  /// Line feeds for every kind of line end; a form feed ends a paragraph; other controls vanish.
  private func normalizingLineEnds(of text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\n", "\u{0B}", "\u{85}", "\u{2028}": result.append("\n")
      case "\u{0C}", "\u{2029}": result.append(contentsOf: "\n\n".unicodeScalars)
      case "\t": result.append("\t")
      case _ where scalar.properties.generalCategory == .control: break
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// A control character that lays out text: tabs, line ends, page breaks.
  var isLayout: Bool { (0x09...0x0D).contains(value) || value == 0x85 }
}

/// Binary formats that are often handed over by mistake.
enum BinaryFormat {
  /// The first bytes of each format and its name, as a part of a sentence.
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF".utf8), "a PDF document"),
    (Array("PK\u{3}\u{4}".utf8), "a ZIP archive or an Office document"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    (Array("GIF8".utf8), "a GIF image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("RIFF".utf8), "RIFF media data"),
    ([0x1F, 0x8B], "gzip data"),
    (Array("BZh".utf8), "bzip2 data"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz data"),
    ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard data"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program (ELF)"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
    (Array("{\\rtf".utf8), "an RTF document"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
  ]

  /// The name of the format that the bytes open with; nil where none is known.
  static func name(of bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.name
  }
}
