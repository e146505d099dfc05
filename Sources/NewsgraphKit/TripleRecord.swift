import Extraction
import Foundation
public import Knowledge
public import Language
import RDFModel

/// One extracted triple as `newsgraph triples` prints it.
///
/// Absent fields are not known. Offsets are code points of the article's clean text, or of the line with `--lines`.
public struct TripleRecord: Codable, Sendable, Equatable {
  /// The parts of a triple in the text, each as `[begin, end]` pairs.
  public struct Spans: Codable, Sendable, Equatable {
    var subject: [[Int]]
    var predicate: [[Int]]
    var object: [[Int]]
  }

  /// A further argument.
  public struct Qualifier: Codable, Sendable, Equatable {
    var role: String
    var text: String
    /// A time in ISO 8601, or a number.
    var value: String?
  }

  /// Who says so.
  public struct Attribution: Codable, Sendable, Equatable {
    var source: String?
    var verb: String?
  }

  /// The IRIs of the canonical parts.
  public struct Nodes: Codable, Sendable, Equatable {
    var subject: String
    var predicate: String
    var object: String?
  }

  var line: Int?
  var sentence: String
  var subject: String
  var predicate: String
  var object: String
  var qualifiers: [Qualifier]
  var polarity: String
  var factuality: String
  var tense: String?
  var attribution: Attribution?
  var confidence: Double
  var spans: Spans
  var nodes: Nodes?
  var derived: Bool?
  /// The construction that gave a proposition.
  var pattern: String?
  /// How much of the proposition is said: ``Wording/Form``.
  var form: String?

  /// The record as tab-separated subject, predicate, object, polarity, factuality, source and sentence.
  public func tsv() -> String {
    [subject, predicate, object, polarity, factuality, attribution?.source ?? "", sentence]
      .map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t")
  }

  /// The record for people: *Huawei — denies — these claims*, with what restricts it in brackets.
  public func text() -> String {
    var notes: [String] = []
    if polarity == "negative" { notes.append("not") }
    if factuality != "certain" { notes.append(factuality) }
    if let attribution { notes.append("says \(attribution.source ?? "somebody")") }
    let triple = [subject, predicate, object].filter { !$0.isEmpty }.joined(separator: " \u{2014} ")
    return notes.isEmpty ? triple : "\(triple)  [\(notes.joined(separator: ", "))]"
  }
}

extension Newsgraph {
  /// The propositions of a document as records.
  ///
  /// - Parameter byLine: Whether every sentence is a line of its own, so that records carry its number and offsets within it.
  public func propositionRecords(of document: Document, byLine: Bool = false) -> [TripleRecord] {
    propositions(in: document).flatMap { proposition in
      let place = Place(document, sentence: proposition.sentence, byLine: byLine)
      return proposition.wordings(in: document).map {
        TripleRecord(proposition, worded: $0, in: document, at: place)
      }
    }
  }
}

extension KnowledgeGraph {
  /// The statements of the graph as records.
  ///
  /// - Parameter byLine: As for ``Newsgraph/propositionRecords(of:byLine:)``.
  public func records(of document: Document, byLine: Bool = false) -> [TripleRecord] {
    statements.map { statement in
      let place = Place(document, sentence: statement.evidence[0].sentenceIndex, byLine: byLine)
      return TripleRecord(statement, in: self, at: place)
    }
  }

  /// A statement of the graph as a record, with offsets in the article's clean text.
  public func record(of statement: Statement) -> TripleRecord {
    let sentence = statement.evidence.first.map { text[$0.sentence] }
    return TripleRecord(statement, in: self, at: Place(text: sentence ?? ""))
  }
}

/// Where a record's sentence stands.
struct Place {
  let text: String
  let line: Int?
  /// What is taken off every offset.
  let origin: Int

  /// A sentence whose offsets are those of its article.
  init(text: String) { (self.text, line, origin) = (text, nil, 0) }

  init(_ document: Document, sentence index: Int, byLine: Bool) {
    let sentence = document.sentences[index]
    text = document.text[sentence.range]
    guard byLine else {
      (line, origin) = (nil, 0)
      return
    }
    let before = document.text.scalars[..<sentence.range.lowerBound]
    line = before.count { $0 == "\n" }
    origin = (before.lastIndex(of: "\n") ?? -1) + 1
  }

  func pairs(_ ranges: [Range<Int>]) -> [[Int]] {
    ranges.map { [$0.lowerBound - origin, $0.upperBound - origin] }
  }
}

extension TripleRecord {
  fileprivate init(
    _ proposition: Proposition, worded wording: Wording, in document: Document, at place: Place
  ) {
    self.init(
      line: place.line, sentence: place.text, subject: wording.subject.text,
      predicate: wording.predicate.text, object: wording.object.text,
      qualifiers: wording.qualifiers.map {
        Qualifier(role: $0.role.rawValue, text: $0.part.text)
      },
      polarity: proposition.polarity.rawValue, factuality: proposition.factuality.rawValue,
      tense: proposition.tense?.rawValue,
      attribution: proposition.attributions.first.map { attribution in
        Attribution(
          source: attribution.source?.text(in: document),
          verb: attribution.verb.map { document.words[$0].form })
      },
      confidence: wording.confidence,
      spans: Spans(
        subject: place.pairs(wording.subject.spans),
        predicate: place.pairs(wording.predicate.spans),
        object: place.pairs(wording.object.spans)),
      nodes: nil, derived: nil, pattern: proposition.pattern, form: wording.form.rawValue)
  }

  fileprivate init(_ statement: Statement, in graph: KnowledgeGraph, at place: Place) {
    let evidence = statement.evidence.first
    self.init(
      line: place.line, sentence: place.text,
      subject: graph.node(statement.subject)?.label ?? "", predicate: statement.wording,
      object: graph.objectLabel(statement),
      qualifiers: statement.qualifiers.map {
        Qualifier(
          role: $0.role.rawValue, text: $0.text, value: $0.time?.text ?? $0.quantity?.number)
      },
      polarity: statement.polarity.rawValue, factuality: statement.factuality.rawValue,
      tense: statement.tense?.rawValue,
      attribution: statement.sources.first.map {
        Attribution(source: $0.label.isEmpty ? nil : $0.label, verb: $0.verb)
      },
      confidence: statement.confidence,
      spans: Spans(
        subject: place.pairs(evidence?.subject ?? []),
        predicate: place.pairs(evidence?.predicate ?? []),
        object: place.pairs(evidence?.object ?? [])),
      nodes: Nodes(
        subject: statement.subject.value, predicate: statement.relation.value,
        object: statement.objectIRI?.value),
      derived: statement.derivedFrom.isEmpty ? nil : true)
  }
}

extension Statement {
  /// The IRI of the object, where it has one.
  fileprivate var objectIRI: IRI? {
    switch object {
    case .node(let iri): iri
    case .statements(let content): content.first
    case .text, .none: nil
    }
  }
}
