/// A diagram as Graphviz drew it, as a part of a page.
package struct SVGPicture: Sendable, Hashable {
  /// The picture as an element of HTML, without links; its colours come from ``style``.
  package let inline: String
  /// How wide it is, in points.
  package let width: Double
  /// What its elements are called.
  let ids: ElementIDs
  /// The indices of the nodes at the ends of each edge.
  let ends: [[Int]]

  /// The rules for pictures and for the signs that explain them (`.kind.person`), in light and dark.
  package var style: String { StyleSheet.picture + StyleSheet.signs }

  /// The id of the element that shows a node.
  package func element(ofNode index: Int) -> String { ids.node(index) }

  /// The ids of the elements that show an edge, the node it starts at and the one it leads to.
  package func elements(ofEdge index: Int) -> [String] {
    [ids.edge(index)] + ends[index].map { ids.node($0) }
  }
}

/// What the elements of a picture are called; a prefix tells those of several pictures on a page apart.
struct ElementIDs: Sendable, Hashable {
  let prefix: String

  // Not with hyphens, which some versions of Graphviz write as entities.
  func node(_ index: Int) -> String { "\(prefix)node_\(index)" }
  func edge(_ index: Int) -> String { "\(prefix)edge_\(index)" }
  func cluster(_ index: Int) -> String { "\(prefix)frame_\(index)" }
}
