/// A reflexive pronoun and the subject of its clause: *the management distanced **itself***.
///
/// (Binding Principle A, Chomsky 1981.)
struct ReflexiveSieve: Sieve {
  func apply(to clusters: inout EntityClusters) {
    let document = clusters.document
    let byHead = clusters.candidateByHead
    for candidate in clusters.candidates.indices {
      let word = document.words[clusters.candidates[candidate].mention.head]
      guard word.features["Reflex"] == "Yes", ["obj", "iobj", "obl"].contains(word.relation.base),
        word.relation.name != "obl:unmarked", let verb = word.head,
        let subject = subject(of: verb, in: document), let other = byHead[subject]
      else { continue }
      clusters.merge(candidate, into: other, because: "reflexive pronoun")
    }
  }

  /// The subject of a verb, or the one that it shares with the first of coordinate verbs.
  private func subject(of verb: Int, in document: Document) -> Int? {
    var verb = verb
    while document.dependents(of: verb, "nsubj").isEmpty,
      document.words[verb].relation.matches("conj"), let head = document.words[verb].head
    {
      verb = head
    }
    return document.dependents(of: verb, "nsubj").first
  }
}
