import Language

/// Sentences that stand inside quotation marks as a whole, and whose words they are.
///
/// Within a sentence its own tree tells who speaks; a quotation that runs on over sentences is the last speaker's. Where
/// no speaker is near, the source stays open, but the words are still not the article's.
struct Quotations {
  let document: Document
  /// Whether each sentence is quoted as a whole.
  private let isQuoted: [Bool]
  /// Whether the quotation goes on behind each sentence.
  private let goesOn: [Bool]

  /// Finds the quoted sentences of a document.
  init(_ document: Document) {
    self.document = document
    var tracker = QuoteTracker()
    let states = document.sentences.map { sentence in
      let isQuoted = tracker.isQuoted(sentence, in: document)
      return (isQuoted, tracker.isOpen)
    }
    isQuoted = states.map(\.0)
    goesOn = states.map(\.1)
  }

  /// Who says each sentence where a quotation covers all of it; nil for sentences whose own words tell who speaks.
  func speakers(of propositions: [[Proposition]]) -> [Attribution?] {
    propositions.indices.map { sentence in
      guard isQuoted[sentence], !propositions[sentence].contains(where: isSaying) else {
        return nil
      }
      return speaker(behind: sentence, in: propositions)
        ?? speaker(before: sentence, in: propositions)
    }
  }

  /// Whether a proposition is the act of saying in whose sentence the quotation stands.
  private func isSaying(_ proposition: Proposition) -> Bool {
    guard case .clause? = proposition.object, proposition.attributions.isEmpty else { return false }
    return Verbs.reporting.contains(proposition.predicate.lemma)
      && !["i", "we"].contains(proposition.subject.map { document.lemma($0.head) } ?? "")
  }

  /// The speaker whom the same quotation names where it ends.
  private func speaker(behind sentence: Int, in propositions: [[Proposition]]) -> Attribution? {
    var later = sentence
    while goesOn[later], later + 1 < propositions.count {
      later += 1
      if let known = speaker(in: propositions[later]) { return known }
    }
    return nil
  }

  /// Who speaks in a sentence: the source of its words, or the subject of its verb of saying.
  private func speaker(in propositions: [Proposition]) -> Attribution? {
    if let saying = propositions.last(where: isSaying) {
      return Attribution(source: saying.subject, verb: saying.predicate.head)
    }
    return propositions.compactMap(\.attributions.last).last
  }

  /// The last speaker within a few sentences.
  private func speaker(before sentence: Int, in propositions: [[Proposition]]) -> Attribution {
    for earlier in (max(0, sentence - Self.reach)..<sentence).reversed() {
      if let known = speaker(in: propositions[earlier]) { return known }
      if !isQuoted[earlier] { break }
    }
    return Attribution(source: nil, verb: nil)
  }

  /// How many sentences back a speaker is looked for: a quotation seldom runs longer without naming one again.
  private static let reach = 4
}

extension Proposition {
  /// The proposition as the words of an outer source, if there is one.
  func attributed(to source: Attribution?) -> Proposition {
    guard let source, predicate.kind != .nominal else { return self }
    var result = self
    result.attributions.append(source)
    return result
  }
}

/// Follows quotation marks through the sentences of a block.
private struct QuoteTracker {
  private var block: Int?
  private(set) var isOpen = false

  /// Whether all words of the next sentence are quoted.
  mutating func isQuoted(_ sentence: Sentence, in document: Document) -> Bool {
    if sentence.block != block { (block, isOpen) = (sentence.block, false) }
    var outside = 0
    var closings = 0
    for word in sentence.words {
      switch document.words[word].form {
      case "“", "``": isOpen = true
      case "”", "''": (isOpen, closings) = (false, closings + 1)
      case "\"":
        closings += isOpen ? 1 : 0
        isOpen.toggle()
      default: outside += isOpen || document.isPunctuation(word) ? 0 : 1
      }
    }
    return outside == 0 && (isOpen || closings > 0)
      && sentence.words.contains { !document.isPunctuation($0) }
  }
}
