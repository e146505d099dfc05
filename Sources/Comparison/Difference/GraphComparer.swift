import Extraction
import Knowledge
import RDFModel

/// Compares two graphs step by step: things, facts, respects, and what goes without saying.
struct GraphComparer {
  private let oldGraph: KnowledgeGraph
  private let newGraph: KnowledgeGraph
  private let old: FactGraph
  private let new: FactGraph
  private let cost: FactCost
  private let alignment: FactAlignment
  private(set) var differences: [FactDifference] = []
  private(set) var unchanged: [GraphDifference.Unchanged] = []
  private(set) var renamings: [Renaming] = []

  init(old oldGraph: KnowledgeGraph, new newGraph: KnowledgeGraph, ontology: Ontology) {
    (self.oldGraph, self.newGraph) = (oldGraph, newGraph)
    old = FactGraph(oldGraph, ontology: ontology)
    new = FactGraph(newGraph, ontology: ontology)
    let spelling = Spelling(ontology: ontology)
    let likeness = ThingLikeness(old: old, new: new, spelling: spelling)
    cost = FactCost(
      old: old, new: new, alignment: ThingAlignment(likeness), likeness: likeness,
      spelling: spelling)
    alignment = FactAlignment(cost)
  }

  /// The new node of each old one that is the same thing.
  var sameThings: [IRI: IRI] {
    let pairs = cost.alignment.newOfOld.enumerated().compactMap { one, other in
      other.map { (old.things[one].iri, new.things[$0].iri) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  mutating func compare() {
    let reader = AspectReader(oldGraph: oldGraph, newGraph: newGraph, cost: cost)
    var pairs = alignment.pairs.map { pair in
      ComparedPair(
        old: pair.old, new: pair.new,
        changes: reader.changes(old.facts[pair.old], new.facts[pair.new]))
    }
    for index in pairs.indices { dropWhatContentTells(&pairs[index]) }
    carryRenamings(&pairs, reader)
    for pair in pairs { report(pair) }
    let changed = pairs.filter { !$0.changes.isEmpty }
    var (oldRedundancy, newRedundancy) = (redundancyOfOld, redundancyOfNew)
    oldRedundancy.paired = Set(pairs.map { old.facts[$0.old].statement })
    newRedundancy.paired = Set(pairs.map { new.facts[$0.new].statement })
    oldRedundancy.changed = Set(changed.map { old.facts[$0.old].statement })
    newRedundancy.changed = Set(changed.map { new.facts[$0.new].statement })
    for place in alignment.removed where !oldRedundancy.isRedundant(old.facts[place]) {
      differences.append(.removed(oldGraph.statements[old.facts[place].statement]))
    }
    for place in alignment.added where !newRedundancy.isRedundant(new.facts[place]) {
      differences.append(.added(newGraph.statements[new.facts[place].statement]))
    }
  }

  private mutating func report(_ pair: ComparedPair) {
    let one = oldGraph.statements[old.facts[pair.old].statement]
    let other = newGraph.statements[new.facts[pair.new].statement]
    if pair.changes.isEmpty {
      unchanged.append(GraphDifference.Unchanged(old: one, new: other))
    } else {
      differences.append(.changed(from: one, to: other, what: pair.changes))
    }
  }

  // MARK: What goes without saying

  private var redundancyOfOld: Redundancy {
    Redundancy(graph: oldGraph, own: old, other: new, cost: cost)
  }

  private var redundancyOfNew: Redundancy {
    Redundancy(graph: newGraph, own: new, other: old, cost: cost)
  }

  /// Who said something is told by what was said, and who wants something by the fact that an aim hangs on.
  private func dropWhatContentTells(_ pair: inout ComparedPair) {
    let (one, other) = (old.facts[pair.old], new.facts[pair.new])
    if redundancyOfOld.isAim(one), redundancyOfNew.isAim(other) {
      pair.changes.removeAll { ![.quantity, .date, .polarity].contains($0.aspect) }
    }
    let isTold =
      redundancyOfOld.isToldByContent(one) || redundancyOfNew.isToldByContent(other)
    guard isTold else { return }
    pair.changes.removeAll { $0.aspect == .subject || $0.aspect == .object }
  }

  // MARK: Renamings

  /// Tells each renaming in the first fact that speaks of the thing.
  private mutating func carryRenamings(_ pairs: inout [ComparedPair], _ reader: AspectReader) {
    let difference = SlotDifference(cost: cost)
    for (one, other) in cost.alignment.newOfOld.enumerated() {
      guard let other else { continue }
      let (first, second) = (old.things[one], new.things[other])
      let carriers = pairs.indices.filter { speaks(pairs[$0], of: one, other) }
      // A name that stands unedited in both texts is no other name, however much of it was read.
      let carrier = carriers.first { index in
        let (fact, newFact) = (old.facts[pairs[index].old], new.facts[pairs[index].new])
        return reader.isEdited(fact, newFact, at: self.place(of: one, in: fact), first, second)
      }
      guard let carrier else { continue }
      let (fact, newFact) = (old.facts[pairs[carrier].old], new.facts[pairs[carrier].new])
      let aspects = difference.renaming(first, second).sorted().filter {
        reader.isNews($0.aspect(at: .subject), fact, newFact)
      }
      guard !aspects.isEmpty else { continue }
      let place = place(of: one, in: fact)
      pairs[carrier].changes = AspectChange.merged(
        pairs[carrier].changes
          + aspects.map { aspect in
            AspectChange(aspect: aspect.aspect(at: place), old: first.label, new: second.label)
          })
      if aspects.contains(.calling) {
        renamings.append(
          Renaming(
            old: first.iri, new: second.iri, oldLabel: first.label, newLabel: second.label,
            factCount: carriers.count))
      }
    }
  }

  private func speaks(_ pair: ComparedPair, of one: Int, _ other: Int) -> Bool {
    old.facts[pair.old].things.contains(one) && new.facts[pair.new].things.contains(other)
  }

  /// Where a thing stands in a fact.
  private func place(of thing: Int, in fact: Fact) -> Aspect {
    if fact.agent == .thing(thing) { return .subject }
    if fact.patient == .thing(thing) { return fact.agent == .none ? .subject : .object }
    return fact.sources.contains { $0.thing == thing } ? .attribution : .qualifiers
  }
}

/// A pair of facts with the respects in which they differ.
private struct ComparedPair {
  let old: Int
  let new: Int
  var changes: [AspectChange]
}

extension RenamedAspect {
  /// The aspect of a fact in which the thing stands at a place.
  fileprivate func aspect(at place: Aspect) -> Aspect {
    switch self {
    case .calling: place
    case .quantity: .quantity
    case .date: .date
    }
  }
}
