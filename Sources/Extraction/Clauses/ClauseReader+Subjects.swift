import Language

extension ClauseReader {
  /// Fills in who or what a clause is said of.
  ///
  /// Its own subject; else that of the first conjunct; else the antecedent, for relative clauses and participles of
  /// nouns; else the controller in the governing clause (control and raising, Rosenbaum 1967; UD `xcomp`).
  func fillSubject(of clause: inout Clause) {
    if let own = ownSubjects(of: clause) {
      (clause.subjects, clause.origin) = own
    } else if let first = clause.firstConjunct.flatMap({ found[$0] }) {
      (clause.subjects, clause.origin) = (
        first.subjects, first.subjects.isEmpty ? .missing(.firstConjunct(first.head)) : .shared
      )
    } else if let understood = understoodSubjects(of: clause), !understood.isEmpty {
      let isNoun = clause.link == .adnominal || clause.link == .relative
      (clause.subjects, clause.origin) = (understood, isNoun ? .antecedent : .understood)
    } else {
      clause.origin = .missing(clause.anchor.map { .notUnderstood(from: $0) } ?? .absent)
    }
  }

  /// The subjects that depend on the predicate itself, with relative pronouns replaced by their antecedents.
  private func ownSubjects(of clause: Clause) -> ([Phrase], Clause.SubjectOrigin)? {
    let heads = document.dependents(of: clause.head, "nsubj", "csubj")
    guard let head = subject(among: heads, of: clause) ?? invertedSubject(of: clause) else {
      return nil
    }
    if let relative = clause.relative, relative.word == head {
      return (antecedents(of: clause, relative), .antecedent)
    }
    if document.antecedent(of: head) != nil { return (distributed(head), .antecedent) }
    if isExpletive(head, of: clause) { return ([], .missing(.expletive(head))) }
    if document.has(head, "csubj") { return ([document.clausePhrase(head)], .own) }
    if let doubled = doubled(head, heads) { return ([doubled], .own) }
    return (distributed(head, isCollective: isCollective(clause)), .own)
  }

  /// The subject among what hangs on a predicate as one: the last before it, as a topic or title may come first (*An old
  /// town, **it** is noted for its carpets*).
  private func subject(among heads: [Int], of clause: Clause) -> Int? {
    // *"…," the director told reporters*: whoever stands behind such a verb is told.
    let isTelling = Verbs.addressing.contains(document.lemma(clause.head))
    let heads = heads.filter { !isTelling || $0 < clause.head }
    let inner = heads.filter { !document.has($0, "nsubj:outer") }
    return inner.last { $0 < clause.head } ?? inner.first ?? heads.first
  }

  /// Who says a quotation that stands before its verb, where the parser has taken the speaker for an object: *"Why?"
  /// asked **a man***.
  private func invertedSubject(of clause: Clause) -> Int? {
    let verb = clause.head
    guard Verbs.reporting.contains(document.lemma(verb)), verb > 0,
      document.isPunctuation(verb - 1),
      clause.group.auxiliaries.isEmpty,
      let content = document.first(of: verb, "ccomp"), content < verb
    else { return nil }
    let objects = document.dependents(of: verb, "obj", "iobj").filter { $0 > verb }
    return objects.count == 1 ? objects.first : nil
  }

  /// A name and the description before it that the parser has made two subjects: *economist | Ada Low warned*.
  private func doubled(_ name: Int, _ heads: [Int]) -> Phrase? {
    guard document.words[name].upos == .propn, let description = heads.last(where: { $0 < name })
    else { return nil }
    let left = document.nounPhrase(description).words
    let right = document.nounPhrase(name).words
    guard let end = left.last, let start = right.first, start == end + 1 else { return nil }
    return Phrase(head: name, words: left + right)
  }

