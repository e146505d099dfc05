extension Document {
  /// The document with clauses of saying beside what is said read as such.
  ///
  /// - At the end (*…, **the newspaper Elbe reported on Tuesday***): such a clause has a subject of its own behind a comma, and nothing
  ///   but adjuncts after its verb. A parser may take it for a relative clause of the noun before, and may hang its adjuncts on
  ///   what is said; but no part of the content can stand behind the clause that reports it.
  /// - Inserted (*it belonged, **she claimed**, to a firm*): what follows the second comma goes on with the clause around.
  /// - In both, the subject of what is said may have been hung on the verb of saying, or that verb's on what is said.
  ///
  /// (Quirk et al. 1985, 14.28–14.29.)
  ///
  /// - Parameter speechVerbs: The verbs of saying, by lemma.
  public func respectingReportingClauses(_ speechVerbs: Set<String>) -> Document {
    var words = words
    for sentence in sentences {
      for verb in sentence.words where isSaying(verb, speechVerbs) {
        returnArguments(of: verb, in: &words)
        resumeClause(around: verb, in: sentence, &words)
      }
      guard let verb = trailingSaying(in: sentence, speechVerbs), let root = root(of: sentence)
      else { continue }
      if words[verb].relation.matches("acl"), root < verb {
        words[verb].head = root
        words[verb].relation = "parataxis"
      }
      guard verb == root || words[verb].relation.matches("parataxis") else { continue }
      for word in (verb + 1)..<sentence.words.upperBound {
        guard let head = words[word].head, head < verb,
          ["obl", "advmod", "advcl"].contains(words[word].relation.base),
          !isDominated(verb, by: word)
        else { continue }
        words[word].head = verb
      }
    }
    return reparsed(words)
  }

  private func isSaying(_ verb: Int, _ speechVerbs: Set<String>) -> Bool {
    words[verb].upos == .verb && speechVerbs.contains(words[verb].lemma.lowercased())
      && ["VBD", "VBZ", "VBP", "VBN"].contains(words[verb].xpos)
  }

  // MARK: At the end

  /// The verb of the clause of saying that a sentence ends in: the last with its subject right behind a comma.
  private func trailingSaying(in sentence: Sentence, _ speechVerbs: Set<String>) -> Int? {
    sentence.words.last { verb in
      guard isSaying(verb, speechVerbs),
        dependents(of: verb, "obj", "nsubj:pass", "aux:pass").isEmpty,
        words[min(verb + 1, sentence.words.upperBound - 1)].form != ",",
        let start = subjectStart(of: verb), start > sentence.words.lowerBound + 2,
        [",", "\"", "”", "''", "’"].contains(words[start - 1].form),
        !dependents(of: verb, "ccomp", "xcomp").contains(where: { $0 > verb })
      else { return false }
      // Whatever follows may be hung on it.
      return ((verb + 1)..<sentence.words.upperBound).allSatisfy { word in
        guard let head = words[word].head, head < verb, words[word].upos != .punct else {
          return true
        }
        return ["obl", "advmod", "advcl"].contains(words[word].relation.base)
      }
    }
  }

  /// The first word of the subject that stands before a verb.
  private func subjectStart(of verb: Int) -> Int? {
    guard let subject = dependents(of: verb, "nsubj").last(where: { $0 < verb }),
      !words[subject].xpos.hasPrefix("W")
    else { return nil }
    return subtree(of: subject).first { words[$0].upos != .punct }
  }

  // MARK: Inserted

  /// Hangs what follows the comma behind an inserted saying on the clause around it.
  private func resumeClause(around verb: Int, in sentence: Sentence, _ words: inout [Word]) {
    guard self.words[verb].relation.matches("parataxis"), let host = self.words[verb].head,
      host < verb, let start = subjectStart(of: verb), start > sentence.words.lowerBound,
      self.words[start - 1].form == ",", verb + 1 < sentence.words.upperBound,
      self.words[verb + 1].form == ","
    else { return }
    for dependent in dependents[verb] where dependent > verb + 1 {
      let isContent =
        self.words[dependent].relation.matches("ccomp")
        && dependents(of: host, "ccomp", "obj").isEmpty
        && dependents(of: dependent, "mark").contains { self.words[$0].form == "that" }
      guard isContent || self.words[dependent].relation.matches("obl") else { continue }
      words[dependent].head = host
    }
  }

  // MARK: Subjects

  /// Gives what is said its subject where that hangs on the verb of saying, and the other way round: *Roe, who was there,
  /// **applauded**, witnesses said*; *they had walked far, said **the mayor***.
  private func returnArguments(of verb: Int, in words: inout [Word]) {
    if let content = dependents(of: verb, "ccomp").first(where: { $0 > verb }),
      dependents(of: verb, "nsubj").isEmpty
    {
      // *The union, SNCTA, **said** the delay was …*: what stands before the verb is its own.
      let subjects = dependents(of: content, "nsubj")
      if subjects.count == 2, subjects[0] < verb, subjects[1] > verb {
        words[subjects[0]].head = verb
        words[subjects[0]].relation = "nsubj"
      }
      return
    }
    guard let content = dependents(of: verb, "ccomp").first(where: { $0 < verb }) else { return }
    let subjects = dependents(of: verb, "nsubj")
    if subjects.count == 2, subjects[0] < content, subjects[1] > content,
      dependents(of: content, "nsubj", "csubj").isEmpty
    {
      words[subjects[0]].head = content
    }
    guard subjects.isEmpty else { return }
    let behind = dependents(of: content, "nsubj").filter { $0 > verb }
    guard behind.count == 1, dependents(of: content, "nsubj").contains(where: { $0 < content })
    else { return }
    words[behind[0]].head = verb
  }
}
