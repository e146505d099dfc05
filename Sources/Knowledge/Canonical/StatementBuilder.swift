import Extraction
import Language
import RDFModel

/// Builds statements from propositions, those that others speak of first.
struct StatementBuilder {
  let document: Document
  let propositions: [Proposition]
  let ontology: Ontology
  var nodes: NodeResolver
  let article: IRI
  /// Reads times as of the day of publication.
  let times: TimeReader
  /// The statements so far, in the order of their first evidence.
  private(set) var statements: [Statement] = []
  private var position: [IRI: Int] = [:]
  private var statementOfProposition: [Int: IRI] = [:]
  private var inProgress: Set<Int> = []
  /// What is less sure than this is kept back.
  private let leastConfidence: Double
  private let propositionsOfClause: [Int: [Int]]

  init(
    document: Document, propositions: [Proposition], ontology: Ontology, nodes: NodeResolver,
    article: ArticleDescription, leastConfidence: Double
  ) {
    self.leastConfidence = leastConfidence
    self.document = document
    self.propositions = propositions
    self.ontology = ontology
    self.nodes = nodes
    self.article = article.iri
    times = TimeReader(published: article.published.flatMap { CalendarDay($0) })
    propositionsOfClause = Dictionary(grouping: propositions.indices) { propositions[$0].clause }
  }

  /// Makes the statements of all propositions.
  mutating func build() {
    for index in propositions.indices { _ = statement(of: index) }
    for index in statements.indices { statements[index].evidence.sort(by: Evidence.precedes) }
    statements.sort { first, second in
      Evidence.precedes(first.evidence[0], second.evidence[0])
    }
    position = Dictionary(
      uniqueKeysWithValues: statements.enumerated().map { ($0.element.iri, $0.offset) })
  }

  /// Adds what the acts of an organ say of its state, each behind the statement that it follows from.
  mutating func derive() {
    let derivation = ActsForState(document: document, ontology: ontology)
    var result: [Statement] = []
    var place: [IRI: Int] = [:]
    for statement in statements {
      place[statement.iri] = result.count
      result.append(statement)
      guard let state = derivation.state(actingThrough: statement.subject, nodes: nodes.nodes),
        let derived = derivation.statement(statement, by: state, in: article, nodes: &nodes),
        position[derived.iri] == nil
      else { continue }
      if let known = place[derived.iri] {
        result[known].absorb(derived)
      } else {
        place[derived.iri] = result.count
        result.append(derived)
      }
    }
    statements = result
  }

  /// The nodes that a statement speaks of, by first mention.
  func usedNodes() -> [Node] {
    let used = Set(statements.flatMap(\.nodes))
    return nodes.nodes.filter { used.contains($0.iri) }.sorted {
      ($0.mentions.first?.lowerBound ?? 0, $0.iri.value)
        < ($1.mentions.first?.lowerBound ?? 0, $1.iri.value)
    }
  }

  // MARK: One proposition

  private mutating func statement(of index: Int) -> IRI? {
    if let known = statementOfProposition[index] { return known }
    guard inProgress.insert(index).inserted else { return nil }
    defer { inProgress.remove(index) }
    guard let statement = makeStatement(propositions[index]) else { return nil }
    statementOfProposition[index] = statement.iri
    if let known = position[statement.iri] {
      let evidence = statement.evidence.filter { !statements[known].evidence.contains($0) }
      statements[known].evidence += evidence
    } else {
      position[statement.iri] = statements.count
      statements.append(statement)
    }
    return statement.iri
  }

