/// What one dataset says that another does not, however blank nodes are labelled.
///
/// Quads without blank nodes are compared as they are. Blank nodes that hang together are compared as a whole, by the canonical form
/// of their quads (RDFC-1.0): such a component is in both datasets or it is not, so that what a blank node says is never half there.
public struct DatasetDifference: Sendable {
  /// A component of blank nodes of which the datasets have different numbers.
  public struct ChangedComponent: Sendable {
    /// The copies in the old dataset.
    public var old: [BlankComponent]
    /// The copies in the new dataset.
    public var new: [BlankComponent]

    /// How many copies stay.
    var kept: Int { min(old.count, new.count) }
  }

  /// The quads without blank nodes that only the old dataset has, in canonical order.
  public let removedGround: [Quad]
  /// The quads without blank nodes that only the new dataset has, in canonical order.
  public let addedGround: [Quad]
  /// The components that only one has, or that one has more copies of, in the order of their canonical forms.
  public let components: [ChangedComponent]
  /// How many quads both have.
  public let unchanged: Int
  /// The labels of the old dataset's blank nodes, which new ones must not take.
  private let takenLabels: Set<String>

  /// The differences of a dataset from an earlier one.
  ///
  /// - Throws: ``CanonicalizationError/workLimitReached(_:)`` where too many blank nodes of one component look alike.
  /// - Complexity: O(*n* log *n*) in the number of quads when no two blank nodes of a component look alike.
  public init(
    from old: Dataset, to new: Dataset, workLimit: Int = 4_000
  ) throws(CanonicalizationError) {
    let (oldComponents, oldGround) = old.blankComponents()
    let (newComponents, newGround) = new.blankComponents()
    let removed = old.rows(oldGround, absentFrom: new)
    let added = new.rows(newGround, absentFrom: old)
    removedGround = removed.map(old.quad).sorted()
    addedGround = added.map(new.quad).sorted()
    var sides = ComponentTable()
    try sides.add(oldComponents, of: old, workLimit: workLimit, to: \.old)
    try sides.add(newComponents, of: new, workLimit: workLimit, to: \.new)
    components = sides.changed(old: old, new: new)
    let lost = components.reduce(removed.count) { count, component in
      count + component.old.dropFirst(component.kept).reduce(0) { $0 + $1.quads.count }
    }
    unchanged = old.count - lost
    takenLabels = components.isEmpty ? [] : Set(old.blankNodes.map(\.label))
  }

  /// Whether the datasets are isomorphic.
  public var isEmpty: Bool {
    removedGround.isEmpty && addedGround.isEmpty && components.isEmpty
  }

  /// The quads that only the old dataset has, with its labels.
  public var removed: [Quad] {
    (removedGround + components.flatMap { $0.old.dropFirst($0.kept).flatMap(\.quads) }).sorted()
  }

  /// The quads that only the new dataset has; their blank nodes have labels that no blank node of the old dataset has.
  public var added: [Quad] {
    var renaming = Renaming(taken: takenLabels)
    let blank = components.flatMap { component in
      component.new.dropFirst(component.kept).flatMap(\.quads)
    }.sorted().map { renaming.renamed($0) }
    return (addedGround + blank).sorted()
  }

  /// The difference the other way round.
  ///
  /// What it adds again has labels of its own.
  public func isMirror(of other: DatasetDifference) -> Bool {
    removedGround == other.addedGround && addedGround == other.removedGround
      && components.map { $0.old.count } == other.components.map { $0.new.count }
      && components.map { $0.new.count } == other.components.map { $0.old.count }
      && components.compactMap { ($0.old + $0.new).first?.form }
        == other.components.compactMap { ($0.old + $0.new).first?.form }
  }
}

extension Dataset {
  /// Those of some rows whose quads another dataset lacks.
  fileprivate func rows(_ rows: [Row], absentFrom other: Dataset) -> [Row] {
    let numbers = (0..<Number(terms.count)).map { number in
      terms.withBytes(of: number) { other.terms.number(of: $0) }
    }
    return rows.filter { row in
      guard let subject = numbers[Int(row.subject)], let predicate = numbers[Int(row.predicate)],
        let object = numbers[Int(row.object)]
      else { return true }
      var graph = Self.absent
      if row.graph != Self.absent {
        guard let number = numbers[Int(row.graph)] else { return true }
        graph = number
      }
      return !other.contains(
        Row(subject: subject, predicate: predicate, object: object, graph: graph))
    }
  }
}

/// The components of both sides by their canonical form.
private struct ComponentTable {
  struct Copies {
    var old: [[Dataset.Row]] = []
    var new: [[Dataset.Row]] = []
  }

  private var copies: [[UInt8]: Copies] = [:]

  mutating func add(
    _ components: [[Dataset.Row]], of dataset: Dataset, workLimit: Int,
    to side: WritableKeyPath<Copies, [[Dataset.Row]]>
  ) throws(CanonicalizationError) {
    for rows in components {
      let form = try dataset.form(ofComponent: rows, workLimit: workLimit)
      copies[form, default: Copies()][keyPath: side].append(rows)
    }
  }

  func changed(old: Dataset, new: Dataset) -> [DatasetDifference.ChangedComponent] {
    copies.filter { $0.value.old.count != $0.value.new.count }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { form, copies in
        DatasetDifference.ChangedComponent(
          old: Self.components(copies.old, of: old, form),
          new: Self.components(copies.new, of: new, form))
      }
  }

  /// The copies in the order of their labels, which does not depend on how the dataset was filled.
  private static func components(
    _ copies: [[Dataset.Row]], of dataset: Dataset, _ form: [UInt8]
  ) -> [BlankComponent] {
    copies.map { BlankComponent(form: form, quads: $0.map(dataset.quad).sorted()) }
      .sorted { $0.quads.lexicographicallyPrecedes($1.quads) }
  }
}

/// Gives blank nodes labels that are not taken.
private struct Renaming {
  let taken: Set<String>
  private var labels: [String: String] = [:]
  private var next = 0

  init(taken: Set<String>) { self.taken = taken }

  mutating func renamed(_ quad: Quad) -> Quad {
    var quad = quad
    quad.triple.subject = renamed(quad.triple.subject)
    if let object = quad.triple.object.resource { quad.triple.object = Term(renamed(object)) }
    if let graph = quad.graph { quad.graph = renamed(graph) }
    return quad
  }

  private mutating func renamed(_ resource: Resource) -> Resource {
    guard case .blankNode(let node) = resource else { return resource }
    if let known = labels[node.label] { return .blankNode(BlankNode(known)) }
    var label = "new\(next)"
    while taken.contains(label) {
      next += 1
      label = "new\(next)"
    }
    next += 1
    labels[node.label] = label
    return .blankNode(BlankNode(label))
  }
}