  /// Whether a subject *it* only announces a clause, though the tree takes it for a subject: *it was reported that*.
  private func isExpletive(_ subject: Int, of clause: Clause) -> Bool {
    guard document.lemma(subject) == "it", clause.group.isPassive || clause.kind == .copular else {
      return false
    }
    return document.dependents(of: clause.head, "ccomp", "csubj").contains { $0 > clause.head }
      && (clause.kind == .copular || Verbs.reporting.contains(document.lemma(clause.head)))
  }

  /// The phrases that a relative pronoun stands for.
  private func antecedents(of clause: Clause, _ relative: Relativizer) -> [Phrase] {
    if found[relative.antecedent]?.kind == .verbal {
      return [document.clausePhrase(relative.antecedent)]
    }
    return [document.nounPhrase(relative.antecedent)]
  }

  /// A noun phrase, or one for each of its conjuncts; the antecedent of a relative pronoun.
  func distributed(_ head: Int, isCollective: Bool = false) -> [Phrase] {
    if let antecedent = document.antecedent(of: head) { return [document.nounPhrase(antecedent)] }
    if isCollective { return [document.nounPhrase(head, keeping: [.attributes, .conjuncts])] }
    let denial = document.dependents(of: head, "det").filter {
      Negation.determiners.contains(document.lemma($0))
    }
    let conjuncts = document.conjuncts(of: head)
    // *Stephen Dale, 34, and Craig Moss, 29*: the parser may take an age for a member of the list.
    let named = conjuncts.filter { !(document.words[$0].upos == .num && document.isSetOff($0)) }
    return (named.isEmpty ? conjuncts : named).map { conjunct in
      let phrase = document.nounPhrase(conjunct)
      return Phrase(head: conjunct, words: Array(Set(phrase.words + denial)).sorted())
    }
  }

  /// Whether the subjects of a clause do it together: *met*, *are neighbours*.
  private func isCollective(_ clause: Clause) -> Bool {
    Verbs.collective.contains(document.lemma(clause.head))
      && document.first(of: clause.head, "obj") == nil
      && !clause.group.isPassive
  }

  /// The subject that a clause without one takes from what it depends on.
  private func understoodSubjects(of clause: Clause) -> [Phrase]? {
    guard let anchor = clause.anchor else { return nil }
    switch clause.link {
    case .open: return controllers(of: clause, at: anchor)
    case .adverbial: return adverbialControllers(of: clause, at: anchor)
    case .adnominal: return adnominalSubjects(of: clause, at: anchor)
    case .relative where clause.relative?.word == nil: return [document.nounPhrase(anchor)]
    default: return nil
    }
  }

  /// The controller of an `xcomp`: the object of its verb if there is one, else the subject.
  private func controllers(of clause: Clause, at anchor: Int) -> [Phrase]? {
    let governor = found[anchor]
    let isSubjectControl = Verbs.subjectControl.contains(document.lemma(anchor))
    if !isSubjectControl || governor?.group.isPassive == true {
      if let object = document.first(of: anchor, "obj") ?? document.first(of: anchor, "iobj"),
        governor?.group.isPassive != true
      {
        return distributed(object)
      }
      if let oblique = controllingOblique(of: anchor, before: clause.head),
        clause.group.infinitiveMarker != nil
      {
        return distributed(oblique)
      }
    }
    return governor?.subjects
  }

  /// *Pleaded **with him** to send*, *called **on Iran** to stop*.
  private func controllingOblique(of verb: Int, before infinitive: Int) -> Int? {
    guard
      Verbs.reporting.contains(document.lemma(verb))
        || Verbs.appealing.contains(document.lemma(verb))
    else {
      return nil
    }
    return document.dependents(of: verb, "obl").first {
      $0 < infinitive && Verbs.controllingPrepositions.contains(document.marker(of: $0) ?? "")
        && document.words[$0].upos.isNominal && !RoleReader(document).isTime($0)
    }
  }

