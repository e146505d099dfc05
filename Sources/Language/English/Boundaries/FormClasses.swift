/// What frequent forms usually are: their part of speech and whether they are written with a capital.
///
/// A line of the text is a form, a tab and its class; a form that is not there has class 0.
struct FormClasses: Sendable {
  private var classes: [UInt64: UInt8] = [:]

  /// The classes of a text in UTF-8, or nil where a line is not of that form.
  init?(_ text: some Sequence<UInt8>) {
    var hash = Self.seed
    var code: Int?
    for byte in text {
      switch (byte, code) {
      case (UInt8(ascii: "\n"), let value?):
        guard let value = UInt8(exactly: value) else { return nil }
        classes[hash] = value
        (hash, code) = (Self.seed, nil)
      case (UInt8(ascii: "\n"), nil): return nil
      case (UInt8(ascii: "\t"), nil): code = 0
      case (48...57, let value?) where value < 256: code = 10 * value + Int(byte - 48)
      case (_, nil): hash = Self.extend(hash, byte)
      default: return nil
      }
    }
    if hash != Self.seed || code != nil { return nil }
  }

  /// The class of the form with a hash.
  subscript(hash: UInt64) -> UInt64 { UInt64(classes[hash] ?? 0) }

  /// The hash of a form: FNV-1a of its bytes, ASCII capitals taken as small letters.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(seed, extend) }

  private static let seed = FeatureHash.seed

  private static func extend(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    FeatureHash.extend(hash, (65...90).contains(byte) ? byte + 32 : byte)
  }
}
