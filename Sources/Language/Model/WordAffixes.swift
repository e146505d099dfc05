/// The beginnings and ends of a word as the network is told them, beside the word's pieces and shape.
///
/// Pieces cut rare words where the vocabulary happens to have gaps; the affixes show their endings whole. Each is hashed to a
/// row of an embedding. `Models/FORMAT.md` defines them, and training uses the same definition.
struct WordAffixes: Sendable {
  /// The number of rows that affixes are hashed to.
  let rows: Int

  private static let prefixes = [2, 3]
  private static let suffixes = [1, 2, 3, 4]

  /// The rows of a word's prefixes of 2 and 3 code points and suffixes of 1 to 4, as far as the word is long enough.
  func rows(of word: String) -> [Int] {
    let scalars = word.unicodeScalars.map(Self.lowercased)
    var rows: [Int] = []
    for length in Self.prefixes where length <= scalars.count {
      rows.append(row("p", length, scalars[..<length]))
    }
    for length in Self.suffixes where length <= scalars.count {
      rows.append(row("s", length, scalars[(scalars.count - length)...]))
    }
    return rows
  }

  /// The row of `p2:` or the like and the affix.
  private func row(
    _ kind: Unicode.Scalar, _ length: Int, _ affix: ArraySlice<Unicode.Scalar>
  ) -> Int {
    var hash = FNV1a()
    hash.add(kind)
    for scalar in "\(length):".unicodeScalars { hash.add(scalar) }
    for scalar in affix { hash.add(scalar) }
    return Int(hash.value) % rows
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
  }
}

/// The hash FNV-1a of 32 bits over UTF-8 bytes.
private struct FNV1a {
  private(set) var value: UInt32 = 2_166_136_261

  mutating func add(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      value = (value ^ UInt32(byte)) &* 16_777_619
    }
  }
}
