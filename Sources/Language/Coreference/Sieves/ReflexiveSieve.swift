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
        let subject = document.dependents(of: document.subjectVerb(of: verb), "nsubj").first,
        let other = byHead[subject]
      else { continue }
      clusters.merge(candidate, into: other, because: "reflexive pronoun")
    }
  }
}
