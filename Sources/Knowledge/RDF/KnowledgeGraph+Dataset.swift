import Extraction
import Language
public import RDFModel

/// How much of its evidence a graph carries.
public enum Provenance: String, Sendable, CaseIterable {
  /// Statements without the characters that say them.
  case none
  /// For each statement its sentences and the characters of its relation; sentences are shared.
  case compact
  /// The parts of every statement and the article's text as well.
  case full
}

/// Which statements become plain triples.
public enum Assertion: String, Sendable, CaseIterable {
  /// What the article states in its own voice.
  case asserted
  /// What its sources state, too.
  case reported
}

extension KnowledgeGraph {
  /// The graph as RDF.
  ///
  /// A plain triple stands for what is asserted; every statement is described as an `ng:Statement` as well, which reifies its
  /// triple (RDF 1.1 Semantics, appendix D.1) and has polarity, factuality, sources, qualifiers and evidence. There are no blank nodes.
  public func dataset(provenance: Provenance = .compact, asserting: Assertion = .asserted)
    -> Dataset
  {
    var writer = GraphWriter(graph: self, provenance: provenance, assertion: asserting)
    return writer.dataset()
  }
}

/// Writes a graph's parts as triples.
private struct GraphWriter {
  let graph: KnowledgeGraph
  let provenance: Provenance
  let assertion: Assertion
  private var triples: [Triple] = []

  init(graph: KnowledgeGraph, provenance: Provenance, assertion: Assertion) {
    self.graph = graph
    self.provenance = provenance
    self.assertion = assertion
  }

  mutating func dataset() -> Dataset {
    writeArticle()
    for node in graph.nodes { write(node) }
    for statement in graph.statements { write(statement) }
    if provenance != .none { writeSentences() }
    return Dataset(triples.map { Quad($0) })
  }

  private mutating func add(_ subject: IRI, _ predicate: IRI, _ object: IRI) {
    triples.append(Triple(.iri(subject), predicate, .iri(object)))
  }

  private mutating func add(_ subject: IRI, _ predicate: IRI, _ object: Literal) {
    triples.append(Triple(.iri(subject), predicate, .literal(object)))
  }

  /// A text in the article's language.
  private func text(_ value: String) -> Literal {
    Literal(value, language: graph.article.language ?? "en")
  }

  // MARK: The article

  private mutating func writeArticle() {
    let article = graph.article
    add(article.iri, RDF.type, Schema.newsArticle)
    if let headline = article.headline { add(article.iri, Schema.headline, text(headline)) }
    for author in article.authors { add(article.iri, Schema.author, Literal(author)) }
    if let publisher = article.publisher {
      add(article.iri, Schema.publisher, Literal(publisher))
    }
    if let published = article.published {
      add(article.iri, Schema.datePublished, date(published))
    }
    if let modified = article.modified { add(article.iri, Schema.dateModified, date(modified)) }
    if let language = article.language { add(article.iri, Schema.inLanguage, Literal(language)) }
    for node in graph.nodes where node.isNamed {
      add(article.iri, Schema.mentions, node.iri)
    }
    for node in graph.topics() { add(article.iri, Schema.about, node.iri) }
  }

  /// A date with its datatype; what is no date stays a text.
  private func date(_ value: String) -> Literal {
    CalendarDateLiteral(value)?.literal ?? Literal(value)
  }

  // MARK: Nodes and statements

  private mutating func write(_ node: Node) {
    for type in node.types { add(node.iri, RDF.type, type) }
    add(node.iri, RDFS.label, text(node.label))
    for name in Set(node.names).subtracting([node.label]) {
      add(node.iri, SKOS.altLabel, text(name))
    }
    for other in node.sameAs { add(node.iri, OWL.sameAs, other) }
    if let quantity = node.quantity {
      triples += ValueWriter.triples(for: quantity, of: node.iri)
    }
  }

  private mutating func write(_ statement: Statement) {
    add(statement.relation, RDFS.label, text(statement.relationLabel))
    for (iri, object) in reifications(of: statement) {
      write(statement, as: iri, object: object)
    }
  }

  /// A statement about several statements (*said that A and that B*) has several triples, hence several reifications.
  private func reifications(of statement: Statement) -> [(IRI, Term)] {
    switch statement.object {
    case .node(let node): [(statement.iri, .iri(node))]
    case .text(let value): [(statement.iri, .literal(text(value)))]
    case .none: [(statement.iri, .literal(Literal("true", datatype: XSD.boolean)))]
    case .statements(let content):
      content.enumerated().map { index, iri in
        let suffix = index == 0 ? "" : "-\(index + 1)"
        return (IRI(unchecked: statement.iri.value + suffix), .iri(iri))
      }
    }
  }

