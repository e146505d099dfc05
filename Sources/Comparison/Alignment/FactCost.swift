import Extraction
import Knowledge

/// What it costs to take a fact of the new version for a fact of the old one.
///
/// | part | cost |
/// | --- | --- |
/// | agent, relation, patient | 1 each where they differ altogether, less where they are alike |
/// | relation of a fact with one place only and no qualifier in common | 2 instead of 1: there is nothing else to know the fact by |
/// | polarity, factuality, time relative to the article | 0.3, 0.15, 0.1 |
/// | sources, qualifiers | 0.25, 0.3 |
/// | the best pair of sentences | 0.6 where they have no word in common |
///
/// Two facts that cost more than ``limit`` are not one fact changed; one is gone and the other is new. A pair's worth is what it
/// spares of the limit.
struct FactCost {
  let old: FactGraph
  let new: FactGraph
  let alignment: ThingAlignment
  let likeness: ThingLikeness
  let spelling: Spelling

  /// The weights were set on the tune half of `Tests/ComparisonTests/Revisions`.
  static let limit = 1.6
  private static let sentenceWeight = 0.6
  private static let qualifierWeight = 0.3
  private static let sourceWeight = 0.25
  private static let polarityWeight = 0.3
  private static let factualityWeight = 0.15
  private static let tenseWeight = 0.1

  /// The cost of a pair; more than ``limit`` where it is known before all is added up.
  func cost(_ one: Fact, _ other: Fact) -> Double {
    let (one, other) = Fact.inOneVoice(one, other)
    var cost = core(one, other)
    guard cost < Self.limit else { return cost }
    if one.polarity != other.polarity { cost += Self.polarityWeight }
    if one.factuality != other.factuality { cost += Self.factualityWeight }
    if (one.tense == .future) != (other.tense == .future) { cost += Self.tenseWeight }
    cost += Self.sourceWeight * (1 - sourceLikeness(one, other))
    cost += Self.qualifierWeight * (1 - qualifierLikeness(one, other))
    guard cost < Self.limit else { return cost }
    return cost + Self.sentenceWeight * (1 - likeness.sentences.best(one, other))
  }

  /// The cost of the agent, relation and patient.
  private func core(_ one: Fact, _ other: Fact) -> Double {
    if let joint = jointLikeness(one, other) {
      return 2 * (1 - joint) + 1 - (slotLikeness(one.agent, other.agent) ?? 1)
    }
    let relation = relationLikeness(one.relation, other.relation)
    let agents = slotLikeness(one.agent, other.agent)
    let patients = slotLikeness(one.patient, other.patient)
    let places = [agents, patients].compactMap { $0 }
    let isKnownByQualifier = one.qualifiers.contains { qualifier in
      other.qualifiers.contains { isSame(qualifier, $0) }
    }
    let relationWeight = places.count < 2 && !isKnownByQualifier ? 2.0 : 1.0
    return relationWeight * (1 - relation) + places.reduce(0) { $0 + 1 - $1 }
  }

  /// How alike relations are.
  func relationLikeness(_ one: RelationReading, _ other: RelationReading) -> Double {
    if spelling.sameWords(one.words, other.words) { return 1 }
    // A misspelled verb may have any lemma.
    if !one.wording.isEmpty, spelling.sameWords(one.wording, other.wording) { return 1 }
    let ontology = spelling.ontology
    if let first = ontology.strength(of: one.name), let second = ontology.strength(of: other.name),
      first.scale == second.scale
    {
      return first.degree == second.degree ? 1 : 0.7
    }
    if let type = ontology.eventType(of: one.name),
      let other = ontology.eventType(of: other.name)
    {
      if type == other { return 0.6 }
      let wider = ontology.widerEvent(than: type)
      if let wider, wider == other || wider == ontology.widerEvent(than: other) { return 0.45 }
      if ontology.widerEvent(than: other) == type { return 0.45 }
    }
    return 0.8 * spelling.overlap(one.words, other.words)
  }

