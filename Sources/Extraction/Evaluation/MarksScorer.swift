import Language

/// Compares the propositions of a text with the marks of its clauses.
struct MarksScorer {
  private let document: Document
  private let propositions: [Proposition]

  /// A scorer for an analysed text.
  init(_ document: Document) {
    self.document = document
    propositions = Extractor().propositions(in: document).filter { proposition in
      let isEventNoun = document.words[proposition.predicate.head].upos == .noun
      return proposition.predicate.kind == .copular
        || proposition.predicate.kind == .verbal && !isEventNoun
    }
  }

  /// What became of each mark of a clause; nil if no proposition states it.
  ///
  /// Where several propositions state it, each must have its marks.
  func verdicts(of clause: MarkedClause) -> [MarksScore.Dimension: MarksScore.Verdict]? {
    let stated = propositions(of: clause)
    guard !stated.isEmpty else { return nil }
    return Dictionary(
      uniqueKeysWithValues: MarksScore.Dimension.allCases.map { dimension in
        let verdicts = stated.map { verdict(on: dimension, of: $0, as: clause) }
        return (dimension, verdicts.first { $0.isFault } ?? verdicts[0])
      })
  }

  /// The propositions whose predicate or clause has the word as its head, or whose relation contains it (*was **asked** to
  /// leave*).
  private func propositions(of clause: MarkedClause) -> [Proposition] {
    let occurrences = document.words.indices.filter { document.words[$0].form == clause.word }
    guard occurrences.indices.contains(clause.occurrence - 1) else { return [] }
    let word = occurrences[clause.occurrence - 1]
    let ways: [(Proposition) -> Bool] = [
      { $0.predicate.head == word }, { $0.clause == word }, { $0.predicate.words.contains(word) },
    ]
    return ways.lazy.map { propositions.filter($0) }.first { !$0.isEmpty } ?? []
  }

  private func verdict(
    on dimension: MarksScore.Dimension, of proposition: Proposition, as clause: MarkedClause
  ) -> MarksScore.Verdict {
    switch dimension {
    case .polarity:
      return MarksScore.Verdict(
        isDue: clause.isNegative, isGiven: proposition.polarity == .negative)
    case .factuality:
      return MarksScore.Verdict(
        isDue: clause.isPossible, isGiven: proposition.factuality != .certain)
    case .attribution:
      let given = proposition.attributions.first
      let verdict = MarksScore.Verdict(
        isDue: clause.source.map { $0 != .nobody }, isGiven: given != nil)
      guard verdict == .right, case .named(let names)? = clause.source else { return verdict }
      let source = given?.source?.text(in: document) ?? ""
      return names.contains { isSame(source, $0) } ? .right : .otherSource
    }
  }

  /// Whether two names are of one source: the same words, or those of one within the other, articles aside.
  private func isSame(_ given: String, _ wanted: String) -> Bool {
    let (given, wanted) = (words(of: given), words(of: wanted))
    return !given.isEmpty && (given.isSubset(of: wanted) || wanted.isSubset(of: given))
  }

  private func words(of name: String) -> Set<Substring> {
    Set(name.lowercased().split(separator: " ")).subtracting(["the", "a", "an"])
  }
}
