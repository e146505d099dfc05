public import Comparison
public import Diagrams
import Extraction
import Knowledge
import Language
import RDFModel

extension GraphDifference {
  /// The difference as one picture: grey what both versions state, green with a plus what only the new one does, red and dashed what only
  /// the old one does, amber with *old → new* what changed.
  ///
  /// - Parameters:
  ///   - kinds: Which kinds of differences it shows.
  ///   - top: How many facts at most, differences first.
  public func diagram(
    kinds: Set<FactDifference.Kind> = Set(FactDifference.Kind.allCases), top: Int = 30
  ) -> Diagram {
    var composer = DifferenceComposer(difference: self)
    let told = differences.filter { kinds.contains($0.kind) }
    for one in told.prefix(top) { composer.add(one) }
    let room = max(0, min(top - told.count, Self.mostUnchanged))
    composer.addUnchanged(room)
    return composer.diagram(total: told.count)
  }

  /// More facts that stayed the same than this hide what changed.
  private static let mostUnchanged = 8
}

/// Puts the picture of a difference together.
private struct DifferenceComposer {
  let difference: GraphDifference
  private var nodes: [Diagram.Node] = []
  private var edges: [Diagram.Edge] = []
  private let oldOfNew: [IRI: IRI]
  /// What things that stayed the same are called in both versions, where that is a change.
  private let relabelled: Set<[String]>
  private var factCount = 0