  /// The controller of an adverbial clause: the object after *from*, *of* and *against* (*accused them of lying*), else
  /// the subject.
  private func adverbialControllers(of clause: Clause, at anchor: Int) -> [Phrase]? {
    guard let governor = found[anchor] else { return nil }
    let marker = clause.markers.first.map { document.lemma($0) } ?? ""
    if ["of", "from", "against", "into", "for"].contains(marker),
      document.isGerund(clause.head) || clause.group.isPassive,
      let object = document.first(of: anchor, "obj") ?? document.first(of: anchor, "iobj"),
      !governor.group.isPassive
    {
      return distributed(object)
    }
    // *Taught a bell **to sing**, asked him **not to go***, where the tree has an adjunct.
    if clause.group.infinitiveMarker != nil,
      Verbs.directing.contains(document.lemma(anchor))
        || Verbs.objectControl.contains(document.lemma(anchor)),
      let object = document.first(of: anchor, "obj") ?? document.first(of: anchor, "iobj"),
      object < clause.head, !governor.group.isPassive
    {
      return distributed(object)
    }
    // *Cautioned **against reading** too much into it*: whoever may.
    if marker == "against", document.isGerund(clause.head) { return nil }
    if clause.group.infinitiveMarker != nil, Verbs.appealing.contains(document.lemma(anchor)),
      let oblique = controllingOblique(of: anchor, before: clause.head)
    {
      return distributed(oblique)
    }
    return governor.subjects
  }

  /// The noun of a participle; for an infinitive or gerund of a noun, who decides, attempts or is able.
  private func adnominalSubjects(of clause: Clause, at anchor: Int) -> [Phrase]? {
    let isParticiple =
      clause.markers.isEmpty && clause.group.infinitiveMarker == nil
      && (clause.group.isPassive || document.isGerund(clause.head))
    if isParticiple { return [document.nounPhrase(anchor)] }
    if isAccused(anchor, of: clause) { return [document.nounPhrase(anchor)] }
    if let possessor = document.first(of: anchor, "nmod:poss") {
      return [document.nounPhrase(possessor)]
    }
    let isDecided =
      Nouns.controlling.contains(document.lemma(anchor))
      || Hedges.nouns.contains(document.lemma(anchor))
    // *A threat **by parents** to keep their children at home*.
    if isDecided,
      let agent = document.dependents(of: anchor, "nmod").first(where: {
        document.marker(of: $0) == "by" && $0 < clause.head
      })
    {
      return distributed(agent)
    }
    guard let governor = clause.governor.flatMap({ found[$0] }) else { return nil }
    // *Gave **tenants** the right to leave*.
    if clause.group.infinitiveMarker != nil, document.has(anchor, "obj"),
      let recipient = document.first(of: governor.head, "iobj"), recipient < anchor
    {
      return distributed(recipient)
    }
    if clause.markers.contains(where: { document.lemma($0) == "of" }), !governor.group.isPassive,
      Hedges.nouns.contains(document.lemma(anchor)), document.has(anchor, "obl"),
      let object = document.first(of: governor.head, "obj")
    {
      return distributed(object)
    }
    guard !governor.subjects.contains(where: { $0.head == anchor }) else { return nil }
    // ***Government** plans to raise the age*.
    if isDecided,
      let owner = document.dependents(of: anchor, "compound").last(where: {
        RoleNouns.bodies.contains(document.lemma($0))
      })
    {
      return [document.nounPhrase(owner)]
    }
    // *Protested **against a plan to cut jobs***, *in protest **at plans to***: somebody else's.
    let isOpposed =
      ["against", "at", "over"].contains(document.marker(of: anchor) ?? "")
      || document.has(anchor, "obj") && Verbs.reacting.contains(document.lemma(governor.head))
    return isDecided && !isOpposed ? governor.subjects : nil
  }

  /// *Accused the ministry **of ignoring it***, where the tree hangs the deed on the accused.
  private func isAccused(_ noun: Int, of clause: Clause) -> Bool {
    guard let verb = document.words[noun].head,
      document.has(noun, "obj") || document.has(noun, "nsubj:pass")
    else {
      return false
    }
    return clause.markers.contains { ["of", "for", "with"].contains(document.lemma($0)) }
      && Verbs.accusing.contains(document.lemma(verb))
  }
}
