import CLibXML2

/// Finds out in which encoding a page is written.
enum HTMLEncoding {
  /// How many bytes are searched for a `meta` element that names the encoding; HTML asks authors to put it into the
  /// first 1,024, and many put it later.
  private static let searched = 4_096

  /// The bytes of a page and the encoding that libxml2 reads them in.
  ///
  /// A byte order mark decides; then being valid UTF-8; then what the page says; then it is Windows-1252.
  static func readable(_ bytes: [UInt8]) -> (bytes: [UInt8], encoding: String) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (utf8(fromUTF16: bytes), "UTF-8")
    }
    let body = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
      .filter { $0 != 0 }
    if String(validating: body, as: UTF8.self) != nil { return (body, "UTF-8") }
    if let declared = declaredEncoding(in: body), isForeign(declared) { return (body, declared) }
    return (Array(Windows1252.decode(body[...]).utf8), "UTF-8")
  }

  private static func utf8(fromUTF16 bytes: [UInt8]) -> [UInt8] {
    let isBigEndian = bytes[0] == 0xFE
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return String(decoding: units, as: UTF16.self).utf8.filter { $0 != 0 }
  }

  /// The encoding that the page's `meta` element names.
  private static func declaredEncoding(in bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(searched), as: UTF8.self).lowercased()
    guard let match = start.firstMatch(of: /charset\s*=\s*["']?([a-z0-9_:-]+)/) else { return nil }
    return String(match.1)
  }

  /// Whether an encoding is neither UTF-8 nor one that is read as Windows-1252, and libxml2 knows it.
  private static func isForeign(_ encoding: String) -> Bool {
    let western = ["iso-8859-1", "iso8859-1", "latin1", "us-ascii", "windows-1252", "cp1252"]
    guard encoding != "utf-8", encoding != "utf8", !western.contains(encoding) else { return false }
    guard let handler = xmlFindCharEncodingHandler(encoding) else { return false }
    return xmlCharEncCloseFunc(handler) == 0
  }
}

/// The encoding of Western European Windows, as the WHATWG Encoding Standard defines it.
package enum Windows1252 {
  /// The characters of bytes 0x80 to 0x9F; the five that have none stay control characters.
  private static let upperControls: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The characters of the bytes, one each.
  package static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    let units = bytes.map { byte in
      (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : UInt16(byte)
    }
    return String(decoding: units, as: UTF16.self)
  }
}
