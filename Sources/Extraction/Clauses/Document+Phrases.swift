import Language

/// What a noun phrase keeps beside its head, determiners and modifiers.
struct PhraseParts: OptionSet {
  let rawValue: Int

  /// Prepositional attributes: *the embassy **in Rome***.
  static let attributes = PhraseParts(rawValue: 1)
  /// Conjuncts of the head: *salt **and pepper***.
  static let conjuncts = PhraseParts(rawValue: 2)
  /// Clauses that say what the noun is about: *suspicion **of spying**, a promise **to pay***.
  static let content = PhraseParts(rawValue: 4)
}

/// Cutting phrases out of trees.
extension Document {
  /// The noun phrase of a head, without its preposition, relative clauses, participles and set-off appositions.
  func nounPhrase(_ head: Int, keeping parts: PhraseParts = .attributes) -> Phrase {
    let words = subtree(of: head) { dependent in
      self.words[dependent].head == head
        ? isCutAtTop(dependent, parts) : isCutBelow(dependent, parts)
    }
    return Phrase(head: head, words: trimmed(words, head: head))
  }

  /// Whether a dependent of the head itself is left out.
  private func isCutAtTop(_ word: Int, _ parts: PhraseParts) -> Bool {
    switch words[word].relation.base {
    case "acl": return !(parts.contains(.content) && (isContent(word) || isFused(word)))
    case "cc" where words[word].relation.name == "cc:preconj": return !parts.contains(.conjuncts)
    case "conj": return !parts.contains(.conjuncts) && isDistributive(word)
    case "cc":
      return !parts.contains(.conjuncts) && words[word].relation.name == "cc"
        && !hasInnerConjunct(word)
    case "case": return words[word].upos != .part
    case "nmod":
      if isLooseTime(word) || isAge(word) { return true }
      return !parts.contains(.attributes) && isSplittable(word)
    case "obl" where marker(of: word) == "of": return false
    case "obl", "obj":
      return words[word].head.map { words[$0].upos == .adj } == true || !parts.contains(.attributes)
    case "advcl", "nsubj", "csubj", "cop", "aux", "expl", "mark", "ccomp", "xcomp", "orphan",
      "vocative":
      return true
    default: return isCutBelow(word, parts)
    }
  }

  /// Whether an unmarked time hangs on a noun that is no time itself: *a storm **yesterday***, but not *June **1859***,
  /// and not the measure of a distance in time: ***ten days** before the feast*.
  func isLooseTime(_ word: Int) -> Bool {
    guard words[word].relation.name == "nmod:unmarked", let noun = words[word].head, word > noun
    else { return false }
    return RoleReader(self).isTime(word) && !RoleReader(self).isTime(noun)
  }

  /// Whether a number between commas tells an age: *Ada Low, **45**, won*.
  private func isAge(_ word: Int) -> Bool {
    guard words[word].upos == .num, let noun = words[word].head else { return false }
    return word > noun && isSetOff(word) && !RoleReader(self).isTime(noun)
  }

  /// Whether a dependent anywhere in the phrase is left out.
  private func isCutBelow(_ word: Int, _ parts: PhraseParts) -> Bool {
    switch words[word].relation.base {
    case "acl":
      words[word].relation.name == "acl:relcl" && !(parts.contains(.content) && isFused(word))
    case "appos": isSetOff(word)
    case "parataxis", "discourse", "reparandum", "dislocated", "list": true
    default: false
    }
  }

  /// Whether a conjunction joins a conjunct that stays: *107 **or** more*.
  private func hasInnerConjunct(_ conjunction: Int) -> Bool {
    words[conjunction].head.map { has($0, "conj") && !isDistributive($0) } ?? false
  }

  /// Whether a relative clause or participle is all that its pronoun stands for: *forgot what **he had learned***, *those **who fled***, *those
  /// **affected***. (Huddleston and Pullum 2002, chapter 12, 6: fused relatives.)
  package func isFused(_ clause: Int) -> Bool {
    guard words[clause].relation.matches("acl"), let pronoun = words[clause].head,
      pronoun < clause
    else { return false }
    if words[clause].relation.name == "acl:relcl",
      ["WP", "WDT", "WRB"].contains(words[pronoun].xpos)
    {
      return true
    }
    return Self.fused.contains(lemma(pronoun)) && !isSetOff(clause)
  }

  private static let fused: Set<String> = [
    "all", "anyone", "anybody", "anything", "everyone", "everybody", "everything", "nobody",
    "nothing", "somebody", "someone", "something", "that", "those",
  ]

  /// Whether a clause of a noun says what the noun is about: an infinitive, a gerund with *of*, a finite clause.
  func isContent(_ clause: Int) -> Bool {
    guard words[clause].relation.name == "acl" else { return false }
    return first(of: clause, "mark") != nil || first(of: clause, "nsubj") != nil
  }

