/// A blank node of one dataset.
///
/// Its label means nothing outside that dataset; blank nodes are ordered by label.
public struct BlankNode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The label that tells it from the other blank nodes of its dataset.
  public let label: String

  /// The blank node of a label.
  public init(_ label: String) { self.label = label }

  /// Whether both have the same label, code point by code point.
  public static func == (one: BlankNode, other: BlankNode) -> Bool {
    one.label.isIdentical(to: other.label)
  }

  /// The order of the labels' code points.
  public static func < (one: BlankNode, other: BlankNode) -> Bool {
    one.label.precedes(other.label)
  }

  /// Hashes the label's code points.
  public func hash(into hasher: inout Hasher) { label.hashCodePoints(into: &hasher) }

  /// The label after `_:`.
  public var description: String { "_:" + label }
}
