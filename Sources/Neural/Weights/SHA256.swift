import Crypto

extension SHA256 {
  /// The digest of bytes in hexadecimal, lower case.
  static func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
    hash(data: Array(bytes)).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }
}
