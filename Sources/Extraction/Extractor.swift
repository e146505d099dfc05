public import Language

/// Reads the propositions that a document's sentences state off their trees.
public struct Extractor: Sendable {
  /// An extractor with the patterns of English.
  public init() {}

  /// The propositions of a document, by sentence and then by the position of their clause.
  public func propositions(in document: Document) -> [Proposition] {
    []
  }
}
