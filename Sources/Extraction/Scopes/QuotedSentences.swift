import Language

/// Sentences that stand inside quotation marks as a whole, and whose words they are.
///
/// Within a sentence its own tree tells who speaks. Where no speaker is near, the source stays open, but the words are still
/// not the article's.
struct QuotedSentences {
  private let document: Document
  private let quotations: Quotations

  /// Finds the quoted sentences of a document.
  init(_ document: Document) {
    self.document = document
    quotations = document.quotations ?? Quotations(document, speechVerbs: Verbs.reporting)
  }

  /// Who says each sentence where a quotation covers all of it, a saying inside it too; nil for the other sentences.
  func speakers() -> [Attribution?] {
    document.sentences.indices.map { sentence in
      quotation(covering: sentence).map { quotation in
        let source = quotation.speaker.map {
          document.nounPhrase($0, keeping: [.attributes, .conjuncts])
        }
        return Attribution(source: source, verb: quotation.verb)
      }
    }
  }

  /// The quotation that all words of a sentence stand in.
  private func quotation(covering sentence: Int) -> Quotation? {
    let words = document.sentences[sentence].words.filter { !document.isPunctuation($0) }
    guard let first = words.first, words.allSatisfy(quotations.isQuoted) else { return nil }
    return quotations.quotation(of: first)
  }
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