  private mutating func write(_ statement: Statement, as iri: IRI, object: Term) {
    let triple = Triple(.iri(statement.subject), statement.relation, object)
    if isPlain(statement) { triples.append(triple) }
    add(iri, RDF.type, RDF.statement)
    add(iri, RDF.subject, statement.subject)
    add(iri, RDF.predicate, statement.relation)
    triples.append(Triple(.iri(iri), RDF.object, object))
    add(iri, RDF.type, NG.statement)
    writeModality(of: statement, as: iri)
    for (number, qualifier) in statement.qualifiers.enumerated() {
      write(qualifier, of: iri)
      if let quantity = qualifier.quantity {
        triples += ValueWriter.triples(for: quantity, of: iri, named: "-quantity\(number + 1)")
      }
    }
    for source in statement.sources {
      if let node = source.node { add(iri, NG.attributedTo, node) }
      if let verb = source.verb { add(iri, NG.attributionVerb, text(verb)) }
    }
    for origin in statement.derivedFrom { add(iri, PROV.wasDerivedFrom, origin) }
    if provenance != .none { for evidence in statement.evidence { write(evidence, of: iri) } }
  }

  private func isPlain(_ statement: Statement) -> Bool {
    switch assertion {
    case .asserted: statement.isAsserted
    case .reported: statement.isStated
    }
  }

  private mutating func writeModality(of statement: Statement, as iri: IRI) {
    add(iri, NG.polarity, NG.term(statement.polarity.rawValue))
    add(iri, NG.factuality, NG.term(statement.factuality.rawValue))
    if let tense = statement.tense { add(iri, NG.tense, NG.term(tense.rawValue)) }
    if let type = statement.eventType { add(iri, NG.eventType, type) }
    add(iri, NG.wording, text(statement.wording))
    let hundredths = Int((statement.confidence * 100).rounded())
    let decimal = hundredths == 100 ? "1.0" : "0.\(hundredths < 10 ? "0" : "")\(hundredths)"
    add(iri, NG.confidence, Literal(decimal, datatype: XSD.decimal))
  }

  private mutating func write(_ qualifier: Statement.Qualifier, of iri: IRI) {
    if let node = qualifier.node {
      add(iri, NG.term(qualifier.role.rawValue), node)
    }
    add(iri, NG.term(qualifier.role.rawValue + "Text"), text(qualifier.text))
    if let time = qualifier.time { triples += ValueWriter.triples(for: time, of: iri) }
  }

  // MARK: Evidence

  /// The address of characters of the article (RFC 5147).
  private func characters(_ range: Range<Int>) -> IRI {
    IRI(unchecked: "\(graph.article.iri.value)#char=\(range.lowerBound),\(range.upperBound)")
  }

  private mutating func write(_ evidence: Evidence, of iri: IRI) {
    add(iri, PROV.wasDerivedFrom, characters(evidence.sentence))
    for range in evidence.predicate { add(iri, GAF.denotedBy, characters(range)) }
    guard provenance == .full else { return }
    for range in evidence.subject + evidence.predicate + evidence.object {
      add(iri, NG.evidence, characters(range))
      describe(range, as: NIF.phrase)
    }
  }

  private mutating func writeSentences() {
    let sentences = Set(graph.statements.flatMap(\.evidence).map(\.sentence))
    for range in sentences { describe(range, as: NIF.sentence) }
    let whole = 0..<graph.text.count
    add(characters(whole), RDF.type, NIF.context)
    add(characters(whole), PROV.wasDerivedFrom, graph.article.iri)
    writeBounds(of: whole)
    if provenance == .full { add(characters(whole), NIF.isString, Literal(graph.text.string)) }
  }

  private mutating func describe(_ range: Range<Int>, as type: IRI) {
    let iri = characters(range)
    add(iri, RDF.type, type)
    add(iri, NIF.referenceContext, characters(0..<graph.text.count))
    add(iri, NIF.anchorOf, Literal(graph.text[range]))
    writeBounds(of: range)
  }

  private mutating func writeBounds(of range: Range<Int>) {
    let iri = characters(range)
    for (property, offset) in [
      (NIF.beginIndex, range.lowerBound), (NIF.endIndex, range.upperBound),
    ] {
      add(iri, property, Literal(String(offset), datatype: XSD.nonNegativeInteger))
    }
  }
}