  private mutating func makeStatement(_ proposition: Proposition) -> Statement? {
    let roles = Roles(proposition)
    let emptiness = Emptiness(document: document)
    guard let subject = roles.subject, !emptiness.isAsked(proposition.clause),
      !emptiness.isElliptical(proposition), !emptiness.isIncidental(proposition),
      !emptiness.isOpen(proposition, among: nodes),
      !emptiness.isOpen(subject, said: !proposition.attributions.isEmpty, among: nodes)
    else { return nil }
    let relation = RelationNamer(document: document, ontology: ontology)
      .name(of: proposition.predicate, isActive: roles.isTurned)
    let subjectNode = nodes.node(of: subject)
    let confidence = confidence(of: proposition, roles)
    guard confidence >= leastConfidence else { return nil }
    let object = object(of: roles, in: proposition)
    // A thing related to itself comes of coreference gone wrong, and says nothing.
    if object == .node(subjectNode.iri), !emptiness.isReflexive(roles.object, of: proposition) {
      return nil
    }
    if relation.isSpeech, emptiness.isBesideWhatIsSaid(proposition) { return nil }
    let qualifiers =
      roles.qualifiers.map { qualifier($0, tense: proposition.tense) }
      + Manner(document: document).qualifiers(of: proposition)
    let sources = proposition.attributions.map { source($0) }
    let iri = Statement.identifier(
      in: article, subject: subjectNode.iri, relation: relation.iri, object: object,
      qualifiers: qualifiers, polarity: proposition.polarity, factuality: proposition.factuality,
      isFuture: proposition.tense == .future, sources: sources)
    return Statement(
      iri: iri, subject: subjectNode.iri, relation: relation.iri, relationLabel: relation.label,
      kind: proposition.predicate.kind, object: object,
      wording: wording(proposition, roles, relation),
      objectText: roles.object.map { document.text(ofWords: $0.phrase.words) } ?? "",
      qualifiers: qualifiers, polarity: proposition.polarity, factuality: proposition.factuality,
      tense: proposition.tense, sources: sources, eventType: relation.eventType,
      confidence: confidence, evidence: [evidence(proposition, roles)],
      derivedFrom: [])
  }

  /// How sure the wording is, and that its words stand for what they are taken for.
  private func confidence(of proposition: Proposition, _ roles: Roles) -> Double {
    let phrases = [
      roles.subject?.head, roles.object?.phrase.head, proposition.attributions.first?.source?.head,
    ]
    return phrases.compactMap(\.self).map(nodes.certainty(ofHead:))
      .reduce(proposition.confidence, *)
  }

  private mutating func object(of roles: Roles, in proposition: Proposition) -> Statement.Object {
    switch roles.object {
    case nil: return .none
    case .phrase(let phrase):
      if document.words[phrase.head].upos.isNominal
        || nodes.entity(ofHead: phrase.head) != nil
      {
        return .node(nodes.node(of: phrase).iri)
      }
      // *Show **why so many died***: the question word alone says nothing.
      let isQuestion = document.words[phrase.head].xpos.hasPrefix("W")
      return .text(
        document.text(ofWords: isQuestion ? document.subtree(of: phrase.head) : phrase.words))
    case .clause(let phrase):
      let inner = propositionsOfClause[phrase.head, default: []].filter {
        propositions[$0] != proposition
      }
      var content: [IRI] = []
      for index in inner {
        if let iri = statement(of: index), !content.contains(iri) { content.append(iri) }
      }
      return content.isEmpty ? .text(document.text(ofWords: phrase.words)) : .statements(content)
    }
  }

  private mutating func qualifier(
    _ qualifier: Extraction.Qualifier, tense: Tense?
  ) -> Statement.Qualifier {
    let content = Phrase(head: qualifier.phrase.head, words: qualifier.phrase.words)
    // A time or a number is no thing: its words say it all.
    let isThing =
      qualifier.role != .time && qualifier.role != .quantity
      && nodes.entity(ofHead: content.head) != nil
    let text = document.text(ofWords: qualifier.phrase.words)
    return Statement.Qualifier(
      role: qualifier.role, text: text, node: isThing ? nodes.node(of: content).iri : nil,
      time: qualifier.role == .time ? times.value(of: text, tense: tense) : nil,
      quantity: qualifier.role == .quantity ? Quantity(text) : nil)
  }

  private mutating func source(_ attribution: Attribution) -> Statement.Source {
    let verb = attribution.verb.map { document.words[$0].form }
    guard let phrase = attribution.source else {
      return Statement.Source(node: nil, label: verb ?? "", verb: verb)
    }
    let node = nodes.node(of: phrase)
    return Statement.Source(node: node.iri, label: node.label, verb: verb)
  }

