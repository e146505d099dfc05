import Markup
import RDFModel

/// A code point that XML cannot contain, even escaped.
struct ForbiddenXMLCharacter: Error, Equatable {
  let scalar: Unicode.Scalar
}

extension [UInt8] {
  /// The bytes below 64 that cannot be copied as they are: controls but for tabs and line ends, and
  /// `"`, `&`, `<`, `>`.
  private static let stops: UInt64 =
    0xFFFF_FFFF & ~(1 << 0x9) & ~(1 << 0xA) | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

  /// Appends a text with the escapes that libxml2's writer makes in an element.
  ///
  /// Attributes of IRIs and languages, which have no tabs and line ends, need no others.
  mutating func append(xml text: TermBytes.Text) throws(ForbiddenXMLCharacter) {
    var copied = 0
    var place = 0
    let stops = Self.stops
    while place < text.count {
      let byte = text[place]
      if byte < 64 ? stops >> UInt64(byte) & 1 == 1 : byte == 0xEF {
        if let scalar = text.forbiddenXMLCharacter(at: place) {
          throw ForbiddenXMLCharacter(scalar: scalar)
        }
        if byte != 0xEF {
          append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<place]))
          append(xmlEscapeOf: byte)
          copied = place + 1
        }
      }
      place += 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }

  private mutating func append(xmlEscapeOf byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
    case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
    default: append(contentsOf: "&#13;".utf8)
    }
  }
}

extension TermBytes.Text {
  /// The control, or the U+FFFE or U+FFFF, that stands at a place.
  fileprivate func forbiddenXMLCharacter(at place: Int) -> Unicode.Scalar? {
    if self[place] == 0xEF {
      guard place + 2 < count, self[place + 1] == 0xBF, self[place + 2] >= 0xBE else { return nil }
      return Unicode.Scalar(0xFF40 + UInt32(self[place + 2]))
    }
    let scalar = Unicode.Scalar(self[place])
    return scalar.isXMLCharacter ? nil : scalar
  }
}
