import Foundation

/// Brings a word into the form that the vocabulary's pieces are in: BERT's normaliser and pre-tokeniser.
///
/// Control characters are dropped, CJK ideographs stand alone, accents are taken off, letters are lower-cased; then every
/// punctuation character is a part of its own.
enum PieceNormalizer {
  /// The parts of a word that pieces are looked for in.
  static func parts(of word: String) -> [String] {
    word.utf8.allSatisfy { $0 < 0x80 } ? asciiParts(of: word) : unicodeParts(of: word)
  }

  private static func asciiParts(of word: String) -> [String] {
    var splitter = PartSplitter()
    for byte in word.utf8 {
      let scalar = Unicode.Scalar(byte)
      switch byte {
      case 0x09, 0x0a, 0x0d, 0x20: splitter.close()
      case 0x00...0x1f, 0x7f: continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): splitter.add(Unicode.Scalar(byte + 0x20))
      default:
        splitter.add(scalar, isPunctuation: PieceCharacters.isPunctuation(scalar))
      }
    }
    return splitter.finish()
  }

  private static func unicodeParts(of word: String) -> [String] {
    var spaced = String.UnicodeScalarView()
    for scalar in word.unicodeScalars where !PieceCharacters.isDropped(scalar) {
      if PieceCharacters.isWhitespace(scalar) {
        spaced.append(" ")
      } else if PieceCharacters.isIdeograph(scalar) {
        spaced.append(contentsOf: [" ", scalar, " "])
      } else {
        spaced.append(scalar)
      }
    }
    var splitter = PartSplitter()
    for scalar in String(spaced).decomposedStringWithCanonicalMapping.unicodeScalars
    where !PieceCharacters.isNonspacingMark(scalar) {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if PieceCharacters.isWhitespace(lower) {
          splitter.close()
        } else {
          splitter.add(lower, isPunctuation: PieceCharacters.isPunctuation(lower))
        }
      }
    }
    return splitter.finish()
  }
}

/// Collects characters into parts.
private struct PartSplitter {
  private var parts: [String] = []
  private var current = String.UnicodeScalarView()

  mutating func add(_ scalar: Unicode.Scalar, isPunctuation: Bool = false) {
    if isPunctuation { close() }
    current.append(scalar)
    if isPunctuation { close() }
  }

  mutating func close() {
    if !current.isEmpty { parts.append(String(current)) }
    current = String.UnicodeScalarView()
  }

  mutating func finish() -> [String] {
    close()
    return parts
  }
}
