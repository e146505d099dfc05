import Language

extension Scopes {
  /// The environment of a complement clause: what its verb makes of it.
  func complement(_ clause: Clause, of governor: Clause, in above: Scope) -> Environment {
    let verb = document.lemma(governor.head)
    var result = Environment(factuality: above.factuality, attributions: above.attributions)
    let isOpen = clause.markers.contains { ["whether", "if"].contains(document.lemma($0)) }
    let isDoubted = above.polarity == .negative && !Verbs.factive.contains(verb)
    if isDoubted || isOpen || Verbs.wishing.contains(verb) || Verbs.denying.contains(verb)
      || Verbs.imagining.contains(verb) || isRumoured(by: governor)
    {
      result.factuality = result.factuality.weakened(by: .possible)
    }
    if Verbs.reporting.contains(verb) {
      result.attributions = [attribution(by: governor)] + above.attributions
      if governor.group.isPassive, result.attributions.first?.source == nil {
        result.factuality = result.factuality.weakened(by: .possible)
      }
    }
    return result
  }

  /// Whether a clause is the content of a noun that leaves it open: *rumours spread that …*, *the fear was that …*.
  private func isRumoured(by governor: Clause) -> Bool {
    governor.subjects.contains { Hedges.nouns.contains(document.lemma($0.head)) }
  }

  /// The source of what a noun of saying is about: its possessor, or nobody in particular (*allegations that*).
  func attribution(byNoun noun: Int) -> Attribution {
    let possessor = document.first(of: noun, "nmod:poss")
    let words = possessor.map {
      document.nounPhrase($0).words.filter { document.words[$0].xpos != "POS" }
    }
    return Attribution(
      source: possessor.map { Phrase(head: $0, words: words ?? []) }, verb: noun)
  }

  /// The source that a clause of saying names: its subject, or the agent of a passive.
  func attribution(by clause: Clause) -> Attribution {
    guard clause.group.isPassive else {
      return Attribution(source: joined(clause.subjects), verb: clause.head)
    }
    let agent = document.dependents(of: clause.head, "obl:agent").first
    return Attribution(
      source: agent.map { document.nounPhrase($0, keeping: [.attributes, .conjuncts]) },
      verb: clause.head)
  }

  /// Coordinate subjects as one source.
  private func joined(_ subjects: [Phrase]) -> Phrase? {
    guard let first = subjects.first, subjects.count > 1 else { return subjects.first }
    return document.nounPhrase(first.head, keeping: [.attributes, .conjuncts])
  }

  /// The sources that stand beside a clause: *according to X*, *…, X said*, *as X reported*.
  func parenthetical(to clause: Clause) -> [Attribution] {
    let scopeHeads = [clause.head] + (clause.link == .main ? edgeSources() : [])
    let phrases = Array(Set(scopeHeads)).sorted().flatMap { accordingTo(below: $0) }
    // *Norway, it alleges, bombed …*: the parenthesis may hang on the subject that it follows.
    let hosts = [clause.head] + clause.subjects.map(\.head).filter { $0 != clause.head }
    let clauses = hosts.flatMap { document.dependents[$0] }.compactMap {
      speech(at: $0, about: clause)
    }
    return phrases + clauses
  }

  /// *According to X* at the edge of a sentence holds for all of it, wherever the parser has hung it.
  private func edgeSources() -> [Int] {
    let words = document.sentences[parsed.sentence].words.filter { !document.isPunctuation($0) }
    return parsed.clauses.map(\.head).filter { head in
      document.dependents(of: head, "obl").contains { oblique in
        let span = document.subtree(of: oblique).filter { !document.isPunctuation($0) }
        return document.marker(of: oblique) == "according to"
          && (span.first == words.first || span.last == words.last)
      }
    }
  }

  private func accordingTo(below head: Int) -> [Attribution] {
    document.dependents(of: head, "obl").filter { document.marker(of: $0) == "according to" }.map {
      Attribution(
        source: document.nounPhrase($0, keeping: [.attributes, .conjuncts]),
        verb: document.first(of: $0, "case"))
    }
  }

  /// *…, **X said***; *as **X reported***.
  private func speech(at word: Int, about clause: Clause) -> Attribution? {
    guard let saying = parsed.clause(word), Verbs.reporting.contains(document.lemma(word)),
      !saying.subjects.isEmpty, document.first(of: word, "ccomp") == nil
    else { return nil }
    let isBeside = saying.link == .parataxis
    let isAs = saying.link == .adverbial && saying.markers.first.map { document.lemma($0) } == "as"
    // Parsers take an inserted *it alleges* for a clause of the noun before it.
    let isInserted =
      saying.link == .adnominal && saying.group.isFinite && saying.markers.isEmpty
    guard isBeside || isAs || isInserted, document.first(of: word, "obj") == nil else { return nil }
    return attribution(by: saying)
  }

  /// The environment of a clause beside another: a parenthetical says, it is not said.
  func beside(_ clause: Clause, _ governor: Clause, in above: Scope) -> Environment {
    if speech(at: clause.head, about: governor) != nil { return Environment() }
    return inherited(above)
  }
}
