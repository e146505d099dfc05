import Language

/// Keeps back what the sentence does not say: fragments, imperatives, unresolved pronouns.
struct Soundness {
  private let parsed: SentenceClauses
  private var document: Document { parsed.document }

  /// The checks for a sentence.
  init(_ parsed: SentenceClauses) { self.parsed = parsed }

  /// Whether a proposition may stand.
  func admits(_ proposition: Proposition) -> Bool {
    guard proposition.predicate.kind != .nominal else { return true }
    if isTrace(proposition.subject) || isTrace(proposition.object?.phrase) { return false }
    if isElliptic(proposition.clause) || overlaps(proposition)
      || Negation.adverbs.contains(document.lemma(proposition.clause))
    {
      return false
    }
    return !isCutOff(proposition)
  }

  /// Whether an auxiliary stands for a verb that is left out: *as it **should***.
  private func isElliptic(_ clause: Int) -> Bool {
    document.words[clause].upos == .aux && document.lemma(clause) != "be"
      && document.first(of: clause, "obj") == nil
  }

  /// Whether an argument is a bare relative or interrogative pronoun.
  private func isTrace(_ phrase: Phrase?) -> Bool {
    guard let phrase, phrase.words.count == 1 else { return false }
    return ["who", "whom", "which", "what", "whose"].contains(document.form(phrase.head))
  }

  /// Whether the subject shares words with what is said of it.
  private func overlaps(_ proposition: Proposition) -> Bool {
    guard let subject = proposition.subject.map({ Set($0.words) }) else { return false }
    let rest = proposition.predicate.words + (proposition.object?.phrase.words ?? [])
    return rest.contains(where: subject.contains)
  }

  /// Whether the sentence breaks off inside the clause: it ends without a full stop right behind a subordinator or a
  /// clause's bare beginning.
  private func isCutOff(_ proposition: Proposition) -> Bool {
    guard isBrokenOff, let last = lastWord else { return false }
    guard let clause = parsed.clause(proposition.clause) else { return false }
    let end = document.subtree(of: clause.head).last { !document.isPunctuation($0) } ?? clause.head
    return end == last && hasStub(before: last, in: clause)
  }

  /// Whether the sentence, in a paragraph, ends without terminal punctuation, or with an abbreviation that may hide it.
  private var isBrokenOff: Bool {
    let sentence = document.sentences[parsed.sentence]
    guard sentence.role == .paragraph, let last = sentence.words.last else { return false }
    let form = document.words[last].form
    let closing: Set<String> = [
      ".", "!", "?", "…", "...", "\"", "”", "'", "’", "''", ")", ":", ";",
    ]
    return !closing.contains(form)
  }

  private var lastWord: Int? {
    document.sentences[parsed.sentence].words.last { !document.isPunctuation($0) }
  }

  /// Whether a clause ends in a subordinator and at most one noun phrase behind it: *wrote that U.S.*
  private func hasStub(before last: Int, in clause: Clause) -> Bool {
    let words = document.sentences[parsed.sentence].words
    guard let marker = words.last(where: { Self.openers.contains(document.form($0)) }),
      marker <= last
    else {
      return false
    }
    let rest = (marker + 1)..<(last + 1)
    return !rest.contains { document.words[$0].upos == .verb || document.words[$0].upos == .aux }
  }

  /// Words after which a clause must follow.
  private static let openers: Set<String> = [
    "that", "whether", "if", "because", "while", "although", "which", "who",
  ]
}
