/// What part of a graph a picture shows.
public struct DiagramView: Sendable {
  /// How much of the graph.
  public enum Extent: String, Sendable, CaseIterable {
    /// The most salient statements.
    case headline
    /// All statements between things.
    case full
  }

  /// How much of the graph.
  public var extent: Extent
  /// A name: only what lies around it.
  public var focus: String?
  /// With a focus, how many steps from it.
  public var hops: Int
  /// How many statements at most; nil for the default of the extent.
  public var top: Int?

  /// A view, the headline view unless told otherwise.
  public init(extent: Extent = .headline, focus: String? = nil, hops: Int = 1, top: Int? = nil) {
    self.extent = extent
    self.focus = focus
    self.hops = hops
    self.top = top
  }
}
