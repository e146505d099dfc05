/// A subject–predicate–object statement.
///
/// Triples are ordered by subject, then predicate, then object.
public struct Triple: Hashable, Sendable {
  /// The subject.
  public var subject: Resource
  /// The predicate.
  public var predicate: IRI
  /// The object.
  public var object: Term

  /// A triple of three terms.
  public init(_ subject: Resource, _ predicate: IRI, _ object: Term) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
  }
}

extension Triple: Comparable {
  /// By subject, then predicate, then object.
  public static func < (one: Triple, other: Triple) -> Bool {
    if one.subject != other.subject { return one.subject < other.subject }
    if one.predicate != other.predicate { return one.predicate < other.predicate }
    return one.object < other.object
  }
}

/// A triple in a graph of a dataset.
///
/// Quads are ordered by graph, the default graph first, and within a graph by triple.
public struct Quad: Hashable, Sendable {
  /// The triple.
  public var triple: Triple
  /// The graph's name; nil for the default graph.
  public var graph: Resource?

  /// A triple in a graph.
  public init(_ triple: Triple, graph: Resource? = nil) {
    self.triple = triple
    self.graph = graph
  }
}

extension Quad: Comparable {
  /// By graph, the default graph first, then by triple.
  public static func < (one: Quad, other: Quad) -> Bool {
    if one.graph == other.graph { return one.triple < other.triple }
    guard let graph = one.graph else { return true }
    guard let otherGraph = other.graph else { return false }
    return graph < otherGraph
  }
}
