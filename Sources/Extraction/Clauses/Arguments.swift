import Language

/// What a clause says beside its subject and relation: objects, complements, and adjuncts with their roles.
struct Arguments: Sendable {
  /// The direct objects, one for each conjunct.
  var objects: [Phrase] = []
  /// The indirect object.
  var recipients: [Phrase] = []
  /// Clauses in the object's place, one for each conjunct.
  var clauses: [Phrase] = []
  /// A noun or adjective that is said of the object, or of the subject of a passive: *named him **chairman***.
  var complements: [Phrase] = []
  /// Everything else, in text order.
  var qualifiers: [Qualifier] = []
}

/// Reads the arguments of a clause off the dependents of its head.
struct ArgumentReader {
  let parsed: SentenceClauses
  let clause: Clause
  private var document: Document { parsed.document }

  /// A reader for one clause.
  init(_ clause: Clause, in parsed: SentenceClauses) {
    self.clause = clause
    self.parsed = parsed
  }

  /// The arguments of the clause.
  func read() -> Arguments {
    var arguments = Arguments()
    let early = document.beforeConjunction(of: clause.head) + beforeSubordinator()
    for dependent in document.dependents[clause.head] where !early.contains(dependent) {
      add(dependent, to: &arguments)
    }
    for complement in document.dependents(of: clause.head, "ccomp") {
      for dependent in document.beforeConjunction(of: complement) { add(dependent, to: &arguments) }
    }
    settleSecondObject(of: &arguments)
    addGap(to: &arguments)
    addTimes(to: &arguments)
    addSharedObject(to: &arguments)
    arguments.qualifiers.sort { ($0.phrase.words.first ?? 0) < ($1.phrase.words.first ?? 0) }
    return arguments
  }

  /// How long before or after something a clause of time sets it, which says nothing of what the clause tells: *fled **two days**
  /// before she was found*.
  private func beforeSubordinator() -> [Int] {
    guard clause.link == .adverbial,
      let marker = clause.markers.first(where: { ["after", "before"].contains(document.lemma($0)) })
    else { return [] }
    return document.dependents(of: clause.head, "obl", "advmod").filter { $0 < marker }
  }

  /// Of two direct objects, which a tree should not have, the second is what the first is named, or what it is given.
  private func settleSecondObject(of arguments: inout Arguments) {
    let heads = document.dependents(of: clause.head, "obj").filter { $0 > clause.head }
    guard heads.count == 2, arguments.recipients.isEmpty, clause.kind == .verbal else { return }
    let (first, second) = (phrases(heads[0]), phrases(heads[1]))
    if Verbs.naming.contains(document.lemma(clause.head)) {
      arguments.objects = first
      arguments.complements += second
    } else {
      arguments.recipients = first
      arguments.objects = second
    }
  }

  /// Puts one dependent where it belongs.
  private func add(_ word: Int, to arguments: inout Arguments) {
    if word == clause.relative?.word { return }
    if clause.origin == .own, clause.subjects.contains(where: { $0.head == word }) { return }
    switch document.words[word].relation.base {
    case "obj": arguments.objects += phrases(word)
    case "nsubj" where isStrayObject(word): arguments.objects += phrases(word)
    case "iobj": arguments.recipients += phrases(word)
    case "ccomp": arguments.clauses += clausePhrases(word)
    case "xcomp": addOpenComplement(word, to: &arguments)
    case "obl": arguments.qualifiers += obliques(word)
    case "nmod" where clause.kind == .copular && document.words[clause.head].upos == .adj:
      arguments.qualifiers += obliques(word)
    case "advmod": arguments.qualifiers += adverb(word)
    case "advcl": arguments.qualifiers += adverbialClause(word)
    default: break
    }
  }

  /// Whether a second subject behind the verb is the object that the parser has missed.
  private func isStrayObject(_ word: Int) -> Bool {
    word > clause.head && clause.kind == .verbal && clause.origin == .own
      && document.dependents(of: clause.head, "nsubj").contains { $0 < clause.head }
  }

  /// A noun phrase for each conjunct; the antecedent of a relative pronoun.
  private func phrases(_ word: Int) -> [Phrase] {
    if parsed.clause(word) != nil { return clausePhrases(word) }
    if let antecedent = document.antecedent(of: word) { return [document.nounPhrase(antecedent)] }
    return document.conjuncts(of: word).map {
      document.nounPhrase($0, keeping: [.attributes, .content])
    }
  }

