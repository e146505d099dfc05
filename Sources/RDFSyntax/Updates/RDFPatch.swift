public import RDFModel

/// Writes a difference as RDF Patch, which turns the old dataset into the new one.
///
/// One row for each quad: `D` deletes, `A` adds ([RDF Patch](https://afs.github.io/rdf-delta/rdf-patch.html)). Blank nodes have the
/// labels of the old dataset, those that are added labels of their own: as the format has it, labels are the store's.
public struct RDFPatch: Sendable {
  /// The identifier of the patch; without one it has no header.
  public var identifier: IRI?
  /// The identifier of the patch that it follows.
  public var previous: IRI?

  /// A way to write patches.
  public init(identifier: IRI? = nil, previous: IRI? = nil) {
    (self.identifier, self.previous) = (identifier, previous)
  }

  /// The patch in UTF-8; of equal datasets a transaction without rows.
  public func write(_ difference: DatasetDifference) -> [UInt8] {
    var text = ""
    if let identifier { text += "H id <\(identifier.value)> .\n" }
    if let previous { text += "H prev <\(previous.value)> .\n" }
    text += "TX .\n"
    for quad in difference.removed { text += "D \(quad)\n" }
    for quad in difference.added { text += "A \(quad)\n" }
    text += "TC .\n"
    return Array(text.utf8)
  }
}
