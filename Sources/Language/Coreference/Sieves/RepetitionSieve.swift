/// A sentence that stands in the article twice, such as a headline repeated above the text, speaks of the same things twice.
struct RepetitionSieve: Sieve {
  func apply(to clusters: inout EntityClusters) {
    let document = clusters.document
    let byHead = clusters.candidateByHead
    var firstOf: [[String]: Sentence] = [:]
    for sentence in document.sentences where sentence.words.count > 1 {
      let forms = sentence.words.map { document.words[$0].form }
      guard let original = firstOf[forms] else {
        firstOf[forms] = sentence
        continue
      }
      for word in sentence.words {
        let twin = word - sentence.words.lowerBound + original.words.lowerBound
        guard let later = byHead[word], let earlier = byHead[twin] else { continue }
        clusters.merge(later, into: earlier, because: "repeated sentence")
      }
    }
  }
}