  /// A clause as object, once for each conjunct; later conjuncts take the words that they share.
  private func clausePhrases(_ word: Int) -> [Phrase] {
    guard let first = parsed.clause(word) else { return [document.clausePhrase(word)] }
    return document.conjuncts(of: word).compactMap { conjunct in
      guard let clause = parsed.clause(conjunct),
        conjunct == word || clause.firstConjunct == word
      else { return nil }
      return document.clausePhrase(conjunct, sharing: shared(by: clause, from: first))
    }
  }

  /// The words that a later conjunct takes from the first: subject, auxiliaries, the infinitive's *to*.
  private func shared(by clause: Clause, from first: Clause) -> [Int] {
    guard clause.head != first.head else { return [] }
    let subject = clause.origin == .shared ? first.subjects.flatMap(\.words) : []
    let own = Set(document.subtree(of: first.head))
    let marker = clause.group.infinitiveMarker.map { [$0] } ?? []
    return (subject + clause.group.words + marker).filter { own.contains($0) }
  }

  /// An `xcomp`: a clause in the object's place, or what a noun or adjective says of the object.
  private func addOpenComplement(_ word: Int, to arguments: inout Arguments) {
    if parsed.clause(word) != nil {
      arguments.clauses += clausePhrases(word)
    } else {
      arguments.complements += document.conjuncts(of: word).map { conjunct in
        let noun = document.nounPhrase(conjunct)
        let words = Set(document.markerWords(of: conjunct) + noun.words)
        return Phrase(head: conjunct, words: words.sorted())
      }
    }
  }

  /// A prepositional phrase or unmarked adverbial, once for each conjunct unless it is collective (*between*).
  private func obliques(_ word: Int) -> [Qualifier] {
    let marker = document.marker(of: word)
    guard !isDiscourse(word, marker), !isEmphatic(word), marker != "according to" else { return [] }
    let isCollective =
      marker == "between" || marker == "from" && document.conjuncts(of: word).count == 1
    let heads = isCollective ? [word] : document.conjuncts(of: word)
    let markerWords = document.markerWords(of: word)
    return heads.map { head in
      let noun = document.nounPhrase(
        head,
        keeping: isCollective ? [.attributes, .content, .conjuncts] : [.attributes, .content])
      let ownMarker = head == word ? markerWords : document.markerWords(of: head)
      let words = (ownMarker.isEmpty ? markerWords : ownMarker) + noun.words
      // *Look **after the children*** tells no time.
      let isSearched =
        marker == "after" && markerWords.first == clause.head + 1
        && ["look", "name"].contains(document.lemma(clause.head))
      let role =
        isSearched
        ? .other
        : RoleReader(document).role(
          ofOblique: head, marker: document.marker(of: head) ?? marker,
          isAgent: document.has(word, "obl:agent"))
      return Qualifier(
        role: role, marker: document.marker(of: head) ?? marker,
        phrase: Phrase(head: head, words: Array(Set(words)).sorted()))
    }
  }

  /// *In fact*, *of course*: remarks on the clause, not parts of it.
  private func isDiscourse(_ word: Int, _ marker: String?) -> Bool {
    Adverbials.discourse.contains(
      [marker, document.form(word)].compactMap { $0 }.joined(separator: " "))
  }

  /// *Himself* beside its noun.
  private func isEmphatic(_ word: Int) -> Bool {
    document.has(word, "obl:unmarked") && document.words[word].features["Reflex"] == "Yes"
  }

  /// An adverb that tells when or where; other adverbs are left to the wording of the clause.
  private func adverb(_ word: Int) -> [Qualifier] {
    guard let role = RoleReader(document).role(ofAdverb: word), !clause.group.words.contains(word)
    else { return [] }
    if document.words.indices.contains(word + 1), document.has(word + 1, "mark") { return [] }
    let isInside =
      role == .time && (clause.subjects.first?.head ?? word) < word && word < clause.head
    guard !isInside else { return [] }
    let words = document.trimmed(document.subtree(of: word), head: word)
    return [Qualifier(role: role, phrase: Phrase(head: word, words: words))]
  }

  /// An adverbial clause with its conjunction; participles without one state propositions of their own instead.
  private func adverbialClause(_ word: Int) -> [Qualifier] {
    guard let adverbial = parsed.clause(word), adverbial.link == .adverbial else { return [] }
    if adverbial.markers.isEmpty {
      // *Spent the day **apologising***: how the time was spent is what the clause says.
      guard ["spend", "waste"].contains(document.lemma(clause.head)), word > clause.head else {
        return []
      }
      return [Qualifier(role: .manner, phrase: document.clausePhrase(word))]
    }
    let marker = adverbial.markers.map { document.lemma($0) }.joined(separator: " ")
    let phrase = document.clausePhrase(word)
    return [
      Qualifier(role: RoleReader(document).role(ofMarker: marker), marker: marker, phrase: phrase)
    ]
  }

