extension Document {
  /// The document with verbs of saying that were coordinated with what somebody says given back to the speaker.
  ///
  /// In *said the results were good but **noted** that …* and *argued that the tapes were illegal and **asked** the court to …* the nearest
  /// verb is inside the content clause; but results note nothing and tapes ask nobody. A finite verb of saying without a subject of its own
  /// belongs to the verb of saying above. (Selectional preference: Katz and Fodor 1963.)
  ///
  /// - Parameter nouns: What common nouns describe, and the verbs of saying.
  public func returningSayingsToSpeakers(_ nouns: NounLexicon) -> Document {
    var words = words
    for verb in words.indices {
      guard words[verb].relation.matches("conj"), words[verb].upos == .verb,
        nouns.speechVerbs.contains(words[verb].lemma.lowercased()),
        dependents(of: verb, "nsubj", "mark", "aux").isEmpty,
        let neighbour = words[verb].head,
        let governor = words[neighbour].head, words[governor].upos == .verb, governor < neighbour,
        isSpokenOf(neighbour, beside: verb, under: governor, nouns)
      else { continue }
      words[verb].head = governor
    }
    return reparsed(words)
  }

  /// Whether a verb of saying cannot be about the subject of the clause it is coordinated with.
  private func isSpokenOf(
    _ content: Int, beside verb: Int, under governor: Int, _ nouns: NounLexicon
  ) -> Bool {
    let tags = [words[governor].xpos, words[verb].xpos]
    if words[content].relation.matches("ccomp") {
      guard tags[0] == tags[1], nouns.speechVerbs.contains(words[governor].lemma.lowercased()),
        let subject = dependents(of: content, "nsubj").first
      else {
        return false
      }
      return isThing(subject, nouns)
    }
    // *They hope to run it and **say** that …*: nobody hopes to say what is already so.
    return words[content].relation.matches("xcomp") && tags[0] == "VBP"
      && ["VB", "VBP"].contains(tags[1])
      && dependents(of: verb, "ccomp").contains { !dependents(of: $0, "nsubj").isEmpty }
  }

  /// Whether a noun describes nothing that speaks; documents do.
  private func isThing(_ noun: Int, _ nouns: NounLexicon) -> Bool {
    guard words[noun].upos == .noun, !names.contains(where: { $0.words.contains(noun) }) else {
      return false
    }
    let lemma = words[noun].lemma.lowercased()
    return nouns.types[lemma] == nil && !Self.speaking.contains(lemma)
      && dependents(of: noun, "conj").isEmpty
  }

  /// What is written and may say something.
  private static let speaking: Set = [
    "account", "announcement", "article", "data", "document", "email", "figure", "filing",
    "indictment", "letter", "memo", "message", "note", "paper", "poll", "post", "report", "review",
    "ruling", "source", "statement", "study", "survey", "sign", "side", "others", "other",
  ]
}
