import Extraction
import Language
public import RDFModel

extension KnowledgeGraph {
  /// The graph that a dataset describes in Newsgraph's vocabulary; nil where it describes no article, several, or no statement.
  ///
  /// All that statements say is there, and their sentences with the provenance that a graph is written with by default. What is not in
  /// the RDF is set as it is most likely: the text between the sentences is blank, and a thing that is only described has no other
  /// wordings than its label.
  public init?(_ dataset: Dataset) {
    let articles = dataset.subjects(with: RDF.type, .iri(Schema.newsArticle)).compactMap(\.iri)
    guard articles.count == 1 else { return nil }
    var reader = GraphReader(dataset: dataset, article: articles[0])
    let statements = reader.statements()
    guard !statements.isEmpty else { return nil }
    self.init(
      article: reader.description(), text: reader.text, nodes: reader.nodes(of: statements),
      statements: statements)
  }
}

/// Reads the parts of a graph from its triples.
private struct GraphReader {
  let dataset: Dataset
  let article: IRI
  private(set) var text: SourceText
  private let headline: String?
  /// The ranges of the sentences, in text order.
  private let sentences: [Range<Int>]
  private let statementIRIs: Set<IRI>

  init(dataset: Dataset, article: IRI) {
    self.dataset = dataset
    self.article = article
    let scribe = SentenceReader(dataset: dataset, article: article)
    (text, sentences) = (scribe.text, scribe.sentences)
    headline = dataset.object(of: .iri(article), Schema.headline)?.literal?.lexicalForm
    statementIRIs = Set(
      dataset.subjects(with: RDF.type, .iri(NG.statement)).compactMap(\.iri))
  }

  func description() -> ArticleDescription {
    let texts = { (property: IRI) in
      dataset.objects(of: .iri(article), property).compactMap { $0.literal?.lexicalForm }
    }
    return ArticleDescription(
      iri: article, headline: headline, authors: texts(Schema.author),
      published: texts(Schema.datePublished).first, modified: texts(Schema.dateModified).first,
      publisher: texts(Schema.publisher).first, language: texts(Schema.inLanguage).first)
  }

  // MARK: Nodes

  func nodes(of statements: [Statement]) -> [Node] {
    let mentioned = Set(dataset.objects(of: .iri(article), Schema.mentions).compactMap(\.iri))
    return Set(statements.flatMap(\.nodes)).sorted().map {
      node($0, isNamed: mentioned.contains($0))
    }
  }

  private func node(_ iri: IRI, isNamed: Bool) -> Node {
    let label = texts(iri, RDFS.label).first ?? iri.value
    let others = texts(iri, SKOS.altLabel)
    return Node(
      iri: iri, label: label,
      shortLabel: isNamed ? label : label.split(separator: " ").last.map(String.init) ?? label,
      wordings: [label] + others, names: isNamed ? [label] + others : [],
      types: iris(iri, RDF.type), sameAs: iris(iri, OWL.sameAs), isNamed: isNamed,
      isPronoun: !isNamed && Self.pronouns.contains(label.lowercased()), mentions: [], head: 0)
  }

  private static let pronouns: Set = [
    "i", "we", "you", "he", "she", "it", "they", "us", "him", "her", "them", "this", "that",
    "these", "those", "who", "which", "what", "one", "nobody", "somebody", "everybody", "nothing",
    "something", "everything", "someone", "anyone", "others",
  ]

  // MARK: Statements

  mutating func statements() -> [Statement] {
    let continued = continuations
    let rest = Set(continued.values.joined())
    return statementIRIs.sorted().filter { !rest.contains($0) }
      .compactMap { statement($0, continued: continued[$0] ?? []) }
      .sorted { one, other in
        guard let first = one.evidence.first else {
          return other.evidence.isEmpty && one.iri < other.iri
        }
        guard let second = other.evidence.first else { return true }
        return Evidence.precedes(first, second)
          || (!Evidence.precedes(second, first) && one.iri < other.iri)
      }
  }