  init(difference: GraphDifference) {
    self.difference = difference
    oldOfNew = Dictionary(
      difference.sameThings.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    relabelled = Set(
      difference.differences.flatMap(\.what).compactMap { change in
        guard let old = change.old, let new = change.new else { return nil }
        return [old, new]
      })
  }

  // MARK: Facts

  mutating func add(_ one: FactDifference) {
    switch one {
    case .added(let new): add(nil, new, as: .added)
    case .removed(let old): add(old, nil, as: .removed)
    case .changed(let old, let new, let what): add(old, new, as: .changed, what: what)
    }
  }

  /// Adds facts that stayed the same and speak of what is shown.
  mutating func addUnchanged(_ count: Int) {
    let shown = Set(nodes.map(\.id))
    let ranked = difference.new.ranked(difference.unchanged.map(\.new))
    var left = count
    for statement in ranked where left > 0 {
      guard case .node(let object) = statement.object, !isPronoun(statement.subject),
        !isPronoun(object), shown.contains(statement.subject.value) || shown.isEmpty
      else { continue }
      add(nil, statement, as: .unchanged)
      left -= 1
    }
  }

  private func isPronoun(_ iri: IRI) -> Bool { difference.new.node(iri)?.isPronoun ?? true }

  private mutating func add(
    _ old: Statement?, _ new: Statement?, as change: Diagram.Change, what: [AspectChange] = []
  ) {
    guard let statement = new ?? old else { return }
    factCount += 1
    let graph = new == nil ? difference.old : difference.new
    let from = node(old?.subject, new?.subject, changed: change == .changed)
    let to =
      object(old, new, changed: change == .changed)
      ?? place(of: statement, change: change)
    edges.append(
      Diagram.Edge(
        from: from, to: to, label: label(old, new, what),
        tooltip: statement.evidence.first.map { graph.text[$0.sentence] }, change: change))
  }

  /// The relation, in both wordings where it changed, and below it what else changed and is no node.
  private func label(_ old: Statement?, _ new: Statement?, _ what: [AspectChange]) -> String {
    let wording = new?.wording ?? old?.wording ?? ""
    let aspects = Set(what.map(\.aspect))
    let isReworded = !aspects.isDisjoint(with: [.predicate, .polarity, .factuality, .tense])
    var parts: [String] = []
    if let old, let new, isReworded, old.phrase != new.phrase {
      parts.append("\(old.phrase) \u{2192} \(new.phrase)")
    } else {
      parts.append((new ?? old)?.phrase ?? wording)
    }
    for change in what {
      switch change.aspect {
      case .attribution:
        parts.append("(says \(change.old ?? "nobody") \u{2192} \(change.new ?? "nobody"))")
      case .date, .qualifiers, .quantity:
        if !isAtNode(change) {
          parts.append("(\(change.old ?? "\u{2013}") \u{2192} \(change.new ?? "\u{2013}"))")
        }
      default: continue
      }
    }
    if what.isEmpty, let source = (new ?? old)?.sources.first, !source.label.isEmpty {
      parts.append("(says \(source.label))")
    }
    return parts.joined(separator: " ")
  }

  /// Whether the nodes show a change, which the edge then need not.
  private func isAtNode(_ change: AspectChange) -> Bool {
    guard let old = change.old, let new = change.new else { return false }
    return nodes.contains { $0.label == "\(old) \u{2192} \(new)" }
  }

  // MARK: Things

  /// The id of the node of a thing in either version; of two things one node that shows both.
  private mutating func node(_ old: IRI?, _ new: IRI?, changed: Bool) -> String {
    if let old, let new, changed, difference.sameThings[old] != new, !isSameName(old, new) {
      let labels = (label(old, in: difference.old), label(new, in: difference.new))
      return add(
        id: "\(old.value) \u{2192} \(new.value)", label: "\(labels.0) \u{2192} \(labels.1)",
        of: difference.new.node(new), change: .changed)
    }
    if let new { return node(new, before: oldOfNew[new]) }
    guard let old else { return "" }
    if let new = difference.sameThings[old] { return node(new, before: old) }
    return add(
      id: "old " + old.value, label: label(old, in: difference.old), of: difference.old.node(old),
      change: .removed)
  }

  private func isSameName(_ old: IRI, _ new: IRI) -> Bool {
    label(old, in: difference.old) == label(new, in: difference.new)
  }

  private mutating func node(_ new: IRI, before old: IRI?) -> String {
    let label = label(new, in: difference.new)
    guard let old else {
      return add(id: new.value, label: label, of: difference.new.node(new), change: .added)
    }
    let former = self.label(old, in: difference.old)
    let isRelabelled = relabelled.contains([former, label])
    return add(
      id: new.value, label: isRelabelled ? "\(former) \u{2192} \(label)" : label,
      of: difference.new.node(new), change: isRelabelled ? .changed : .unchanged)
  }

  private func label(_ iri: IRI, in graph: KnowledgeGraph) -> String {
    graph.node(iri)?.label ?? iri.value
  }

  private mutating func add(
    id: String, label: String, of thing: Node?, change: Diagram.Change
  ) -> String {
    if !nodes.contains(where: { $0.id == id }) {
      nodes.append(
        Diagram.Node(
          id: id, label: label, kind: thing.map(Diagram.Node.Kind.init) ?? .claim, change: change))
    }
    return id
  }

  // MARK: Objects that are no things

  /// The node of the object; nil where there is none in either version.
  private mutating func object(_ old: Statement?, _ new: Statement?, changed: Bool) -> String? {
    if case .node(let former)? = old?.object, case .node(let object)? = new?.object {
      return node(former, object, changed: changed)
    }
    if new == nil, case .node(let former)? = old?.object {
      return node(former, nil, changed: false)
    }
    if case .node(let object)? = new?.object, old == nil {
      return node(nil, object, changed: false)
    }
    let texts = (
      old.map { difference.old.objectLabel($0) } ?? "",
      new.map { difference.new.objectLabel($0) } ?? ""
    )
    // What is said changes by itself, in its own facts.
    let isSaying = if case .statements? = (new ?? old)?.object { true } else { false }
    let showsBoth =
      changed && !isSaying && texts.0 != texts.1 && !texts.0.isEmpty && !texts.1.isEmpty
    let label = showsBoth ? "\(texts.0) \u{2192} \(texts.1)" : texts.1.isEmpty ? texts.0 : texts.1
    guard !label.isEmpty else { return nil }
    let change: Diagram.Change =
      old == nil
      ? .added : new == nil ? .removed : showsBoth ? .changed : .unchanged
    return add(id: "text \(factCount)", label: label, of: nil, change: change)
  }

  /// What an act without an object leads to: its first qualifier, or a mere point.
  private mutating func place(of statement: Statement, change: Diagram.Change) -> String {
    let change = change == .changed ? .unchanged : change
    guard let qualifier = statement.qualifiers.first?.text else {
      var point = Diagram.Node(id: "end \(factCount)", label: "", change: change)
      point.isPoint = true
      nodes.append(point)
      return "end \(factCount)"
    }
    return add(id: "end \(factCount)", label: qualifier, of: nil, change: change)
  }
}

extension Statement {
  /// The relation's wording, with *not* where it is denied and does not say so.
  fileprivate var phrase: String {
    let words = wording.lowercased().split(separator: " ")
    let isSaid = words.contains {
      ["not", "never", "no", "cannot"].contains($0) || $0.hasSuffix("n't")
    }
    return polarity == .negative && !isSaid ? "not " + wording : wording
  }
}

extension DifferenceComposer {
  func diagram(total: Int) -> Diagram {
    let (old, new) = (difference.old.article, difference.new.article)
    let headline = new.headline ?? old.headline ?? new.iri.value
    let dates = [old.modified ?? old.published, new.modified ?? new.published].compactMap { $0 }
    let counts = FactDifference.Kind.allCases.map { kind in
      "\(difference.differences.count { $0.kind == kind }) \(kind.rawValue)"
    }
    let shown = edges.count { $0.change != .unchanged }
    return Diagram(
      title: headline,
      subtitle: "What changed: " + counts.joined(separator: ", ")
        + (dates.count == 2 ? " (\(dates[0]) to \(dates[1]))" : ""),
      note: shown < total ? "\(shown) of \(total) differences" : nil, nodes: nodes, edges: edges)
  }
}
