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
    return Quotations(document).attributed(bySentence)
  }

  /// The propositions of one sentence by itself, by the position of their clause.
  public func propositions(ofSentence sentence: Int, in document: Document) -> [Proposition] {
    let parsed = SentenceClauses(document: document, sentence: sentence)
    let scopes = Scopes(parsed)
    let stated = patterns.flatMap { $0.propositions(in: parsed) }
      .filter { Soundness(parsed).admits($0) }
      .map { Placement(parsed, scopes).placed($0) }
    return stated.enumerated().sorted { left, right in
      (left.element.clause, left.offset) < (right.element.clause, right.offset)
    }.map(\.element)
  }
}
