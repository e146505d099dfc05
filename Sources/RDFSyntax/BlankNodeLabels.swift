import RDFModel

/// The labels under which a dataset's blank nodes are written.
///
/// A label that the format takes is kept; another one gives way to `b1`, `b2`, … in the order of
/// the nodes, without those that are taken.
struct BlankNodeLabels {
  private var substitutes: [BlankNode: String] = [:]

  init(_ dataset: Dataset, isAllowed: (String) -> Bool) {
    let nodes = dataset.blankNodes
    var taken = Set(nodes.map(\.label))
    var number = 0
    for node in nodes where !isAllowed(node.label) {
      var label: String
      repeat {
        number += 1
        label = "b\(number)"
      } while taken.contains(label)
      taken.insert(label)
      substitutes[node] = label
    }
  }

  /// The label to write.
  func label(of node: BlankNode) -> String { substitutes[node] ?? node.label }
}
