import Language

/// Short questions to a document's words that all patterns ask.
extension Document {
  /// The lemma of a word in lower case.
  func lemma(_ word: Int) -> String { words[word].lemma.lowercased() }

  /// The form of a word in lower case.
  func form(_ word: Int) -> String { words[word].form.lowercased() }

  /// Whether a word has the given relation to its head, or a subtype of it.
  func has(_ word: Int, _ relation: Relation) -> Bool { words[word].relation.matches(relation) }

  /// The first dependent with a relation.
  func first(of word: Int, _ relation: Relation) -> Int? {
    dependents[word].first { has($0, relation) }
  }

  /// A word and those of its conjuncts that stand for things of their own, in text order.
  func conjuncts(of word: Int) -> [Int] {
    [word] + dependents(of: word, "conj").filter { isDistributive($0) && !isExcluded($0) }
  }

  /// Whether a conjunct is named only to be left out: *Boeing rather than Airbus*, *Airbus, not Boeing*.
  private func isExcluded(_ conjunct: Int) -> Bool {
    dependents(of: conjunct, "cc", "advmod").contains {
      ["rather", "instead", "not", "than"].contains(lemma($0))
    }
      || words[conjunct].upos.isNominal && first(of: conjunct, "nsubj") != nil
        && first(of: conjunct, "cop") == nil
  }

  /// Whether a conjunct is a thing of its own: not *107 or **more***, not *lawyer and **soldier** Jan Kos*.
  package func isDistributive(_ conjunct: Int) -> Bool {
    guard let head = words[conjunct].head else { return true }
    if words[head].upos.isNominal, [.adj, .adv].contains(words[conjunct].upos) { return false }
    if isOneName(head, conjunct) || isMeasure(head) && isMeasure(conjunct) { return false }
    return !dependents(of: head, "appos").contains { $0 > conjunct && !isSetOff($0) }
  }

  /// Whether a noun is a unit with its number: *three hours and **20 minutes*** are one measure.
  private func isMeasure(_ word: Int) -> Bool {
    first(of: word, "nummod") != nil
      && (Nouns.units.contains(lemma(word)) || TimeWords.nouns.contains(lemma(word)))
  }

  /// Whether two conjuncts are parts of one name: *the Science, Math, and Technology **Academy***.
  private func isOneName(_ head: Int, _ conjunct: Int) -> Bool {
    names.contains { $0.words.contains(head) && $0.words.contains(conjunct) }
  }

  /// Whether a word is a verb form with a tense.
  func isFiniteForm(_ word: Int) -> Bool {
    if ["VBD", "VBZ", "VBP", "MD"].contains(words[word].xpos) { return true }
    return words[word].features["VerbForm"] == "Fin"
  }

  /// Whether a word is a participle in *-ing* or a gerund.
  func isGerund(_ word: Int) -> Bool { words[word].xpos == "VBG" }

  /// Whether a word is punctuation.
  func isPunctuation(_ word: Int) -> Bool { words[word].upos == .punct }

  /// Whether a word is a relative pronoun or adverb.
  func isRelative(_ word: Int) -> Bool {
    guard [.pron, .det, .adv, .sconj].contains(words[word].upos) else { return false }
    return words[word].xpos.utf8.first == UInt8(ascii: "W")
      || words[word].features["PronType"]?.contains("Rel") == true
      || (words[word].upos == .pron && form(word) == "that")
  }

  /// The noun that a relative pronoun stands for, also from a clause within the relative clause: *the man **who** police
  /// say robbed a bank*.
  func antecedent(of pronoun: Int) -> Int? {
    guard isRelative(pronoun) else { return nil }
    var current = pronoun
    while let head = words[current].head {
      if words[current].relation.name == "acl:relcl" {
        return head < pronoun && pronoun < current ? head : nil
      }
      let isWithin = ["xcomp", "ccomp", "advcl", "conj"].contains(words[current].relation.base)
      guard current == pronoun || isWithin else { return nil }
      current = head
    }
    return nil
  }

  /// The adposition or subordinator of a phrase as lemmas: *with*, *according to*.
  func marker(of word: Int) -> String? {
    let heads = markers(of: word)
    guard let first = heads.first else { return nil }
    let fixed = dependents(of: first, "fixed")
    return ([first] + fixed).map { words[$0].xpos == "VBG" ? form($0) : lemma($0) }.joined(
      separator: " ")
  }

  /// The words of the adposition of a phrase, fixed expressions included.
  func markerWords(of word: Int) -> [Int] {
    markers(of: word).flatMap { subtree(of: $0) }.sorted()
  }

  /// Adpositions and subordinators; the possessive ending, which UD calls a case as well, is none.
  private func markers(of word: Int) -> [Int] {
    dependents(of: word, "case", "mark").filter { words[$0].xpos != "POS" && !isHyphenated($0) }
  }

  /// Whether a word is the later part of a compound with hyphens: *sister-**in**-law*, *talked-**about***.
  func isHyphenated(_ word: Int) -> Bool {
    word > 1 && words[word - 1].xpos == "HYPH"
      || word > 1 && words[word - 1].form == "-"
        && words[word - 2].range.upperBound == words[word - 1].range.lowerBound
        && words[word - 1].range.upperBound == words[word].range.lowerBound
  }
}
