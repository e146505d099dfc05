/// A universal dependency relation with its subtype, such as `nsubj:pass`.
public struct Relation: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The relation as CoNLL-U writes it.
  public let name: String

  /// The relation of a name.
  public init(_ name: String) { self.name = name }

  /// The relation of a literal name.
  public init(stringLiteral value: String) { self.name = value }

  /// The relation without its subtype: `nsubj` for `nsubj:pass`.
  public var base: String {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[..<colon])
  }

  /// The name.
  public var description: String { name }
}
