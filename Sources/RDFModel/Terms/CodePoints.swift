// RDF compares texts code point by code point, whereas `String` holds canonically equivalent texts
// ("é" in one code point or in two) to be equal. Every comparison of RDF texts therefore goes
// through these three.
extension String {
  /// Whether both texts have the same code points.
  func isIdentical(to other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let answer = utf8.withContiguousStorageIfAvailable { mine in
      other.utf8.withContiguousStorageIfAvailable { areEqual(mine, $0) }
    }
    return (answer ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  /// Whether this text comes first in the order of code points.
  ///
  /// UTF-8 sorts by bytes as Unicode sorts by code points.
  func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
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

/// Whether two buffers of one length hold the same bytes, eight at a time: comparing names is most of what loading an ontology
/// does.
private func areEqual(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>)
  -> Bool
{
  let (one, other) = (UnsafeRawBufferPointer(one), UnsafeRawBufferPointer(other))
  let whole = one.count & ~7
  for index in stride(from: 0, to: whole, by: 8)
  where one.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    != other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
  {
    return false
  }
  return (whole..<one.count).allSatisfy { one[$0] == other[$0] }
}
