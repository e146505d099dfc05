import Crypto

/// The hash algorithm of a canonicalisation.
public enum CanonicalHash: String, Sendable, CaseIterable {
  /// SHA-256, which RDFC-1.0 uses unless told otherwise.
  case sha256
  /// SHA-384.
  case sha384

  /// The digest of some bytes, as hexadecimal digits in lower case.
  func hexadecimal(of bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .sha256: Self.hexadecimal(SHA256.hash(data: bytes))
    case .sha384: Self.hexadecimal(SHA384.hash(data: bytes))
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func hexadecimal(_ digest: some Sequence<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(96)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return text
  }
}
