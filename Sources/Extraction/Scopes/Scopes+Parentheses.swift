import Language

// Sources that stand beside what they say.
extension Scopes {
  /// The sources that stand beside a clause: *according to X*, *…, X said*, *as X reported*, *in the view of X*.
  func parenthetical(to clause: Clause) -> [Attribution] {
    let scopeHeads = [clause.head] + (clause.link == .main ? edgeSources() : [])
    let phrases = Array(Set(scopeHeads)).sorted().flatMap { phraseSources(below: $0) }
    return phrases + inserted(in: clause)
  }

  /// The clauses of saying that are inserted in a clause or stand at its edge.
  private func inserted(in clause: Clause) -> [Attribution] {
    // *Norway, it alleges, bombed …*: the parenthesis may hang on the subject that it follows, or on a noun that the
    // parser has made an apposition of it.
    let subjects = clause.subjects.map(\.head).filter { $0 != clause.head }
    let hosts = [clause.head] + subjects
    let beside = hosts.flatMap { document.dependents[$0] }.compactMap {
      speech(at: $0, about: clause)
    }
    let mistaken = subjects.flatMap { document.dependents(of: $0, "appos") }.compactMap {
      insertedSource(at: $0)
    }
    return beside + mistaken + insideRelative(clause)
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

  private func phraseSources(below head: Int) -> [Attribution] {
    document.dependents(of: head, "obl").compactMap { oblique in
      if document.marker(of: oblique) == "according to" {
        return Attribution(source: source(oblique), verb: document.first(of: oblique, "case"))
      }
      return viewpoint(oblique)
    }
  }

  /// *In the view **of X***, *in **X's** words*.
  private func viewpoint(_ oblique: Int) -> Attribution? {
    guard document.marker(of: oblique) == "in",
      Nouns.viewpoints.contains(document.lemma(oblique))
    else { return nil }
    if document.first(of: oblique, "nmod:poss") != nil { return attribution(byNoun: oblique) }
    let owner = document.dependents(of: oblique, "nmod").first { document.marker(of: $0) == "of" }
    return owner.map { Attribution(source: source($0), verb: oblique) }
  }

  private func source(_ noun: Int) -> Phrase {
    document.nounPhrase(noun, keeping: [.attributes, .conjuncts])
  }

  /// *…, **X said***; *as **X reported***.
  private func speech(at word: Int, about clause: Clause) -> Attribution? {
    guard let saying = parsed.clause(word), isSpeech(saying), isOutside(saying, of: clause) else {
      return nil
    }
    let isBeside = saying.link == .parataxis
    let isAs = saying.link == .adverbial && saying.markers.first.map { document.lemma($0) } == "as"
    // Parsers take an inserted *it alleges* for a clause of the noun before it.
    let isInserted =
      saying.link == .adnominal && saying.group.isFinite && saying.markers.isEmpty
    guard isBeside || isAs || isInserted else { return nil }
    return attribution(by: saying)
  }

  /// Whether a clause is a saying without content of its own: *X said*, *X put it*.
  private func isSpeech(_ clause: Clause) -> Bool {
    guard !clause.subjects.isEmpty, document.first(of: clause.head, "ccomp") == nil else {
      return false
    }
    let object = document.first(of: clause.head, "obj")
    if document.lemma(clause.head) == "put" { return object.map(document.lemma) == "it" }
    // *As the truce **holds***.
    guard !["charge", "feel", "hold"].contains(document.lemma(clause.head)) else { return false }
    return Verbs.reporting.contains(document.lemma(clause.head)) && object == nil
      && document.first(of: clause.head, "xcomp") == nil
  }

  /// Whether a saying does not stand inside a relative clause of the clause it hangs on.
  private func isOutside(_ saying: Clause, of clause: Clause) -> Bool {
    !parsed.clauses.contains { $0.head != clause.head && isInside(saying, $0) }
  }

  /// Whether a saying stands between a relative clause's pronoun and verb: *nurses who, **she said**, saved lives*.
  private func isInside(_ saying: Clause, _ relative: Clause) -> Bool {
    guard let pronoun = relative.relative?.word, saying.head != relative.head else { return false }
    return pronoun < saying.head && saying.head < relative.head
      && !document.isDominated(saying.head, by: relative.head)
      && !document.isDominated(relative.head, by: saying.head)
  }

  /// The sayings inside a relative clause, wherever the parser has hung them.
  private func insideRelative(_ clause: Clause) -> [Attribution] {
    guard clause.relative?.word != nil else { return [] }
    return parsed.clauses.filter { isInside($0, clause) && isSpeech($0) }.map {
      attribution(by: $0)
    }
  }

  /// *The firm, **lawyers argue**, hid the risks*, with *lawyers* as an apposition.
  private func insertedSource(at noun: Int) -> Attribution? {
    guard let verb = document.sayingInserted(behind: noun) else { return nil }
    return Attribution(source: source(noun), verb: verb)
  }

  /// The environment of a clause beside another: a parenthetical says, it is not said.
  func beside(_ clause: Clause, _ governor: Clause, in above: Scope) -> Environment {
    if speech(at: clause.head, about: governor) != nil { return Environment() }
    return inherited(above)
  }
}

extension Document {
  /// The verb of saying right behind a noun that the parser has taken for an apposition instead of its subject.
  func sayingInserted(behind noun: Int) -> Int? {
    guard let end = nounPhrase(noun).words.last, words.indices.contains(end + 1) else { return nil }
    let verb = end + 1
    let isSaying = isFiniteForm(verb) && Verbs.reporting.contains(lemma(verb))
    return isSaying && has(verb, "parataxis") && first(of: verb, "nsubj") == nil ? verb : nil
  }
}
