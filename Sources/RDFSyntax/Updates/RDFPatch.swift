public import RDFModel

/// Writes a difference as RDF Patch, which turns the old dataset into the new one.
///
/// One row for each quad: `D` deletes, `A` adds ([RDF Patch](https://afs.github.io/rdf-delta/rdf-patch.html)). Blank nodes have the
/// labels of the old dataset, those that are added labels of their own: as the format has it, labels are the store's.
public struct RDFPatch: Sendable {
  /// A way to write patches.
  public init() {}

  /// The patch in UTF-8; of equal datasets a transaction without rows.
  public func write(_ difference: DatasetDifference) -> [UInt8] {
    var text = "TX .\n"
    for quad in difference.removed { text += "D \(quad)\n" }
    for quad in difference.added { text += "A \(quad)\n" }
    text += "TC .\n"
    return Array(text.utf8)
  }
}
