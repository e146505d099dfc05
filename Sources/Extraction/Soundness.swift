import Language

/// Keeps back what the sentence does not say: fragments, imperatives, unresolved pronouns.
struct Soundness {
  private let parsed: SentenceClauses
  private var document: Document { parsed.document }

  /// The checks for a sentence.
  init(_ parsed: SentenceClauses) { self.parsed = parsed }

  /// Why a proposition may not stand; nil if it may.
  func objection(to proposition: Proposition) -> Objection? {
    guard proposition.predicate.kind != .nominal else { return nil }
    if let pronoun = unresolved(proposition.subject) { return pronoun }
    if let pronoun = unresolved(proposition.object?.phrase) { return pronoun }
    if let ellipsis = ellipsis(proposition.clause) { return ellipsis }
    if let overlap = overlap(proposition) { return overlap }
    return bareNegation(proposition.clause) ?? cut(proposition)
  }

  /// An argument that is a bare relative or interrogative pronoun.
  private func unresolved(_ phrase: Phrase?) -> Objection? {
    guard let phrase, phrase.words.count == 1,
      ["who", "whom", "which", "what", "whose"].contains(document.form(phrase.head))
    else { return nil }
    return .unresolvedPronoun(phrase.head)
  }

  /// An auxiliary, or *do so*, that stands for a verb that is left out: *as it **should***.
  private func ellipsis(_ clause: Int) -> Objection? {
    if document.lemma(clause) == "do", document.first(of: clause, "obj") == nil,
      document.dependents(of: clause, "advmod").contains(where: { document.form($0) == "so" })
    {
      return .ellipsis(auxiliary: clause)
    }
    guard document.words[clause].upos == .aux, document.lemma(clause) != "be",
      document.first(of: clause, "obj") == nil
    else { return nil }
    return .ellipsis(auxiliary: clause)
  }

  /// A subject that shares words with what is said of it.
  private func overlap(_ proposition: Proposition) -> Objection? {
    guard let subject = proposition.subject.map({ Set($0.words) }) else { return nil }
    let rest = proposition.predicate.words + (proposition.object?.phrase.words ?? [])
    let shared = rest.filter(subject.contains)
    return shared.isEmpty ? nil : .overlap(shared.sorted())
  }

  /// A clause of which nothing is left but its negation: *if **not***.
  private func bareNegation(_ clause: Int) -> Objection? {
    Negation.adverbs.contains(document.lemma(clause)) ? .bareNegation(clause) : nil
  }

  /// A sentence that breaks off inside the clause: it ends without a full stop right behind a subordinator or a
  /// clause's bare beginning.
  private func cut(_ proposition: Proposition) -> Objection? {
    guard isBrokenOff, let last = lastWord, let clause = parsed.clause(proposition.clause) else {
      return nil
    }
    let end = document.subtree(of: clause.head).last { !document.isPunctuation($0) } ?? clause.head
    guard end == last, let opener = stub(before: last) else { return nil }
    return .cutOff(behind: opener)
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

  /// The subordinator that a sentence ends in, with at most one noun phrase behind it: *wrote **that** U.S.*
  private func stub(before last: Int) -> Int? {
    let words = document.sentences[parsed.sentence].words
    guard let marker = words.last(where: { Self.openers.contains(document.form($0)) }),
      marker <= last
    else {
      return nil
    }
    let rest = (marker + 1)..<(last + 1)
    let goesOn = rest.contains { [.verb, .aux].contains(document.words[$0].upos) }
    return goesOn ? nil : marker
  }

  /// Words after which a clause must follow.
  private static let openers: Set<String> = [
    "that", "whether", "if", "because", "while", "although", "which", "who",
  ]
}
