import Extraction
import Knowledge
import Language

/// Finds the respects in which two statements of one fact differ.
struct AspectReader {
  let oldGraph: KnowledgeGraph
  let newGraph: KnowledgeGraph
  let cost: FactCost

  private var ontology: Ontology { cost.spelling.ontology }

  /// The differences of a pair, in the order of ``Aspect``; none where a sentence that says both stands unchanged.
  func changes(_ one: Fact, _ other: Fact) -> [AspectChange] {
    if cost.likeness.sentences.haveOneSentence(one, other) { return [] }
    let (one, other) = Fact.inOneVoice(one, other)
    var changes: [AspectChange] = []
    if cost.jointLikeness(one, other) == nil {
      changes += slots(one, other)
      changes += predicate(one, other).map { [$0] } ?? []
    }
    changes += modality(one, other)
    changes += attribution(one, other).map { [$0] } ?? []
    changes += qualifiers(one, other)
    return AspectChange.merged(changes)
  }

  // MARK: Subject, predicate, object

  private func slots(_ one: Fact, _ other: Fact) -> [AspectChange] {
    let difference = SlotDifference(cost: cost)
    let places: [(Aspect, Fact.Slot, Fact.Slot)] = [
      (.subject, one.agent, other.agent), (.object, one.patient, other.patient),
    ]
    return places.flatMap { name, old, new -> [AspectChange] in
      // The subject of a passive is what something is done to.
      let isSubject = name == .object && one.agent == .none && other.agent == .none
      if haveOneWording(one, other, at: name) { return [] }
      return difference.aspects(old, new, as: isSubject ? .subject : name)
        .filter { isNews($0, one, other) }.map {
          AspectChange(
            aspect: $0, old: text(old, of: one, in: .old), new: text(new, of: other, in: .new))
        }
    }
  }

  /// Whether an editor touched what facts call a thing: their sentence, and in it the words in the thing's place or a name of it.
  func isEdited(_ one: Fact, _ other: Fact, at place: Aspect, _ old: Thing, _ new: Thing) -> Bool {
    if cost.likeness.sentences.haveOneSentence(one, other) { return false }
    if !haveOneWording(one, other, at: place) { return true }
    let sentences = one.sentences.map { cost.old.sentences[$0] }
    let newSentences = other.sentences.map { cost.new.sentences[$0] }
    let name = WrittenWords.words(of: old.label).joined(separator: " ")
    return sentences.contains { $0.has(name) } && !newSentences.contains { $0.has(name) }
  }

  /// Whether both texts have the same words in a place: whatever *his* was taken to mean, nobody edited it.
  private func haveOneWording(_ one: Fact, _ other: Fact, at place: Aspect) -> Bool {
    !wordings(of: one, at: place, in: .old).isDisjoint(
      with: wordings(of: other, at: place, in: .new))
  }

  /// The words that stand in a place of a fact, in each of its sentences.
  private func wordings(of fact: Fact, at place: Aspect, in side: Side) -> Set<[String]> {
    let graph = side == .old ? oldGraph : newGraph
    guard place == .subject || place == .object else { return [] }
    let isTurned = place == .object && fact.agent == .none
    let wordings = graph.statements[fact.statement].evidence.map { evidence in
      let spans = place == .subject || isTurned ? evidence.subject : evidence.object
      return spans.flatMap { WrittenWords.words(of: graph.text[$0]) }
    }
    return Set(wordings.filter { !$0.isEmpty })
  }

  private func predicate(_ one: Fact, _ other: Fact) -> AspectChange? {
    if cost.relationLikeness(one.relation, other.relation) == 1 { return nil }
    let (old, new) = (statement(one, in: .old), statement(other, in: .new))
    return AspectChange(
      aspect: .predicate, old: old.wording, new: new.wording,
      direction: direction(one.relation.name, other.relation.name))
  }

  /// Whether a verb says more or less than another of its scale.
  private func direction(_ one: String, _ other: String) -> Direction? {
    guard let old = ontology.strength(of: one), let new = ontology.strength(of: other),
      old.scale == new.scale, old.degree != new.degree
    else { return nil }
    return old.degree < new.degree ? .strengthened : .softened
  }

  // MARK: Polarity, factuality, tense, source

  private func modality(_ one: Fact, _ other: Fact) -> [AspectChange] {
    var changes: [AspectChange] = []
    if one.polarity != other.polarity {
      changes.append(
        AspectChange(aspect: .polarity, old: one.polarity.rawValue, new: other.polarity.rawValue))
    }
    if one.factuality != other.factuality {
      changes.append(
        AspectChange(
          aspect: .factuality, old: one.factuality.rawValue, new: other.factuality.rawValue,
          direction: one.factuality.strength < other.factuality.strength
            ? .strengthened : .softened))
    }
    if let old = one.tense, let new = other.tense, hasMoved(old, new, one, other) {
      changes.append(AspectChange(aspect: .tense, old: old.rawValue, new: new.rawValue))
    }
    return changes
  }

  /// Whether a time differs in more than style: headlines tell of the past in the present, and so do *says* and *said*.
  private func hasMoved(_ old: Tense, _ new: Tense, _ one: Fact, _ other: Fact) -> Bool {
    if (old == .future) != (new == .future) { return true }
    if case .facts = one.patient { return false }
    return old != new && !one.isHeadline && !other.isHeadline
  }

