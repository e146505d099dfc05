import Extraction
import Language

/// How something was done, which the canonical relation leaves out.
struct Manner {
  let document: Document

  /// The adverbs behind a verb that tell how it was done: *reacted **coolly***, *ran **back***.
  func qualifiers(of proposition: Proposition) -> [Statement.Qualifier] {
    guard proposition.predicate.kind == .verbal else { return [] }
    let told = Set(
      proposition.predicate.words + proposition.predicate.adverbs
        + proposition.qualifiers.flatMap(\.phrase.words)
        + (proposition.object?.phrase.words ?? []))
    return document.dependents(of: proposition.predicate.head, "advmod").filter { adverb in
      adverb > proposition.predicate.head && !told.contains(adverb)
        && document.words[adverb].upos == .adv && document.words[adverb - 1].form != ","
        && isTelling(adverb)
    }.map { adverb in
      let words = document.subtree(of: adverb).filter { document.words[$0].upos != .punct }
      return Statement.Qualifier(
        role: .manner, text: document.text(ofWords: words), node: nil, time: nil, quantity: nil)
    }
  }

  /// Adverbs that join a clause to the text rather than telling how something was done.
  private static let connective: Set = [
    "also", "anyway", "either", "even", "however", "indeed", "instead", "meanwhile", "moreover",
    "nevertheless", "nonetheless", "not", "only", "otherwise", "rather", "so", "then", "therefore",
    "though", "thus", "too", "where", "when", "why", "how",
  ]

  /// The adverbs within a relation without which it would say more than the article does: any of a denial (*does not **usually** pass*),
  /// else those of frequency, degree and error (*is **rarely** seen*, ***wrongly** filed*).
  func limits(of proposition: Proposition) -> [Int] {
    proposition.predicate.adverbs.filter { adverb in
      proposition.polarity == .negative
        ? isTelling(adverb)
        : Self.limiting.contains(document.words[adverb].lemma.lowercased())
    }
  }

  private static let limiting: Set = [
    "all", "almost", "barely", "but", "falsely", "frequently", "generally", "half", "little",
    "mainly",
    "mistakenly",
    "mostly", "nearly", "normally",
    "occasionally", "often", "partially", "partly", "practically", "rarely", "regularly", "seldom",
    "sometimes", "usually", "virtually", "wrongfully",
    "wrongly",
  ]

  private func isTelling(_ adverb: Int) -> Bool {
    !Self.connective.contains(document.words[adverb].lemma.lowercased())
  }
}