  /// A statement about several others has a reification for each: *s…*, *s…-2*, *s…-3*.
  private var continuations: [IRI: [IRI]] {
    var continuations: [IRI: [IRI]] = [:]
    for iri in statementIRIs.sorted() {
      guard let mark = iri.value.lastIndex(of: "-"), Int(iri.value[mark...].dropFirst()) != nil
      else { continue }
      let first = IRI(unchecked: String(iri.value[..<mark]))
      if statementIRIs.contains(first), isStatement(iris(iri, RDF.object).first) {
        continuations[first, default: []].append(iri)
      }
    }
    return continuations
  }

  private func isStatement(_ iri: IRI?) -> Bool { iri.map(statementIRIs.contains) ?? false }

  private func statement(_ iri: IRI, continued: [IRI]) -> Statement? {
    guard let subject = iris(iri, RDF.subject).first, let relation = iris(iri, RDF.predicate).first,
      let object = dataset.object(of: .iri(iri), RDF.object)
    else { return nil }
    let label = texts(relation, RDFS.label).first ?? relation.value
    let content = continued.compactMap { iris($0, RDF.object).first }
    let origins = iris(iri, PROV.wasDerivedFrom)
    return Statement(
      iri: iri, subject: subject, relation: relation, relationLabel: label,
      kind: label == "is" ? .copular : .verbal, object: self.object(object, content),
      wording: texts(iri, NG.wording).first ?? label, objectText: objectText(object),
      qualifiers: qualifiers(of: iri),
      polarity: term(iri, NG.polarity).flatMap(Polarity.init) ?? .positive,
      factuality: term(iri, NG.factuality).flatMap(Factuality.init) ?? .certain,
      tense: term(iri, NG.tense).flatMap(Tense.init), sources: sources(of: iri),
      eventType: iris(iri, NG.eventType).first,
      confidence: texts(iri, NG.confidence).first.flatMap { Double($0) } ?? 1,
      evidence: evidence(of: iri, in: origins),
      derivedFrom: origins.filter(statementIRIs.contains))
  }

  private func object(_ object: Term, _ content: [IRI]) -> Statement.Object {
    if let literal = object.literal {
      return literal.datatype == XSD.boolean ? .none : .text(literal.lexicalForm)
    }
    guard let iri = object.iri else { return .text(object.description) }
    return isStatement(iri) ? .statements([iri] + content) : .node(iri)
  }

