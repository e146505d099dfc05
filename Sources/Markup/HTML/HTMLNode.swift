/// An element or a text of a page: a view of its tree.
///
/// Two nodes are equal when they are the same place of the same page.
public struct HTMLNode: Sendable {
  let records: [HTMLDocument.Record]
  /// Its place among all nodes, in document order.
  public let index: Int

  /// The element's name in lower case; empty for a text.
  public var name: String { records[index].name }

  /// Whether it is a text.
  public var isText: Bool { records[index].name.isEmpty }

  /// Its place and its descendants' places.
  public var range: Range<Int> { index..<max(records[index].end, index + 1) }

  /// The value of an attribute, by its name in lower case.
  public subscript(attribute: String) -> String? {
    records[index].attributes.first { $0.name == attribute }?.value
  }

  /// The element around it.
  public var parent: HTMLNode? {
    records[index].parent >= 0 ? HTMLNode(records: records, index: records[index].parent) : nil
  }

  /// The node at another place of the same page.
  ///
  /// - Precondition: The place is one of the page's.
  public func node(at index: Int) -> HTMLNode { HTMLNode(records: records, index: index) }

  /// The elements and texts directly inside.
  public var children: [HTMLNode] {
    var (children, next) = ([HTMLNode](), index + 1)
    while next < range.upperBound {
      let child = HTMLNode(records: records, index: next)
      children.append(child)
      next = child.range.upperBound
    }
    return children
  }

  /// All elements inside, in document order.
  public var descendants: [HTMLNode] {
    range.dropFirst().lazy.filter { !records[$0].name.isEmpty }.map {
      HTMLNode(records: records, index: $0)
    }
  }

  /// The elements inside of any of these names, in document order.
  public func descendants(named names: String...) -> [HTMLNode] {
    descendants.filter { names.contains($0.name) }
  }

  /// The characters of all texts inside, as they stand; scripts' and styles' included.
  public var text: String {
    range.reduce(into: "") { $0 += records[$1].text }
  }
}

extension HTMLNode: Hashable {
  /// Whether both are the same place; of the same page, which is not checked.
  public static func == (one: HTMLNode, other: HTMLNode) -> Bool { one.index == other.index }

  /// Hashes the place.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
