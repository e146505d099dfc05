// RDF compares texts code point by code point, whereas `String` holds canonically equivalent texts
// ("é" in one code point or in two) to be equal. Every comparison of RDF texts therefore goes
// through these three.
extension String {
  /// Whether both texts have the same code points.
  func isIdentical(to other: String) -> Bool {
    withBytes { one in other.withBytes { one.precedes($0) == nil } }
  }

  /// Whether this text comes first in the order of code points.
  ///
  /// UTF-8 sorts by bytes as Unicode sorts by code points.
  func precedes(_ other: String) -> Bool {
    withBytes { one in other.withBytes { one.precedes($0) ?? false } }
  }

  /// Feeds the code points to a hasher.
  func hashCodePoints(into hasher: inout Hasher) {
    let wasContiguous: Void? = utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if wasContiguous == nil {
      for byte in utf8 { hasher.combine(byte) }
    }
    hasher.combine(0xFF as UInt8)
  }
}
