import Language

extension Scopes {
  /// How sure a clause is of itself: modal verbs, hedging adverbs and adjectives, conditions.
  func ownFactuality(of clause: Clause) -> Factuality {
    if hasCondition(clause) { return .hypothetical }
    if clause.group.auxiliaries.contains(where: { isOpenModal($0, of: clause) }) {
      return .possible
    }
    if isAlternative(clause) { return .possible }
    if isSubjunctive(clause) || isPastPlan(clause) { return .possible }
    if hasHedge(clause) || isSeeming(clause) { return .possible }
    return .certain
  }

  /// Whether a clause is one of several of which the text does not say which: *are injected **or cost a lot***.
  private func isAlternative(_ clause: Clause) -> Bool {
    guard !denies(clause), clause.group.isFinite else { return false }
    let first = clause.firstConjunct ?? clause.head
    guard
      let last = document.dependents(of: first, "conj").last(where: { parsed.clause($0) != nil })
    else { return false }
    return document.dependents(of: last, "cc").contains { document.form($0) == "or" }
  }

  /// Whether something seems to be so; who looks or appears somewhere does so.
  private func isSeeming(_ clause: Clause) -> Bool {
    Verbs.seeming.contains(document.lemma(clause.head))
      && (document.lemma(clause.head) == "seem"
        || !document.dependents(of: clause.head, "xcomp", "ccomp", "advcl").isEmpty)
  }

  /// Whether a clause with *that* has a bare verb, which tells what ought to be: *ordered that it **be** closed*.
  private func isSubjunctive(_ clause: Clause) -> Bool {
    guard clause.link == .complement || clause.link == .adnominal,
      clause.markers.contains(where: { document.lemma($0) == "that" }),
      let first = clause.group.words.first(where: { !clause.group.negations.contains($0) })
    else { return false }
    return document.words[first].xpos == "VB"
  }

  /// Whether a clause tells what was planned, and leaves open whether it happened: *they **were to** meet on Friday*.
  ///
  /// (Huddleston and Pullum 2002, chapter 3, 2.5: quasi-modal *be*.)
  private func isPastPlan(_ clause: Clause) -> Bool {
    guard let auxiliary = scheduling(clause) else {
      return clause.link == .main && clause.group.infinitiveMarker != nil
        && document.first(of: clause.head, "nsubj:outer") != nil
    }
    return document.words[auxiliary].xpos == "VBD"
  }

  /// The *be* of *is to join*, which tells what is planned.
  func scheduling(_ clause: Clause) -> Int? {
    guard let marker = clause.group.infinitiveMarker else { return nil }
    return clause.group.auxiliaries.first { $0 < marker && document.lemma($0) == "be" }
  }

  /// Whether a modal verb leaves open whether it is so; *would* in reported speech is a future (*said it would*), and
  /// what one can not do is not done.
  private func isOpenModal(_ word: Int, of clause: Clause) -> Bool {
    guard Hedges.modals.contains(document.lemma(word)) || document.form(word) == "would" else {
      return false
    }
    if ["can", "could", "ca"].contains(document.form(word)), denies(clause) { return false }
    guard ["would", "'d"].contains(document.form(word)), let verb = document.words[word].head else {
      return true
    }
    return !isBackshifted(verb) && !isNarrated(verb)
  }

  /// Whether *would* may stand for *will* seen from the past: in a complement, or denied (*would not comment*).
  private func isBackshifted(_ verb: Int) -> Bool {
    guard let clause = parsed.clause(verb) else { return false }
    return clause.link == .complement || clause.link == .subject || !clause.group.negations.isEmpty
  }

  /// Whether *would* tells of a later event in a story: *would **later** add*.
  private func isNarrated(_ verb: Int) -> Bool {
    document.dependents(of: verb, "advmod").contains {
      // *Would **often** wait*: a habit of the past.
      [
        "always", "eventually", "later", "often", "regularly", "subsequently", "ultimately",
        "usually",
      ]
      .contains(document.form($0))
        // *Would only say that*: he did say it.
        || document.form($0) == "only" && Verbs.reporting.contains(document.lemma(verb))
    }
  }

  /// *Allegedly*, *is likely to*, *faces possible extradition*.
  private func hasHedge(_ clause: Clause) -> Bool {
    document.dependents(of: clause.head, "advmod", "obl").contains {
      Hedges.adverbs.contains(document.lemma($0))
    }
      || clause.kind == .copular && Hedges.adjectives.contains(document.lemma(clause.head))
  }

  /// Whether the sentence only asks why something is so.
  func asksForReason(_ clause: Clause) -> Bool {
    document.dependents(of: clause.head, "advmod").contains { document.form($0) == "why" }
      && !clause.group.auxiliaries.contains { Hedges.modals.contains(document.lemma($0)) }
  }

  /// Whether the sentence asks.
  func isQuestion(_ clause: Clause) -> Bool {
    guard clause.link == .main,
      let last = document.sentences[parsed.sentence].words.last(where: {
        !["\"", "”", "'", "’", "''", ")"].contains(document.words[$0].form)
      })
    else { return false }
    return document.words[last].form == "?"
  }
}
