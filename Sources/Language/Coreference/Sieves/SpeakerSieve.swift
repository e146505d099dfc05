/// *I* in a quotation and who is quoted: *"I saw it," said Jane Roe*.
struct SpeakerSieve: Sieve {
  func apply(to clusters: inout EntityClusters) {
    let byHead = clusters.candidateByHead
    for candidate in clusters.candidates.indices {
      let mention = clusters.candidates[candidate]
      guard mention.person == 1, mention.number == .singular,
        let speaker = clusters.quotations.quotation(of: mention.mention.head)?.speaker,
        let other = byHead[speaker],
        clusters.candidates[other].number != .plural,
        clusters.type(of: other) == nil || clusters.type(of: other) == .person
      else { continue }
      clusters.merge(candidate, into: other, because: "speaker of the quotation")
    }
  }
}
