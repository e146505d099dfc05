import Crypto

/// The SHA-256 digest, which the names of statements are made of.
public enum SHA256Digest {
  /// The digest of a text's UTF-8 bytes, as 64 hexadecimal digits in lower case.
  public static func hexadecimal(of text: String) -> String {
    let digits = Array("0123456789abcdef".unicodeScalars)
    var result = ""
    for byte in SHA256.hash(data: Array(text.utf8)) {
      result.unicodeScalars.append(digits[Int(byte >> 4)])
      result.unicodeScalars.append(digits[Int(byte & 15)])
    }
    return result
  }
}
