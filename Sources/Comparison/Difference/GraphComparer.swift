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
    for place in alignment.removed where isGone(old.facts[place], from: new, of: old) {
      differences.append(.removed(oldGraph.statements[old.facts[place].statement]))
    }
    for place in alignment.added where isGone(new.facts[place], from: old, of: new) {
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

  /// Whether a fact without a partner is told as added or removed.
  ///
  /// Not where its sentence or its words stand unchanged in the other version, which then says it, too, however it was read; and not that
  /// somebody said something, where what was said is told with its source.
  private func isGone(_ fact: Fact, from other: FactGraph, of own: FactGraph) -> Bool {
    !fact.sentences.contains { other.sentenceTexts.contains(own.sentences[$0].text) }
      && !isStillSaid(fact, by: other) && !isToldByContent(fact, of: own) && !isAim(fact, of: own)
      && !isAboutNobody(fact, of: own)
  }

  /// Whether the words of a fact stand in a sentence of the other version, one after the other.
  private func isStillSaid(_ fact: Fact, by other: FactGraph) -> Bool {
    fact.phrases.contains { phrase in
      phrase.count(where: { $0 == " " }) >= Self.fewestSpaces
        && other.sentences.contains { " \($0.text) ".contains(" \(phrase) ") }
    }
  }

  /// Of fewer words than three the same may be said of something else.
  private static let fewestSpaces = 2

  /// Whether a fact is an infinitive that nobody states, as what somebody is told *to do*: the words of the fact it hangs on say it.
  private func isAim(_ fact: Fact, of graph: FactGraph) -> Bool {
    guard fact.factuality != .certain, fact.tense == nil, fact.isInfinitive else { return false }
    return graph.facts.contains {
      !$0.isInfinitive && !Set($0.sentences).isDisjoint(with: fact.sentences)
    }
  }

  /// Whether a fact is about *it* or *they* and the article does not let one know whom: nobody learns from it what is new.
  private func isAboutNobody(_ fact: Fact, of graph: FactGraph) -> Bool {
    guard case .thing(let thing) = fact.agent == .none ? fact.patient : fact.agent else {
      return false
    }
    return graph.things[thing].isPronoun && Self.pointers.contains(graph.things[thing].head)
  }

  private static let pointers: Set = [
    "it", "he", "she", "they", "him", "her", "them", "thi", "that", "these", "those", "who",
    "which",
  ]

  /// Whether a fact only introduces others that name its agent as their source.
  private func isToldByContent(_ fact: Fact, of graph: FactGraph) -> Bool {
    guard case .facts(let content) = fact.patient, case .thing(let agent) = fact.agent,
      cost.spelling.ontology.isPlainSaying(fact.relation.name)
    else { return false }
    return content.contains { graph.facts[$0].sources.contains { $0.thing == agent } }
  }

  /// Who said something is told by what was said, and who wants something by the fact that an aim hangs on.
  private func dropWhatContentTells(_ pair: inout ComparedPair) {
    if isAim(old.facts[pair.old], of: old), isAim(new.facts[pair.new], of: new) {
      pair.changes.removeAll { ![.quantity, .date, .polarity].contains($0.aspect) }
    }
    let isTold =
      isToldByContent(old.facts[pair.old], of: old) || isToldByContent(new.facts[pair.new], of: new)
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
      guard let carrier = carriers.first else { continue }
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