  private func attribution(_ one: Fact, _ other: Fact) -> AspectChange? {
    if one.sources.isEmpty, other.sources.isEmpty { return nil }
    if cost.haveOneSource(one, other) { return nil }
    // Whom a pronoun means was not found out in one of the versions.
    let hasPronoun =
      one.sources.contains { isPronoun($0, in: cost.old) }
      || other.sources.contains { isPronoun($0, in: cost.new) }
    if hasPronoun, !one.sources.isEmpty, !other.sources.isEmpty { return nil }
    return AspectChange(
      aspect: .attribution, old: statement(one, in: .old).sources.first?.label,
      new: statement(other, in: .new).sources.first?.label)
  }

  private func isPronoun(_ source: Fact.Source, in graph: FactGraph) -> Bool {
    source.thing.map { graph.things[$0].isPronoun } ?? false
  }

  // MARK: Qualifiers

  private func qualifiers(_ one: Fact, _ other: Fact) -> [AspectChange] {
    let pairs = QualifierPairs(one, other, cost: cost)
    let (old, new) = (one.qualifiers, other.qualifiers)
    let changed = pairs.changed.flatMap { place, otherPlace -> [AspectChange] in
      let isTold = isToldByFacts(old[place], of: one, in: cost.old)
      if isTold, isToldByFacts(new[otherPlace], of: other, in: cost.new) { return [] }
      return qualifier(old[place], new[otherPlace]).map {
        AspectChange(aspect: $0, old: old[place].text, new: new[otherPlace].text)
      }
    }
    let removed = pairs.removed.filter { isNews(old[$0], in: other, of: cost.new) }.map {
      AspectChange(aspect: aspect(of: old[$0]), old: old[$0].text, new: nil)
    }
    let added = pairs.added.filter { isNews(new[$0], in: one, of: cost.old) }.map {
      AspectChange(aspect: aspect(of: new[$0]), old: nil, new: new[$0].text)
    }
    return changed + removed + added
  }

  /// Whether a qualifier is a clause with facts of its own, which tell what changed in it: *after engineers found two cracks*.
  private func isToldByFacts(
    _ qualifier: Fact.Qualifier, of fact: Fact, in graph: FactGraph
  ) -> Bool {
    let words = " " + WrittenWords.words(of: qualifier.text).joined(separator: " ") + " "
    return graph.facts.contains { other in
      !Set(other.sentences).isDisjoint(with: fact.sentences)
        && other.phrases.contains { words.contains(" \($0) ") }
    }
  }

  private func qualifier(_ one: Fact.Qualifier, _ other: Fact.Qualifier) -> [Aspect] {
    if one.role == .time {
      return isDuration(one) && isDuration(other) ? [.quantity, .qualifiers] : [.date]
    }
    let aspects = SlotDifference(cost: cost).aspects(one.reading, other.reading, as: .qualifiers)
    return one.role == .quantity && !aspects.isEmpty ? [.quantity] : aspects
  }

  /// Whether a time is a length of time: *after 31 years*.
  private func isDuration(_ qualifier: Fact.Qualifier) -> Bool {
    qualifier.reading.content.contains { Self.unitsOfTime.contains(String(Spelling.stem($0))) }
  }

  private static let unitsOfTime: Set = [
    "second", "minute", "hour", "day", "week", "month", "year", "decade", "century",
  ]

  private func aspect(of qualifier: Fact.Qualifier) -> Aspect {
    switch qualifier.role {
    case .time: .date
    case .quantity: .quantity
    default: .qualifiers
    }
  }

  /// Whether the sentences of two facts have different amounts or dates at all, where that is the respect in which they differ: else a
  /// part was only read in another place.
  func isNews(_ aspect: Aspect, _ one: Fact, _ other: Fact) -> Bool {
    guard aspect == .quantity || aspect == .date, !one.sentences.isEmpty, !other.sentences.isEmpty
    else { return true }
    let old = Set(one.sentences.flatMap { cost.old.sentences[$0].numbers })
    let new = Set(other.sentences.flatMap { cost.new.sentences[$0].numbers })
    return old != new
  }

  /// Whether the sentences of the other version's fact lack a qualifier's words: else it was only read in another place.
  private func isNews(_ qualifier: Fact.Qualifier, in fact: Fact, of graph: FactGraph) -> Bool {
    !fact.sentences.contains { graph.sentences[$0].has(qualifier.reading, cost.spelling) }
  }

  // MARK: Wordings

  private enum Side { case old, new }

  private func statement(_ fact: Fact, in side: Side) -> Statement {
    (side == .old ? oldGraph : newGraph).statements[fact.statement]
  }

  private func text(_ slot: Fact.Slot, of fact: Fact, in side: Side) -> String? {
    let (graph, facts) = side == .old ? (oldGraph, cost.old) : (newGraph, cost.new)
    switch slot {
    case .none: return nil
    case .thing(let thing): return facts.things[thing].label
    case .words, .facts: return graph.objectLabel(graph.statements[fact.statement])
    }
  }
}

extension Factuality {
  /// How much it claims.
  fileprivate var strength: Int {
    switch self {
    case .hypothetical: 0
    case .possible: 1
    case .certain: 2
    }
  }
}

extension AspectChange {
  /// The changes in the order of their aspects, each aspect once with all its wordings.
  static func merged(_ changes: [AspectChange]) -> [AspectChange] {
    Aspect.allCases.compactMap { aspect in
      let same = changes.filter { $0.aspect == aspect }
      guard var first = same.first else { return nil }
      first.old = joined(same.map(\.old))
      first.new = joined(same.map(\.new))
      first.direction = same.lazy.compactMap(\.direction).first
      return first
    }
  }

  private static func joined(_ texts: [String?]) -> String? {
    let present = texts.compactMap { $0 }
    return present.isEmpty ? nil : present.joined(separator: ", ")
  }
}
