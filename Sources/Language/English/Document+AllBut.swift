extension Document {
  /// The document with *all but* before a verb or adjective read as the adverb that it is: *the talks have **all but** collapsed*.
  ///
  /// A parser takes *all* for an argument of the auxiliary and what follows for its conjunct. (Quirk et al. 1985, 8.111:
  /// approximators.)
  public func readingAllBut() -> Document {
    var words = words
    for all in words.indices.dropLast(2) {
      let (but, head) = (all + 1, all + 2)
      guard words[all].form.lowercased() == "all", words[but].form == "but",
        words[head].relation.matches("conj"), words[head].head == all,
        let auxiliary = words[all].head, ["be", "have"].contains(words[auxiliary].lemma)
      else { continue }
      words[head].head = words[auxiliary].head
      words[head].relation = words[auxiliary].relation
      words[auxiliary].head = head
      words[auxiliary].relation =
        words[auxiliary].lemma == "have" ? "aux" : words[head].xpos == "VBN" ? "aux:pass" : "cop"
      words[auxiliary].upos = .aux
      for dependent in dependents[auxiliary] where dependent != all { words[dependent].head = head }
      for adverb in [all, but] {
        words[adverb].head = head
        words[adverb].relation = "advmod"
        words[adverb].upos = .adv
      }
    }
    return reparsed(words)
  }
}
