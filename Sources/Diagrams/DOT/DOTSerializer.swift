/// Writes a diagram in Graphviz's language, ready to be printed.
///
/// The picture runs from left to right, so that an edge reads as a sentence: *USA warns Germany*. The same
/// diagram gives the same bytes.
public struct DOTSerializer: Sendable {
  /// What the elements of an SVG will be called; nil for a file that stands for itself.
  var ids: ElementIDs?
  /// Whether the picture is a part of a page, which has the headline, the legend and the links.
  var isPart = false

  /// A serializer.
  public init() {}

  /// A serializer for pictures whose elements will be looked for.
  init(ids: ElementIDs, isPart: Bool = false) {
    self.ids = ids
    self.isPart = isPart
  }

  /// The diagram as DOT source in UTF-8.
  public func serialize(_ diagram: Diagram) -> String {
    var body = DOTBody(diagram, ids: ids, isPart: isPart)
    body.write()
    return body.text
  }
}
