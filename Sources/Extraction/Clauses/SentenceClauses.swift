import Language

/// A sentence of a document with its clauses: what patterns and scopes are handed.
struct SentenceClauses: Sendable {
  /// The document.
  let document: Document
  /// The index of the sentence.
  let sentence: Int
  /// The clauses, by position of their heads.
  let clauses: [Clause]
  /// The position in ``clauses`` of the clause with a head.
  private let positions: [Int: Int]

  /// Reads the clauses of a sentence.
  init(document: Document, sentence: Int) {
    self.document = document
    self.sentence = sentence
    self.clauses = ClauseReader(document: document, sentence: sentence).read()
    self.positions = Dictionary(
      uniqueKeysWithValues: clauses.enumerated().map { ($1.head, $0) })
  }

  /// The clause with a head.
  func clause(_ head: Int?) -> Clause? {
    guard let head, let position = positions[head] else { return nil }
    return clauses[position]
  }

  /// The clause that a word stands in.
  func clause(around word: Int) -> Clause? {
    var current: Int? = word
    while let next = current {
      if let found = clause(next) { return found }
      current = document.words[next].head
    }
    return nil
  }
}
