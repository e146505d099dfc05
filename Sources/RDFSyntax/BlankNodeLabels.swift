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

  /// The quad with the labels to write.
  func relabeled(_ quad: Quad) -> Quad {
    guard !substitutes.isEmpty else { return quad }
    var quad = quad
    quad.triple.subject = relabeled(quad.triple.subject)
    if let object = quad.triple.object.resource { quad.triple.object = Term(relabeled(object)) }
    quad.graph = quad.graph.map(relabeled)
    return quad
  }

  private func relabeled(_ resource: Resource) -> Resource {
    guard case .blankNode(let node) = resource else { return resource }
    return .blankNode(BlankNode(label(of: node)))
  }

  /// Whether Turtle and its relatives take a text as a label.
  ///
  /// Their grammar has more, but with these few characters every reader agrees. Raptor calls its
  /// own nodes `genid…` and mistakes others of that name for them.
  static func isTurtleLabel(_ text: String) -> Bool {
    text.utf8.first?.isLetter == true && text.utf8.allSatisfy { $0.isLetter || $0.isDigit }
      && !text.utf8.starts(with: "genid".utf8)
  }
}
