public import Language

/// Reads the propositions that a document's sentences state off their trees.
///
/// For each sentence the clauses are found first; then every pattern reads them; then each proposition takes polarity,
/// factuality, tense and sources from where its clause stands.
public struct Extractor: Sendable {
  private let patterns: [any Pattern] = [
    VerbalClause(), CopularClause(), ClausePredicate(), ExistentialClause(), RoleNoun(),
    Apposition(), PossessedOrganization(), EventNoun(),
  ]

  /// An extractor with the patterns of English.
  public init() {}

  /// The propositions of a document, by sentence and then by the position of their clause.
  public func propositions(in document: Document) -> [Proposition] {
    let bySentence = document.sentences.indices.map { propositions(ofSentence: $0, in: document) }
    return zip(bySentence, QuotedSentences(document).speakers()).flatMap {
      said, speaker in
      said.map { $0.attributed(to: speaker) }
    }
  }

  /// The propositions of one sentence by itself, by the position of their clause.
  public func propositions(ofSentence sentence: Int, in document: Document) -> [Proposition] {
    trace(ofSentence: sentence, in: document).propositions
  }

  /// How each sentence of a document was read, with the same propositions as ``propositions(in:)``.
  public func traces(in document: Document) -> [SentenceTrace] {
    let traces = document.sentences.indices.map { trace(ofSentence: $0, in: document) }
    let speakers = QuotedSentences(document).speakers()
    return zip(traces, speakers).map { trace, speaker in
      var result = trace
      result.quotation = speaker
      return result
    }
  }

  /// How one sentence by itself was read.
  public func trace(ofSentence sentence: Int, in document: Document) -> SentenceTrace {
    SentenceTrace(SentenceClauses(document: document, sentence: sentence), patterns: patterns)
  }
}
