import Language

/// One linguistic construction that states propositions.
///
/// A pattern gives the words and their parts; polarity, factuality, tense and attribution follow from where the clause
/// stands and are set afterwards by ``Scopes``.
protocol Pattern: Sendable {
  /// The name that `explain` shows.
  var name: String { get }

  /// The propositions of a sentence that have this construction.
  func propositions(in parsed: SentenceClauses) -> [Proposition]
}
