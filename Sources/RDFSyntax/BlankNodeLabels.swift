public import RDFModel

/// The labels under which a dataset's blank nodes are written.
///
/// A label that the format takes is kept; another one gives way to `b1`, `b2`, … in the order of
/// the nodes, without those that are taken.
struct BlankNodeLabels {
  private(set) var substitutes: [BlankNode: String] = [:]

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

  /// Lends a term with the label to write, if it is a blank node.
  func withLabel<Result>(of term: TermBytes, _ body: (TermBytes) -> Result) -> Result {
    guard case .blankNode(let text) = term, !substitutes.isEmpty,
      let label = substitutes[BlankNode(String(decoding: text, as: UTF8.self))]
    else { return body(term) }
    return label.withBytes { body(.blankNode($0)) }
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

extension Dataset {
  /// The dataset with the labels for its blank nodes under which all formats write them.
  public func withWritableLabels() -> Dataset {
    let labels = BlankNodeLabels(self, isAllowed: BlankNodeLabels.isTurtleLabel)
    return labels.substitutes.isEmpty ? self : renamed(labels.label)
  }
}