  /// What a statement that is the object says, in the words of its triple.
  private func objectText(_ object: Term) -> String {
    if let literal = object.literal {
      return literal.datatype == XSD.boolean ? "" : literal.lexicalForm
    }
    guard let iri = object.iri else { return "" }
    guard isStatement(iri) else { return texts(iri, RDFS.label).first ?? "" }
    let ends = [RDF.subject, RDF.object].map { property in
      iris(iri, property).first.flatMap { texts($0, RDFS.label).first }
        ?? texts(iri, property).first.flatMap { $0 == "true" ? nil : $0 } ?? ""
    }
    return [ends[0], texts(iri, NG.wording).first ?? "", ends[1]].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func qualifiers(of iri: IRI) -> [Statement.Qualifier] {
    Extraction.Qualifier.Role.allCases.flatMap { role -> [Statement.Qualifier] in
      var nodes = iris(iri, NG.term(role.rawValue))
      return texts(iri, NG.term(role.rawValue + "Text")).map { text in
        let place = nodes.firstIndex { node in
          texts(node, RDFS.label).contains { text.contains($0) }
        }
        return Statement.Qualifier(role: role, text: text, node: place.map { nodes.remove(at: $0) })
      }
    }
  }

  private func sources(of iri: IRI) -> [Statement.Source] {
    let verbs = texts(iri, NG.attributionVerb)
    let nodes = iris(iri, NG.attributedTo)
    if nodes.isEmpty {
      return verbs.map { Statement.Source(node: nil, label: $0, verb: $0) }
    }
    return nodes.map { node in
      Statement.Source(
        node: node, label: texts(node, RDFS.label).first ?? node.value,
        verb: verbs.count == 1 ? verbs[0] : nil)
    }
  }

  // MARK: Evidence

  private func evidence(of iri: IRI, in origins: [IRI]) -> [Evidence] {
    let words = iris(iri, GAF.denotedBy).compactMap { CharacterRange($0, of: article)?.range }
    let ranges = origins.compactMap { CharacterRange($0, of: article)?.range }
      .sorted { $0.lowerBound < $1.lowerBound }
    return ranges.filter { $0.upperBound <= text.count }.map { range in
      let sentence = text[range]
      return Evidence(
        sentence: range, sentenceIndex: sentences.firstIndex(of: range) ?? 0, subject: [],
        predicate: words.filter { range.contains($0.lowerBound) }
          .sorted { $0.lowerBound < $1.lowerBound },
        object: [], isHeadline: headline?.contains(sentence) ?? false)
    }
  }

  // MARK: Values

  private func iris(_ subject: IRI, _ property: IRI) -> [IRI] {
    dataset.objects(of: .iri(subject), property).compactMap(\.iri)
  }

  private func texts(_ subject: IRI, _ property: IRI) -> [String] {
    dataset.objects(of: .iri(subject), property).compactMap { $0.literal?.lexicalForm }
  }

  /// The local name of a term of our vocabulary.
  private func term(_ subject: IRI, _ property: IRI) -> String? {
    iris(subject, property).first { $0.value.hasPrefix(NG.namespace) }
      .map { String($0.value.dropFirst(NG.namespace.count)) }
  }
}

/// The characters that an address of RFC 5147 names: `#char=3,17`.
private struct CharacterRange {
  let range: Range<Int>

  init?(_ iri: IRI, of article: IRI) {
    let start = article.value + "#char="
    guard iri.value.hasPrefix(start) else { return nil }
    let bounds = iri.value.dropFirst(start.count).split(separator: ",").compactMap { Int($0) }
    guard bounds.count == 2, 0 <= bounds[0], bounds[0] <= bounds[1] else { return nil }
    range = bounds[0]..<bounds[1]
  }
}

/// Puts the text of an article together from its sentences.
private struct SentenceReader {
  let text: SourceText
  let sentences: [Range<Int>]

  init(dataset: Dataset, article: IRI) {
    let anchors = dataset.subjects(with: RDF.type, .iri(NIF.sentence)).compactMap(\.iri)
      .compactMap { iri -> (Range<Int>, String)? in
        guard let range = CharacterRange(iri, of: article)?.range,
          let anchor = dataset.object(of: .iri(iri), NIF.anchorOf)?.literal?.lexicalForm,
          anchor.unicodeScalars.count == range.count, range.upperBound <= Self.longestText
        else { return nil }
        return (range, anchor)
      }
      .sorted { $0.0.lowerBound < $1.0.lowerBound }
    sentences = anchors.map(\.0)
    let contexts = dataset.subjects(with: RDF.type, .iri(NIF.context))
    let whole = contexts.lazy
      .compactMap { dataset.object(of: $0, NIF.isString)?.literal?.lexicalForm }.first
    text = SourceText(whole ?? Self.text(of: anchors))
  }

  /// A file may name any offset; no article has so many characters.
  private static let longestText = 1 << 24

  private static func text(of anchors: [(Range<Int>, String)]) -> String {
    let end = anchors.map(\.0.upperBound).max() ?? 0
    var scalars = [Unicode.Scalar](repeating: " ", count: end)
    for (range, anchor) in anchors {
      for (place, scalar) in zip(range, anchor.unicodeScalars) { scalars[place] = scalar }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
