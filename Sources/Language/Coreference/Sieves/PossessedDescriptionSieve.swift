/// What belongs to a person of whom the text told what they belong to: *Acme founder Jane Roe … her company*.
///
/// The body is the one whose name stands with the person's role (compound, possessor or *of*).
struct PossessedDescriptionSieve: Sieve {
  func apply(to clusters: inout EntityClusters) {
    for candidate in clusters.candidates.indices {
      guard let body = body(describedBy: candidate, in: clusters) else { continue }
      clusters.merge(candidate, into: body, because: Self.reason(clusters.candidates[candidate]))
    }
  }

  /// Why a description was put with its possessor's body.
  static func reason(_ description: Candidate) -> String {
    "the possessor's \(description.lemma)"
  }

  /// The organisation that the possessor of a description is known to belong to.
  func body(describedBy candidate: Int, in clusters: EntityClusters) -> Int? {
    let description = clusters.candidates[candidate]
    guard description.mention.kind == .nominal, description.type == .organization,
      description.number != .plural,
      let possessor = possessor(of: candidate, in: clusters),
      clusters.type(of: possessor) == .person
    else { return nil }
    return body(of: possessor, in: clusters)
  }

  private func possessor(of candidate: Int, in clusters: EntityClusters) -> Int? {
    let head = clusters.candidates[candidate].mention.head
    let owner = clusters.document.dependents(of: head, "nmod:poss").first
    return clusters.candidates.indices.first { clusters.candidates[$0].mention.head == owner }
  }

  /// The organisation that some mention of a person stands with.
  private func body(of person: Int, in clusters: EntityClusters) -> Int? {
    let heads = clusters.members(with: person).map { clusters.candidates[$0].mention.head }
    let phrase = Set(heads.flatMap { related(to: $0, in: clusters.document) })
    return clusters.candidates.indices.first { other in
      let mention = clusters.candidates[other].mention
      let word = clusters.document.words[mention.head]
      guard mention.kind == .name, clusters.type(of: other) == .organization,
        ["compound", "nmod"].contains(word.relation.base), let governor = word.head
      else { return false }
      return phrase.contains(governor)
    }
  }

  /// The words of a noun phrase that may carry the role: the head, and what is joined to it as name or description.
  private func related(to head: Int, in document: Document) -> [Int] {
    var words = [head] + document.dependents(of: head, "flat", "appos", "compound", "nmod:desc")
    let joined: Set = ["flat", "appos", "compound", "nmod:desc"]
    if let governor = document.words[head].head,
      joined.contains(document.words[head].relation.base)
        || joined.contains(document.words[head].relation.name)
    {
      words.append(governor)
    }
    return words
  }
}
