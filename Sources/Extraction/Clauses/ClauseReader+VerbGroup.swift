import Language

extension ClauseReader {
  /// The auxiliaries, negations, particles and verb of a clause.
  ///
  /// A later conjunct without auxiliary of its own shares the first one's if its form needs one: *has [called] and
  /// **written***, *would [come] and **help***; a finite verb stands alone: *said … and **added***.
  func verbGroup(of word: Int, kind: Clause.Kind, sharing model: Clause?) -> VerbGroup {
    var group = ownVerbGroup(of: word, kind: kind)
    guard let model, group.auxiliaries.isEmpty, group.copula == nil, !hasOwnSubject(word),
      !document.isFiniteForm(word)
    else { return group }
    if kind == .copular {
      group.copula = model.group.copula ?? model.group.auxiliaries.last
      group.auxiliaries = model.group.auxiliaries.filter { $0 != group.copula }
    } else {
      group.auxiliaries = model.group.auxiliaries
      group.isPassive = model.group.isPassive && document.words[word].xpos == "VBN"
    }
    if !isContrasted(word) {
      // *Would neither confirm **nor** deny* denies both with one word each.
      let own =
        model.group.negations.isEmpty
        ? group.negations : group.negations.filter { $0 != nor(before: word) }
      group.negations = Array(Set(own + model.group.negations)).sorted()
    }
    group.infinitiveMarker = group.infinitiveMarker ?? model.group.infinitiveMarker
    group.isFinite = model.group.isFinite
    return group
  }

  /// The verb group of the words that depend on the predicate itself.
  private func ownVerbGroup(of word: Int, kind: Clause.Kind) -> VerbGroup {
    var group = VerbGroup()
    let outer =
      document.first(of: word, "nsubj:outer") == nil ? nil : document.first(of: word, "cop")
    group.auxiliaries = document.dependents(of: word, "aux").filter {
      kind == .copular || $0 > outer ?? -1
    }
    group.copula = kind == .copular ? document.first(of: word, "cop") : nil
    group.negations = negations(of: word)
    group.particles = kind == .verbal ? particles(of: word) : []
    group.infinitiveMarker = document.dependents(of: word, "mark").first {
      document.form($0) == "to"
    }
    group.verb = kind == .copular ? nil : word
    group.isPassive = isPassive(word)
    group.isFinite =
      group.words.contains { document.isFiniteForm($0) }
      || kind == .copular && group.infinitiveMarker == nil
    return group
  }

  /// The particles of a verb, also those that the tree calls adverbs.
  private func particles(of word: Int) -> [Int] {
    document.dependents[word].filter {
      document.has($0, "compound:prt")
        || document.has($0, "advmod") && $0 == word + 1
          && Adverbials.particles.contains(document.form($0))
          && document.dependents[$0].isEmpty
    }
  }

  /// Whether a verb is passive: by its auxiliary or subject, or as a bare participle of a noun.
  private func isPassive(_ word: Int) -> Bool {
    if document.dependents[word].contains(where: {
      ["aux:pass", "nsubj:pass", "csubj:pass", "obl:agent"].contains(
        document.words[$0].relation.name)
    }) {
      return true
    }
    guard ["acl", "advcl"].contains(document.words[word].relation.name), !hasOwnSubject(word),
      document.first(of: word, "aux") == nil
    else { return false }
    // ***Asked** whether he would, Roe said*: without subject and conjunction a past form is a participle.
    return document.words[word].xpos == "VBN"
      || document.words[word].xpos == "VBD" && document.first(of: word, "mark") == nil
        && document.first(of: word, "obj") == nil
  }

  /// The words that deny a predicate: *not*, *never*, *no longer*.
  private func negations(of word: Int) -> [Int] {
    document.dependents(of: word, "advmod", "cc:preconj", "cc").flatMap { modifier -> [Int] in
      if Negation.adverbs.contains(document.lemma(modifier)) {
        return isConstituent(modifier, of: word) ? [] : [modifier]
      }
      let denies = document.dependents[modifier].filter { document.lemma($0) == "no" }
      return denies.isEmpty ? [] : denies + [modifier]
    }.filter { document.words[$0].relation.name != "cc" || document.lemma($0) == "nor" }
  }

  /// Whether a negation does not deny the clause: *not only*; *resigned **not** over the budget but over a letter*.
  private func isConstituent(_ negation: Int, of word: Int) -> Bool {
    document.isAdditive(negation)
      || negation > word && document.words[word].upos == .verb && document.form(negation) == "not"
  }

  private func nor(before word: Int) -> Int? {
    document.dependents(of: word, "cc").first { document.lemma($0) == "nor" }
  }

  /// Whether a conjunct is joined by *but*, so that a negation before does not reach it.
  private func isContrasted(_ word: Int) -> Bool {
    document.dependents(of: word, "cc").contains { document.lemma($0) == "but" }
  }

  /// Whether a clause has a subject of its own.
  func hasOwnSubject(_ word: Int) -> Bool {
    document.dependents[word].contains { document.has($0, "nsubj") || document.has($0, "csubj") }
  }
}