  /// The relation's words as they stand, with the adverbs that limit it; for a passive turned round the participle alone (*arrested*, not *was
  /// arrested by*).
  private func wording(
    _ proposition: Proposition, _ roles: Roles, _ relation: RelationName
  ) -> String {
    let predicate = proposition.predicate
    if roles.isTurned { return turnedWording(predicate) }
    // *Asked whether he would*, *pharmacist jailed*: alone, the participle would read as a past tense.
    if predicate.isPassive, !predicate.words.contains(where: { document.words[$0].upos == .aux }) {
      return relation.label
    }
    let limits = Manner(document: document).limits(of: proposition)
    let words = document.text(ofWords: Array(Set(predicate.words + limits)).sorted())
    if predicate.kind == .nominal, proposition.tense == .past, relation.label.hasPrefix("is ") {
      return "was" + relation.label.dropFirst(2)
    }
    let isNoun = document.words[predicate.head].upos == .noun && predicate.kind == .verbal
    return predicate.kind == .nominal || isNoun || words.isEmpty ? relation.label : words
  }

  /// A passive's relation as its agent's: *arrested*, *carried out*, *will contact*, *to take over*.
  private func turnedWording(_ predicate: Predicate) -> String {
    let head = document.words[predicate.head]
    let modal = predicate.words.first { document.words[$0].xpos == "MD" }
    if modal == nil, predicate.words.contains(where: { document.words[$0].xpos == "TO" }) {
      return ["to", head.lemma, predicate.particle].compactMap(\.self).joined(separator: " ")
    }
    let verb = modal.map { "\(document.words[$0].form.lowercased()) \(head.lemma)" } ?? head.form
    return [verb, predicate.particle].compactMap(\.self).joined(separator: " ")
  }

  private func evidence(_ proposition: Proposition, _ roles: Roles) -> Evidence {
    let sentence = document.sentences[proposition.sentence]
    return Evidence(
      sentence: sentence.range, sentenceIndex: proposition.sentence,
      subject: document.spans(ofWords: roles.subject?.words ?? []),
      predicate: document.spans(ofWords: proposition.predicate.words),
      object: document.spans(ofWords: roles.object?.phrase.words ?? []),
      isHeadline: sentence.role == .headline)
  }
}

/// Who does what to whom: the roles of a proposition with a passive turned round where its agent is named.
private struct Roles {
  var subject: Phrase?
  var object: Argument?
  var qualifiers: [Extraction.Qualifier]
  /// Whether a passive was turned.
  var isTurned: Bool

  init(_ proposition: Proposition) {
    let agent = proposition.qualifiers.first { $0.role == .agent }
    if proposition.predicate.isPassive, let agent, proposition.object == nil,
      let patient = proposition.subject
    {
      subject = Phrase(head: agent.phrase.head, words: agent.phrase.words)
      object = .phrase(patient)
      qualifiers = proposition.qualifiers.filter { $0 != agent }
      isTurned = true
    } else {
      subject = proposition.subject
      object = proposition.object
      qualifiers = proposition.qualifiers
      isTurned = false
    }
  }
}

extension Evidence {
  /// Text order.
  static func precedes(_ first: Evidence, _ second: Evidence) -> Bool {
    let (one, other) = (
      first.predicate.first ?? first.sentence, second.predicate.first ?? second.sentence
    )
    return (first.sentence.lowerBound, one.lowerBound, one.upperBound)
      < (second.sentence.lowerBound, other.lowerBound, other.upperBound)
  }
}

extension Statement {
  /// Takes in the evidence of a statement that says the same.
  fileprivate mutating func absorb(_ other: Statement) {
    evidence += other.evidence.filter { !evidence.contains($0) }
    derivedFrom += other.derivedFrom.filter { !derivedFrom.contains($0) }
  }

  /// The nodes that the statement speaks of.
  var nodes: [IRI] {
    var result = [subject]
    if case .node(let iri) = object { result.append(iri) }
    return result + qualifiers.compactMap(\.node) + sources.compactMap(\.node)
  }
}