  /// Whether an apposition is set off by a comma, bracket or dash, as close appositions (*the website Wiki*) are not.
  ///
  /// The mark is looked for in the text, not in the tree, where punctuation is often hung elsewhere.
  func isSetOff(_ word: Int) -> Bool {
    guard let start = subtree(of: word).first(where: { !isPunctuation($0) }), start > 0 else {
      return false
    }
    return [",", "(", "[", "-", "–", "—", ":"].contains(form(start - 1))
      || start > 1 && isPunctuation(start - 1) && form(start - 2) == ","
  }

  /// Whether a prepositional attribute is a phrase of its own rather than part of a name or a possessor.
  func isSplittable(_ attribute: Int) -> Bool {
    guard words[attribute].relation.name == "nmod", let noun = words[attribute].head,
      dependents(of: attribute, "case").contains(where: {
        words[$0].upos != .sym && !isPunctuation($0) && !isHyphenated($0)
      })
    else { return false }
    let isName = words[noun].upos == .propn && words[attribute].upos == .propn
    return !(isName && marker(of: attribute) == "of")
  }

  /// The words without punctuation and loose conjunctions at the edges, and without punctuation that has lost its place.
  ///
  /// A quotation mark stays where its partner stays, unless the two enclose the whole.
  func trimmed(_ words: [Int], head: Int) -> [Int] {
    var rest = words[...]
    while true {
      let before = rest.count
      rest = withoutUnpairedQuote(rest)
      if isWrapped(rest) { rest = rest.dropFirst().dropLast() }
      if let first = rest.first, first != head, isEdge(first), !isQuote(first) {
        rest = rest.dropFirst()
      }
      if let last = rest.last, last != head, isEdge(last), !isQuote(last) { rest = rest.dropLast() }
      if rest.count == before { return withoutLonePunctuation(Array(rest), head: head) }
    }
  }

  /// Whether quotation marks enclose the whole.
  private func isWrapped(_ words: ArraySlice<Int>) -> Bool {
    guard words.count > 2, let first = words.first, let last = words.last else { return false }
    return isQuote(first) && isQuote(last) && words.count(where: isQuote) == 2
  }

  /// Whether a word may not begin or end a phrase.
  private func isEdge(_ word: Int) -> Bool {
    isPunctuation(word) || (has(word, "cc") && !has(word, "cc:preconj"))
  }

  private func isQuote(_ word: Int) -> Bool {
    isPunctuation(word) && ["\"", "“", "”", "'", "‘", "’", "``", "''"].contains(form(word))
  }

  /// Drops the quotation mark without partner, where their number is odd: one at an edge, the last by preference.
  private func withoutUnpairedQuote(_ words: ArraySlice<Int>) -> ArraySlice<Int> {
    let quotes = words.filter(isQuote)
    guard quotes.count % 2 == 1, let first = quotes.first, let last = quotes.last else {
      return words
    }
    let unpaired = last == words.last || first != words.first ? last : first
    return words.filter { $0 != unpaired }[...]
  }

  /// Drops punctuation next to a gap that cutting has left.
  private func withoutLonePunctuation(_ words: [Int], head: Int) -> [Int] {
    words.enumerated().filter { index, word in
      guard isPunctuation(word), !isQuote(word), word != head, index > 0, index + 1 < words.count
      else { return true }
      return words[index - 1] == word - 1 && words[index + 1] == word + 1
    }.map(\.element)
  }

  /// The words of a clause as the object of another: with its *that* or *to*, without its conjuncts, its conjunction,
  /// what hangs loosely on it, and edge punctuation.
  func clausePhrase(_ head: Int, sharing shared: [Int] = []) -> Phrase {
    let early = beforeConjunction(of: head)
    let inner = subtree(of: head) { dependent in
      guard words[dependent].head == head else { return false }
      if early.contains(dependent) { return true }
      switch words[dependent].relation.base {
      case "conj", "cc", "parataxis", "discourse": return true
      case "advcl": return isLoose(dependent, in: head)
      case "obl": return marker(of: dependent) == "according to"
      default: return false
      }
    }
    let all = Array(Set(inner + shared)).sorted()
    return Phrase(head: head, words: trimmed(all, head: head))
  }

  /// The adjuncts that stand before a complement's *that*: the parser hangs on it what tells about the verb above, as in
  /// *said **on Monday** that*.
  func beforeConjunction(of clause: Int) -> [Int] {
    guard has(clause, "ccomp"),
      let conjunction = dependents(of: clause, "mark").first(where: { form($0) == "that" })
    else { return [] }
    return dependents(of: clause, "obl", "advmod", "advcl").filter { $0 < conjunction }
  }

  /// Whether an adverbial clause is an afterthought (*…, killing two*), or belongs to the verb above an infinitive.
  private func isLoose(_ adverbial: Int, in head: Int) -> Bool {
    if words[adverbial].relation.name == "advcl:relcl" { return true }
    guard adverbial > head else { return false }
    if dependents(of: adverbial, "punct").contains(where: { $0 < adverbial && form($0) == "," }) {
      return true
    }
    return has(head, "xcomp") && isFiniteForm(adverbial)
  }
}
