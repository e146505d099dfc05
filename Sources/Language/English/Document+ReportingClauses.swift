extension Document {
  /// The document with clauses of saying behind what is said read as such: *…, **the newspaper Elbe reported on Tuesday***.
  ///
  /// Such a clause has a subject of its own behind a comma, and nothing but adjuncts after its verb. A parser may take it for a relative
  /// clause of the noun before, and may hang its adjuncts on what is said; but no part of the content can stand behind the clause
  /// that reports it. (Quirk et al. 1985, 14.28–14.29.)
  ///
  /// - Parameter speechVerbs: The verbs of saying, by lemma.
  public func respectingReportingClauses(_ speechVerbs: Set<String>) -> Document {
    var words = words
    for sentence in sentences {
      guard let verb = trailingSaying(in: sentence, speechVerbs), let root = root(of: sentence)
      else { continue }
      if words[verb].relation.matches("acl"), root < verb {
        words[verb].head = root
        words[verb].relation = "parataxis"
      }
      guard verb == root || words[verb].relation.matches("parataxis") else { continue }
      for word in (verb + 1)..<sentence.words.upperBound {
        guard let head = words[word].head, head < verb,
          ["obl", "advmod"].contains(words[word].relation.base)
        else { continue }
        words[word].head = verb
      }
    }
    return Document(
      text: text, words: words, sentences: sentences, tokens: tokens, names: names,
      entities: entities)
  }

  /// The verb of the clause of saying that a sentence ends in.
  private func trailingSaying(in sentence: Sentence, _ speechVerbs: Set<String>) -> Int? {
    let verb = sentence.words.last { words[$0].upos == .verb || words[$0].upos == .aux }
    guard let verb, speechVerbs.contains(words[verb].lemma),
      ["VBD", "VBZ", "VBP"].contains(words[verb].xpos), dependents(of: verb, "obj").isEmpty,
      let subject = dependents(of: verb, "nsubj").first, subject < verb,
      let start = subtree(of: subject).first(where: { words[$0].upos != .punct }),
      start > sentence.words.lowerBound + 2, words[start - 1].upos == .punct,
      [",", "\"", "”", "''", "’"].contains(words[start - 1].form)
    else { return nil }
    return dependents(of: verb, "ccomp").contains { $0 > verb } ? nil : verb
  }
}
