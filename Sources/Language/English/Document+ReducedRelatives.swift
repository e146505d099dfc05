extension Document {
  /// The document with participles that were taken for finite verbs read as clauses of their noun.
  ///
  /// In *said that dust brought back from Mars had been contaminated* the parser may make *brought* the verb and leave *had been
  /// contaminated* without a subject. A verb has one content clause for each conjunction, and a clause with an auxiliary needs a subject:
  /// the first form is a participle of that subject. (The *main verb and reduced relative* ambiguity: Bever 1970.)
  public func readingReducedRelatives() -> Document {
    var words = words
    for participle in words.indices {
      guard words[participle].relation.matches("ccomp"), let governor = words[participle].head,
        ["VBD", "VBN"].contains(words[participle].xpos),
        dependents(of: participle, "aux", "conj").isEmpty,
        let subject = dependents(of: participle, "nsubj").first(where: { $0 < participle }),
        let verb = dependents(of: governor, "ccomp").first(where: { $0 > participle }),
        dependents(of: verb, "nsubj", "csubj", "expl", "cc").isEmpty,
        let auxiliary = dependents(of: verb, "aux", "cop").first, auxiliary > participle,
        !words[participle..<auxiliary].contains(where: { $0.form == "," || $0.upos == .cconj })
      else { continue }
      words[subject].head = verb
      let isPassive =
        dependents(of: verb, "aux:pass").contains(auxiliary) || words[verb].xpos == "VBN"
      words[subject].relation = isPassive ? "nsubj:pass" : "nsubj"
      for marker in dependents(of: participle, "mark") { words[marker].head = verb }
      words[participle].head = subject
      words[participle].relation = "acl"
      words[participle].xpos = "VBN"
    }
    return reparsed(words)
  }
}