  /// The argument that a relative clause lacks, which is its antecedent: *the routes **by which** they came*.
  private func addGap(to arguments: inout Arguments) {
    if let antecedent = objectOfInfinitive(arguments) { arguments.objects = [antecedent] }
    guard let relative = clause.relative, clause.origin != .antecedent else { return }
    let antecedent = document.nounPhrase(relative.antecedent)
    guard let word = relative.word else {
      if let preposition = strandedPreposition() {
        arguments.qualifiers.removeAll { $0.phrase.head == preposition }
        let marker = document.lemma(preposition)
        arguments.qualifiers.append(
          Qualifier(
            role: RoleReader(document).role(ofOblique: antecedent.head, marker: marker),
            marker: marker,
            phrase: Phrase(
              head: antecedent.head, words: ([preposition] + antecedent.words).sorted())))
        return
      }
      if arguments.objects.isEmpty, arguments.clauses.isEmpty, clause.kind == .verbal,
        clause.firstConjunct == nil, !clause.group.isPassive,
        !RoleReader(document).isTime(relative.antecedent)
      {
        arguments.objects = [antecedent]
      }
      return
    }
    switch document.words[word].relation.base {
    case "obj":
      arguments.complements += arguments.objects  // *which critics called a mistake*
      arguments.objects = [antecedent]
    case "obl", "advmod":
      guard document.words[word].head == clause.head else { return }
      let marker = document.marker(of: word)
      let words = (document.markerWords(of: word) + antecedent.words).sorted()
      let role =
        marker == nil
        ? relativeRole(word) : RoleReader(document).role(ofOblique: antecedent.head, marker: marker)
      arguments.qualifiers.append(
        Qualifier(role: role, marker: marker, phrase: Phrase(head: antecedent.head, words: words)))
    default: break
    }
  }

  /// What an infinitive in a relative clause without pronoun is done to: *decisions we have had **to take***.
  private func objectOfInfinitive(_ arguments: Arguments) -> Phrase? {
    guard clause.link == .open, clause.group.infinitiveMarker != nil, arguments.objects.isEmpty,
      arguments.clauses.isEmpty, !clause.group.isPassive,
      document.dependents(of: clause.head, "obl", "xcomp").isEmpty,
      !Verbs.intransitive.contains(document.lemma(clause.head)),
      let governor = parsed.clause(clause.governor), governor.origin == .own,
      let relative = governor.relative, relative.word == nil,
      document.dependents(of: governor.head, "obj").isEmpty
    else { return nil }
    return document.nounPhrase(relative.antecedent)
  }

  /// The preposition that a relative clause without pronoun leaves behind: *the people he talks **to***.
  private func strandedPreposition() -> Int? {
    document.dependents(of: clause.head, "obl", "advmod", "case").first {
      $0 > clause.head && document.words[$0].xpos == "IN" && document.dependents[$0].isEmpty
    }
  }

  /// The role of *where*, *when* and *why*.
  private func relativeRole(_ word: Int) -> Qualifier.Role {
    switch document.lemma(word) {
    case "where": .place
    case "when": .time
    case "why": .reason
    default: .other
    }
  }

  /// A time that hangs on the subject: *a storm **yesterday** caused*.
  private func addTimes(to arguments: inout Arguments) {
    guard clause.origin == .own, let subject = clause.subjects.first else { return }
    let times = document.dependents(of: subject.head, "nmod:unmarked").filter {
      document.isLooseTime($0) && $0 > subject.head
    }
    arguments.qualifiers += times.map { Qualifier(role: .time, phrase: document.nounPhrase($0)) }
  }

  /// An object behind the last of coordinate verbs belongs to all of them: *wrote and signed **the letter***.
  private func addSharedObject(to arguments: inout Arguments) {
    guard clause.kind == .verbal, clause.firstConjunct == nil, arguments.objects.isEmpty,
      arguments.clauses.isEmpty, arguments.qualifiers.isEmpty, !clause.group.isPassive,
      !Verbs.intransitive.contains(document.lemma(clause.head)),
      let last = document.dependents(of: clause.head, "conj").last, parsed.clause(last) != nil,
      last - clause.head == 2, let object = document.first(of: last, "obj"), object > last
    else { return }
    arguments.objects = phrases(object)
  }
}