  /// How alike the relation and patient are together, where one of the facts has a bare copula; nil for other pairs.
  ///
  /// > *is* a *minister* · *is minister of* a *country*
  func jointLikeness(_ one: Fact, _ other: Fact) -> Double? {
    guard one.relation.isBare != other.relation.isBare else { return nil }
    let words = one.relation.words + self.words(of: one.patient, in: old)
    let otherWords = other.relation.words + self.words(of: other.patient, in: new)
    let copulas: Set = ["is", "be"]
    let likeness = spelling.overlap(
      words.filter { !copulas.contains($0) }, otherWords.filter { !copulas.contains($0) })
    return likeness >= Self.leastJoint ? likeness : nil
  }

  /// With fewer words in common a copula and a relation are compared part by part.
  private static let leastJoint = 0.5

  /// How alike what stands in a place is; nil where there is nothing in either.
  func slotLikeness(_ one: Fact.Slot, _ other: Fact.Slot) -> Double? {
    switch (one, other) {
    case (.none, .none): nil
    // A place that one of the two leaves empty: a passive without its agent.
    case (.none, _), (_, .none): 0.4
    case (.thing(let one), .thing(let other)): thingLikeness(one, other)
    default: wordLikeness(words(of: one, in: old), words(of: other, in: new))
    }
  }

  private func thingLikeness(_ one: Int, _ other: Int) -> Double {
    if alignment.areSame(one, other) { return 1 }
    let (first, second) = (old.things[one], new.things[other])
    if first.isKnown, second.isKnown { return first.iri == second.iri ? 1 : 0 }
    return 0.9 * likeness.calling(first, second)
  }

  private func wordLikeness(_ one: [String], _ other: [String]) -> Double {
    spelling.overlap(one, other)
  }

  /// The words of what stands in a place.
  func words(of slot: Fact.Slot, in graph: FactGraph) -> [String] {
    switch slot {
    case .none: []
    case .thing(let thing): graph.things[thing].reading.words
    case .words(let reading): reading.words
    case .facts(let facts): facts.flatMap { shallowWords(of: graph.facts[$0], in: graph) }
    }
  }

  /// The words of a fact without those of facts in it.
  private func shallowWords(of fact: Fact, in graph: FactGraph) -> [String] {
    let slots = [fact.agent, fact.patient].flatMap { slot -> [String] in
      if case .facts = slot { [] } else { words(of: slot, in: graph) }
    }
    return slots + fact.relation.words
  }

  private func sourceLikeness(_ one: Fact, _ other: Fact) -> Double {
    if one.sources.isEmpty, other.sources.isEmpty { return 1 }
    return haveOneSource(one, other) ? 1 : 0
  }

  /// Whether two facts have a source in common.
  func haveOneSource(_ one: Fact, _ other: Fact) -> Bool {
    one.sources.contains { source in other.sources.contains { isSameSource(source, $0) } }
  }

  /// Whether two sources are one.
  private func isSameSource(_ one: Fact.Source, _ other: Fact.Source) -> Bool {
    if let first = one.thing, let second = other.thing {
      if alignment.areSame(first, second) { return true }
      let (old, new) = (old.things[first], new.things[second])
      // One may be called *police* in the other place of the same article, too.
      return spelling.isSame(old.reading, new.reading)
    }
    return one.thing == nil && other.thing == nil
  }

  /// Dice's coefficient of the qualifiers.
  private func qualifierLikeness(_ one: Fact, _ other: Fact) -> Double {
    let count = one.qualifiers.count + other.qualifiers.count
    guard count > 0 else { return 1 }
    let pairs = QualifierPairs(one, other, cost: self)
    return 2 * Double(pairs.same.count) / Double(count)
  }

  /// Whether two qualifiers say the same.
  func isSame(_ one: Fact.Qualifier, _ other: Fact.Qualifier) -> Bool {
    if let first = one.thing, let second = other.thing, alignment.areSame(first, second) {
      return one.reading.amounts == other.reading.amounts
    }
    return spelling.isSame(one.reading, other.reading)
  }
}
