public import Knowledge
import Language
public import RDFModel

/// What two versions of an article state differently.
///
/// Things are aligned first (``ThingAlignment``), then facts (``FactAlignment``), then each pair of facts is read for the respects in
/// which it differs. A thing that is renamed or identified better is one change, carried by the first fact that speaks of it. What a
/// sentence says that stands word for word in both versions is no difference, and neither is other evidence for a fact; nor is what
/// goes without saying beside the other facts (``Redundancy``).
///
/// The difference of a graph from itself is empty; that of B from A is that of A from B the other way round; the order of nodes and
/// statements in the graphs does not matter.
public struct GraphDifference: Sendable {
  /// A fact that both versions state in the same way.
  public struct Unchanged: Sendable, Hashable {
    /// The statement of the old version.
    public var old: Statement
    /// The statement of the new version.
    public var new: Statement

    /// The pair the other way round.
    public var reversed: Unchanged { Unchanged(old: new, new: old) }
  }

  /// The old version.
  public let old: KnowledgeGraph
  /// The new version.
  public let new: KnowledgeGraph
  /// What differs: changed and removed facts in the old text's order, then added facts in the new text's.
  public let differences: [FactDifference]
  /// The facts that both state in the same way, in the old text's order.
  public let unchanged: [Unchanged]
  /// The things that the versions call differently, in the old text's order.
  public let renamings: [Renaming]

  /// The node of the new version for each node of the old one that is the same thing.
  public let sameThings: [IRI: IRI]

  /// The differences of a version from an earlier one.
  ///
  /// - Parameter ontology: What tells verbs' strength and misspellings from words.
  /// - Complexity: O(*n* *m*) in the numbers of facts and, within a block of facts that resemble each other, the cube of their number.
  public init(from old: KnowledgeGraph, to new: KnowledgeGraph, ontology: Ontology) {
    // Whatever is decided by the order of the sides is decided the same way for the reverse.
    let isReversed = Self.precedes(new, old)
    let (first, second) = isReversed ? (new, old) : (old, new)
    var comparer = GraphComparer(old: first, new: second, ontology: ontology)
    comparer.compare()
    (self.old, self.new) = (old, new)
    differences = Self.ordered(
      isReversed ? comparer.differences.map(\.reversed) : comparer.differences, old, new)
    sameThings =
      isReversed
      ? Dictionary(uniqueKeysWithValues: comparer.sameThings.map { ($1, $0) }) : comparer.sameThings
    let places = Places(old)
    unchanged =
      (isReversed
      ? comparer.unchanged.map(\.reversed) : comparer.unchanged)
      .sorted { places.precedes($0.old, $1.old) }
    renamings =
      (isReversed ? comparer.renamings.map(\.reversed) : comparer.renamings)
      .sorted { ($0.oldLabel, $0.newLabel, $0.old) < ($1.oldLabel, $1.newLabel, $1.old) }
  }

  /// Whether both versions state the same facts.
  public var isEmpty: Bool { differences.isEmpty }

  /// The unchanged facts that no sentence of both versions says in the same words.
  public var reworded: [Unchanged] {
    unchanged.filter { pair in
      let sentences = Set(pair.old.evidence.map { old.text[$0.sentence] })
      return !pair.new.evidence.contains { sentences.contains(new.text[$0.sentence]) }
        && !pair.new.evidence.isEmpty
    }
  }

  private static func precedes(_ one: KnowledgeGraph, _ other: KnowledgeGraph) -> Bool {
    let (first, second) = (one.text.string, other.text.string)
    if first != second { return first < second }
    let keys = { (graph: KnowledgeGraph) in graph.statements.map(\.iri).sorted() }
    return keys(one).lexicographicallyPrecedes(keys(other))
  }

  private static func ordered(
    _ differences: [FactDifference], _ old: KnowledgeGraph, _ new: KnowledgeGraph
  ) -> [FactDifference] {
    let (oldPlaces, newPlaces) = (Places(old), Places(new))
    return differences.sorted { one, other in
      switch (one.old, other.old) {
      case (let one?, let other?): return oldPlaces.precedes(one, other)
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil):
        guard let one = one.new, let other = other.new else { return false }
        return newPlaces.precedes(one, other)
      }
    }
  }
}

/// Where statements first stand in their text.
private struct Places {
  private var place: [IRI: Int] = [:]

  init(_ graph: KnowledgeGraph) {
    for statement in graph.statements {
      let starts = statement.evidence.map {
        $0.predicate.first?.lowerBound ?? $0.sentence.lowerBound
      }
      place[statement.iri] = starts.min() ?? .max
    }
  }

  func precedes(_ one: Statement, _ other: Statement) -> Bool {
    let (first, second) = (place[one.iri] ?? .max, place[other.iri] ?? .max)
    return first == second ? one.iri < other.iri : first < second
  }
}
