/// A definite description and what it takes up: *the embassy … the embassy*; *Huawei … the company*; *his company*.
struct DescriptionSieve: Sieve {
  func apply(to clusters: inout EntityClusters) {
    for candidate in clusters.candidates.indices {
      let description = clusters.candidates[candidate]
      guard description.mention.kind == .nominal, description.isDefinite else { continue }
      if let same = sameNoun(as: candidate, in: clusters) {
        clusters.merge(candidate, into: same, because: "same description")
      } else if let named = namedThing(for: candidate, in: clusters) {
        clusters.merge(candidate, into: named, because: "description of a name")
      }
    }
  }

  /// The latest earlier description with the same head noun and no modifier that speaks against it.
  private func sameNoun(as candidate: Int, in clusters: EntityClusters) -> Int? {
    let description = clusters.candidates[candidate]
    let modifiers = modifiers(of: candidate, in: clusters)
    return clusters.candidates[..<candidate].indices.last { earlier in
      let other = clusters.candidates[earlier]
      guard other.mention.kind == .nominal, other.lemma == description.lemma,
        other.number == description.number
      else { return false }
      return modifiers.isSubset(of: self.modifiers(of: earlier, in: clusters))
    }
  }

  /// The latest name of the class that the noun describes, no more than three sentences back.
  ///
  /// Only a bare description takes up a name: *the Chinese company* or *the company that …* says which one by itself.
  private func namedThing(for candidate: Int, in clusters: EntityClusters) -> Int? {
    let description = clusters.candidates[candidate]
    guard let type = description.type, type != .person, description.number != .plural,
      modifiers(of: candidate, in: clusters).isEmpty
    else { return nil }
    return clusters.candidates[..<candidate].indices.last { earlier in
      let other = clusters.candidates[earlier]
      return other.mention.kind == .name && clusters.type(of: earlier) == type
        && description.sentence - other.sentence <= 3 && other.number != .plural
        && !isNested(earlier, in: clusters)
        && (Self.generic.contains(description.lemma) || isPart(description.lemma, of: other.name))
        && !isKnownOfOtherKind(earlier, noun: description.lemma, in: clusters)
    }
  }

  /// Nouns that any body or place may be taken up by.
  ///
  /// *The bank* takes up only what is called a bank. People are called by so many nouns that a name is not guessed for them.
  private static let generic: Set<String> = [
    "agency", "association", "body", "business", "city", "club", "company", "corporation",
    "country",
    "firm", "group", "institution", "manufacturer", "nation", "organisation", "organization",
    "party", "state", "team", "town",
  ]

  private func isPart(_ noun: String, of name: String?) -> Bool {
    name?.lowercased().split(separator: " ").contains { $0 == noun } ?? false
  }

  /// A name inside another phrase (*Huawei executive*) is not what the text is about.
  private func isNested(_ candidate: Int, in clusters: EntityClusters) -> Bool {
    let relation = clusters.document.words[clusters.candidates[candidate].mention.head].relation
    return ["compound", "amod"].contains(relation.base)
  }

  /// Whether the ontology speaks against a noun for a place: *the city* takes up no known state, *the country* no known city.
  private func isKnownOfOtherKind(_ candidate: Int, noun: String, in clusters: EntityClusters)
    -> Bool
  {
    guard let isState = clusters.candidates[candidate].isState else { return false }
    return isState ? Self.settlements.contains(noun) : Self.states.contains(noun)
  }

  private static let settlements: Set<String> = ["city", "town", "village"]
  private static let states: Set<String> = ["country", "nation", "state"]

  /// The content words that narrow a description down, as lemmas.
  private func modifiers(of candidate: Int, in clusters: EntityClusters) -> Set<String> {
    let document = clusters.document
    let head = clusters.candidates[candidate].mention.head
    let narrowing = document.dependents(of: head, "amod", "compound", "nmod", "nummod", "acl")
    return Set(narrowing.map { document.words[$0].lemma.lowercased() })
  }
}
