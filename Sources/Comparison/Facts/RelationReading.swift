import Knowledge
import Language

/// What a relation says, apart from its voice and its prepositions.
///
/// > *is arrested*, *arrest* → arrest · *meet with*, *meet* → meet · *is founder of* → founder
struct RelationReading: Hashable, Sendable {
  /// The content words that the article uses for it.
  let wording: [String]
  /// The infinitive of the verb, or the words of a noun or copula.
  var words: [String]
  /// Whether the subject is the one that something is done to.
  var isPassive: Bool
  /// Whether there is only a copula, which says nothing without its object.
  var isBare: Bool

  /// The reading of a relation's name for people.
  ///
  /// - Parameter wording: The relation as the article words it.
  init(_ label: String, wording: String, ontology: Ontology) {
    self.wording = PhraseReading(wording).content
    let words = WrittenWords.words(of: label)
    guard words.first == "is", words.count > 1 else {
      isPassive = false
      let kept = words.prefix(1) + words.dropFirst().filter { !Self.prepositions.contains($0) }
      self.words = Array(kept)
      isBare = words.count <= 1 && Self.copulas.contains(words.first ?? "is")
      return
    }
    let kept = words.dropFirst().filter { !Self.prepositions.contains($0) }
    let infinitive = kept.first.map(ontology.infinitive) ?? ""
    // A participle differs from its infinitive or is known for it (*is cut*).
    isPassive =
      kept.first.map { $0 != infinitive || ontology.strength(of: $0) != nil } ?? false
      && kept.first?.hasSuffix("ing") == false
    if isPassive {
      self.words = [infinitive] + kept.dropFirst()
    } else {
      self.words = kept.isEmpty ? ["is"] : Array(kept)
    }
    isBare = kept.isEmpty
  }

  /// Reads a copula with a participle for its quality as the passive that it is: *was slightly injured*.
  ///
  /// - Returns: Whether the quality is one.
  mutating func takeParticiple(of quality: String, _ ontology: Ontology) -> Bool {
    guard let last = WrittenWords.words(of: quality).last, !last.hasSuffix("ing") else {
      return false
    }
    let infinitive = ontology.infinitive(of: last)
    guard infinitive != last, ontology.verbs.infinitives.contains(infinitive) else { return false }
    (words, isPassive, isBare) = ([infinitive], true, false)
    return true
  }

  /// The name by which the ontology knows the verb.
  var name: String { words.joined(separator: " ") }

  private static let copulas: Set = ["is", "be", "become", "remain", "have"]
  private static let prepositions: Set = [
    "of", "in", "on", "at", "by", "for", "to", "from", "with", "as", "about", "against", "into",
    "over", "among", "between", "under", "through", "during", "after", "before", "since", "near",
    "toward", "towards", "within",
  ]
}
