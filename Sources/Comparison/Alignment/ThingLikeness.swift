import Language

/// How alike two things of two versions are, from 0 to 1.
///
/// Half of it is what they are called, half what is said of them: a person that the new version names for the first time is known by
/// what the old version said of *a man*.
struct ThingLikeness {
  let old: FactGraph
  let new: FactGraph
  let spelling: Spelling
  let sentences: SentenceLikeness
  private let oldContexts: [Context]
  private let newContexts: [Context]

  /// How much the names count, the rest being what is said; tuned on the revisions' tune half together with ``leastWorth``.
  private static let callingWeight = 0.6
  /// Things less alike than this are not the same.
  static let leastWorth = 0.45

  /// What it counts that the best sentences about two things are alike.
  private static let sentenceWeight = 0.8

  init(old: FactGraph, new: FactGraph, spelling: Spelling) {
    self.old = old
    self.new = new
    self.spelling = spelling
    sentences = SentenceLikeness(old: old, new: new, spelling: spelling)
    oldContexts = old.things.indices.map { Context(of: $0, in: old) }
    newContexts = new.things.indices.map { Context(of: $0, in: new) }
  }

  /// What the pair of two things is worth; 0 where they cannot be the same.
  func worth(_ one: Int, _ other: Int) -> Double {
    let (first, second) = (old.things[one], new.things[other])
    if first.iri == second.iri, first.isKnown { return 1 }
    if first.isKnown != second.isKnown || first.isKnown { return 0 }
    let calling = self.calling(first, second)
    // Who keeps the name is the same, whatever else was said of whom.
    if first.isNamed, second.isNamed, calling == 1 { return 1 }
    let said = max(
      oldContexts[one].likeness(newContexts[other]), Self.sentenceWeight * placeLikeness(one, other)
    )
    // Without a name in common it must be plain from what is said; and of two descriptions that have nothing in common the
    // article means two things, or names them anew in each sentence.
    if calling < 0.5, said < 0.5 || first.isNamed == second.isNamed { return 0 }
    let worth = Self.callingWeight * calling + (1 - Self.callingWeight) * said
    return worth < Self.leastWorth ? 0 : worth
  }

  private func placeLikeness(_ one: Int, _ other: Int) -> Double {
    old.factsOfThing[one].flatMap { fact in
      new.factsOfThing[other].map { sentences.best(old.facts[fact], new.facts[$0]) }
    }.max() ?? 0
  }

  /// How alike two things are by what they are called.
  func calling(_ one: Thing, _ other: Thing) -> Double {
    switch (one.isNamed, other.isNamed) {
    case (true, true): return names(one, other)
    case (false, false): return descriptions(one, other)
    default:
      if one.isPronoun || other.isPronoun { return 0.3 }
      // *the company* and *Acme Company*: the description may be what the name or another wording says.
      let shared = one.wordings.contains { wording in
        other.wordings.contains { !wording.isEmpty && spelling.isSame(wording, $0) }
      }
      return shared ? 0.9 : one.type == other.type ? 0.35 : 0.2
    }
  }

  private func names(_ one: Thing, _ other: Thing) -> Double {
    let best = one.names.flatMap { name in other.names.map { likeness(ofNames: name, $0) } }.max()
    let hasOneType = one.type == other.type || [one.type, other.type].contains(.miscellaneous)
    return (best ?? 0) * (hasOneType ? 1 : 0.8)
  }

  /// Equal names are one; a name that is part of the other, or misspelled, nearly; names with some words in common less.
  private func likeness(ofNames one: [String], _ other: [String]) -> Double {
    if one == other { return 1 }
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    let common = one.count { word in other.contains { spelling.isSameName(word, $0) } }
    let least = min(one.count, other.count)
    if common == least { return 0.85 }
    return 0.8 * Double(common) / Double(max(one.count, other.count))
  }

  private func descriptions(_ one: Thing, _ other: Thing) -> Double {
    // *nobody* denies it of whoever it was said of.
    if (one.head == "nobody") != (other.head == "nobody") { return 0.5 }
    if one.isPronoun || other.isPronoun { return one.isPronoun == other.isPronoun ? 0.5 : 0.3 }
    let pairs = one.wordings.flatMap { wording in other.wordings.map { (wording, $0) } }
    if pairs.contains(where: { !$0.isEmpty && spelling.isSame($0, $1) }) { return 0.95 }
    let words = spelling.overlap(one.reading.content, other.reading.content)
    if one.reading.content.isEmpty, other.reading.content.isEmpty { return 0.6 }
    let hasOneHead = !one.head.isEmpty && spelling.isSameWord(one.head, other.head)
    return hasOneHead ? 0.5 + 0.4 * words : 0.5 * words
  }
}

/// What is said of a thing: relations with its part in them, and with what else takes part.
private struct Context {
  private var relations: Set<String> = []
  private var partners: Set<String> = []

  init(of thing: Int, in graph: FactGraph) {
    for place in graph.factsOfThing[thing] {
      let fact = graph.facts[place]
      for (part, slot, other) in [
        ("agent", fact.agent, fact.patient), ("patient", fact.patient, fact.agent),
      ] where slot == .thing(thing) {
        let relation = "\(part) \(fact.relation.name)"
        relations.insert(relation)
        partners.insert("\(relation) \(Self.words(of: other, in: graph))")
      }
      if fact.sources.contains(where: { $0.thing == thing }) { relations.insert("says") }
    }
  }

  /// Jaccard's coefficients of the relations, and of the relations with what else takes part.
  func likeness(_ other: Context) -> Double {
    (Self.jaccard(relations, other.relations) + Self.jaccard(partners, other.partners)) / 2
  }

  private static func jaccard(_ one: Set<String>, _ other: Set<String>) -> Double {
    let all = one.union(other).count
    return all == 0 ? 0 : Double(one.intersection(other).count) / Double(all)
  }

  private static func words(of slot: Fact.Slot, in graph: FactGraph) -> String {
    switch slot {
    case .none: ""
    case .thing(let thing): graph.things[thing].reading.words.sorted().joined(separator: " ")
    case .words(let reading): reading.words.sorted().joined(separator: " ")
    case .facts(let facts):
      facts.map { graph.facts[$0].relation.name }.sorted().joined(separator: " ")
    }
  }
}
