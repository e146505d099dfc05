import Extraction
import Knowledge
import Language
import RDFModel

/// The facts of a graph with their things, in an order that depends on what they say and where, not on how they are stored.
///
/// What merely follows from another statement (*Poland arrested* from *Poland's agency arrested*) is left out: it changes with that one.
struct FactGraph: Sendable {
  private(set) var facts: [Fact] = []
  private(set) var things: [Thing] = []
  /// The facts that speak of each thing.
  private(set) var factsOfThing: [[Int]] = []
  /// The sentences that say some fact, in text order.
  private(set) var sentences: [FactSentence] = []
  /// Their words.
  private(set) var sentenceTexts: Set<String> = []

  init(_ graph: KnowledgeGraph, ontology: Ontology) {
    var builder = FactBuilder(graph: graph, ontology: ontology)
    facts = builder.facts()
    things = builder.things
    sentences = builder.sentences
    sentenceTexts = Set(sentences.map(\.text))
    factsOfThing = things.map { _ in [] }
    for (place, fact) in facts.enumerated() {
      for thing in Set(fact.things) { factsOfThing[thing].append(place) }
    }
  }
}

/// Reads statements into facts.
private struct FactBuilder {
  let graph: KnowledgeGraph
  let ontology: Ontology
  private(set) var things: [Thing] = []
  private var thingOfNode: [IRI: Int] = [:]
  private let placeOfNode: [IRI: Int]
  /// The places of the statements that are compared, in order.
  private let order: [Int]
  private let factOfStatement: [IRI: Int]
  /// The sentences that say some fact, in text order.
  let sentences: [FactSentence]
  private let sentenceOfStart: [Int: Int]
  private let startOfText: Int?

  init(graph: KnowledgeGraph, ontology: Ontology) {
    self.graph = graph
    self.ontology = ontology
    placeOfNode = Dictionary(
      graph.nodes.enumerated().map { ($1.iri, $0) }, uniquingKeysWith: { first, _ in first })
    let keys = graph.statements.map(OrderKey.init)
    let order = graph.statements.indices.filter { graph.statements[$0].derivedFrom.isEmpty }
      .sorted { keys[$0] < keys[$1] }
    self.order = order
    let ranges = Set(order.flatMap { graph.statements[$0].evidence.map(\.sentence) })
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    startOfText = ranges.first?.lowerBound
    sentences = ranges.map { FactSentence(graph.text[$0]) }
    sentenceOfStart = Dictionary(
      ranges.enumerated().map { ($1.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    factOfStatement = Dictionary(
      order.enumerated().map { (graph.statements[$1].iri, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func facts() -> [Fact] { order.map { fact(of: $0) } }

  private mutating func fact(of place: Int) -> Fact {
    let statement = graph.statements[place]
    var relation = RelationReading(
      statement.relationLabel, wording: statement.wording, ontology: ontology)
    let subject = Fact.Slot.thing(thing(statement.subject))
    var object = slot(statement.object)
    if relation.isBare, case .text(let text) = statement.object,
      relation.takeParticiple(of: text, ontology)
    {
      object = .none
    }
    let isTurned = relation.isPassive && object == .none
    return Fact(
      statement: place, agent: isTurned ? .none : subject, relation: relation,
      patient: isTurned ? subject : object,
      qualifiers: statement.qualifiers.map { qualifier($0) },
      sources: statement.sources.map { source($0) },
      polarity: statement.polarity, factuality: statement.factuality, tense: statement.tense,
      isInfinitive: statement.wording.hasPrefix("to "),
      isHeadline: statement.evidence.contains(where: \.isHeadline),
      isOnlyHeadline: !statement.evidence.isEmpty
        && statement.evidence.allSatisfy { isHeadline($0) },
      hasClause: hasClause(statement),
      phrases: statement.evidence.compactMap { phrase(of: $0) },
      wordings: statement.evidence.map { wording(of: $0) },
      sentences: statement.evidence.compactMap { sentenceOfStart[$0.sentence.lowerBound] })
  }

  private func phrase(of evidence: Evidence) -> String? {
    let parts = evidence.subject + evidence.predicate + evidence.object
    guard !evidence.subject.isEmpty, let start = parts.map(\.lowerBound).min(),
      let end = parts.map(\.upperBound).max()
    else { return nil }
    return WrittenWords.words(of: graph.text[start..<end]).joined(separator: " ")
  }

  private func wording(of evidence: Evidence) -> PhraseReading {
    let parts = evidence.subject + evidence.predicate + evidence.object
    return PhraseReading(parts.map { String(graph.text[$0]) }.joined(separator: " "))
  }

  /// Whether a sentence is the headline, or stands first and has no full stop as one.
  private func isHeadline(_ evidence: Evidence) -> Bool {
    let isFirst = evidence.sentence.lowerBound == startOfText
    let last = graph.text[evidence.sentence].last { !$0.isWhitespace }
    return evidence.isHeadline || isFirst && (last?.isLetter ?? false)
  }

  private func hasClause(_ statement: Statement) -> Bool {
    switch statement.object {
    case .text, .statements: true
    case .node, .none: false
    }
  }

  private mutating func slot(_ object: Statement.Object) -> Fact.Slot {
    switch object {
    case .none: return .none
    case .node(let iri): return .thing(thing(iri))
    case .text(let text): return .words(PhraseReading(text))
    case .statements(let content):
      let facts = content.compactMap { factOfStatement[$0] }
      return facts.isEmpty ? .none : .facts(facts.sorted())
    }
  }

  private mutating func qualifier(_ qualifier: Statement.Qualifier) -> Fact.Qualifier {
    Fact.Qualifier(
      role: qualifier.role, thing: qualifier.node.map { thing($0) },
      reading: PhraseReading(qualifier.text, isTime: qualifier.role == .time), text: qualifier.text)
  }

  private mutating func source(_ source: Statement.Source) -> Fact.Source {
    let verb = source.verb.map { ontology.infinitive(of: $0.lowercased()) }
    return Fact.Source(
      thing: source.node.map { thing($0) }, label: WrittenWords.words(of: source.label), verb: verb)
  }

  private mutating func thing(_ iri: IRI) -> Int {
    if let known = thingOfNode[iri] { return known }
    let number = things.count
    thingOfNode[iri] = number
    things.append(placeOfNode[iri].map { Thing(graph.nodes[$0]) } ?? Thing(unknown: iri))
    return number
  }
}

/// Where a statement stands in the order of facts: by its first evidence, then by what it says.
private struct OrderKey: Comparable {
  let sentence: Int
  let predicate: Int
  let iri: IRI

  init(_ statement: Statement) {
    let first = statement.evidence.min { ($0.sentence.lowerBound) < ($1.sentence.lowerBound) }
    sentence = first?.sentence.lowerBound ?? .max
    predicate = first?.predicate.first?.lowerBound ?? .max
    iri = statement.iri
  }

  static func < (one: OrderKey, other: OrderKey) -> Bool {
    if one.sentence != other.sentence { return one.sentence < other.sentence }
    if one.predicate != other.predicate { return one.predicate < other.predicate }
    return one.iri < other.iri
  }
}
