import Language

/// Cutting phrases out of trees.
extension Document {
  /// The noun phrase of a head: with its determiners, modifiers and prepositional attributes; without its preposition,
  /// conjuncts, relative clauses, participles and appositions.
  func nounPhrase(_ head: Int, withConjuncts: Bool = false, withAttributes: Bool = true) -> Phrase {
    let words = subtree(of: head) { dependent in
      let parent = self.words[dependent].head ?? head
      return isCut(dependent, from: parent, top: head, withConjuncts, withAttributes)
    }
    return Phrase(head: head, words: trimmed(words, head: head))
  }

  /// Whether a dependent is left out of the noun phrase of `top`.
  private func isCut(
    _ word: Int, from parent: Int, top: Int, _ withConjuncts: Bool, _ withAttributes: Bool
  ) -> Bool {
    let relation = words[word].relation
    switch relation.base {
    case "acl", "parataxis", "discourse", "vocative", "reparandum", "dislocated", "advcl", "nsubj",
      "csubj", "cop", "aux", "expl", "mark", "ccomp", "xcomp", "list", "orphan":
      return relation.name != "acl" || parent == top || !withAttributes
    case "appos": return isSetOff(word)
    case "conj", "cc": return parent == top && !withConjuncts
    case "case": return parent == top && words[word].upos != .part && form(word) != "'s"
    case "nmod": return parent == top && !withAttributes && isSplittable(word)
    case "obl", "obj": return parent == top && words[parent].upos.isNominal && !withAttributes
    case "punct": return false
    default: return false
    }
  }

  /// Whether an apposition is set off by a comma, bracket or dash, as close appositions (*the website Wiki*) are not.
  func isSetOff(_ word: Int) -> Bool {
    dependents(of: word, "punct").contains {
      $0 < word && [",", "(", "-", "–", "—", ":"].contains(form($0))
    }
  }

  /// Whether a prepositional attribute is a phrase of its own rather than part of a name or a possessor.
  func isSplittable(_ attribute: Int) -> Bool {
    guard words[attribute].relation.name == "nmod", let noun = words[attribute].head,
      !dependents(of: attribute, "case").isEmpty
    else { return false }
    let isName = words[noun].upos == .propn && words[attribute].upos == .propn
    return !(isName && marker(of: attribute) == "of")
  }

  /// The words without punctuation and loose conjunctions at the edges; quotation marks that pair are kept inside.
  func trimmed(_ words: [Int], head: Int) -> [Int] {
    var result = words[...]
    while let first = result.first, first != head, isEdge(first) { result = result.dropFirst() }
    while let last = result.last, last != head, isEdge(last) { result = result.dropLast() }
    return withoutLonePunctuation(Array(result), head: head)
  }

  /// Whether a word may not begin or end a phrase.
  private func isEdge(_ word: Int) -> Bool {
    isPunctuation(word) || (has(word, "cc") && !has(word, "cc:preconj"))
  }

  /// Drops punctuation next to a gap that cutting has left.
  private func withoutLonePunctuation(_ words: [Int], head: Int) -> [Int] {
    words.enumerated().filter { index, word in
      guard isPunctuation(word), word != head, index > 0, index + 1 < words.count else {
        return true
      }
      return words[index - 1] == word - 1 && words[index + 1] == word + 1
    }.map(\.element)
  }

  /// The words of a clause as the object of another: without its conjuncts, conjunction and edge punctuation.
  func clausePhrase(_ head: Int, sharing shared: [Int] = [], withMarker: Bool = false) -> Phrase {
    let inner = subtree(of: head) { dependent in
      let parent = words[dependent].head
      switch words[dependent].relation.base {
      case "conj", "cc", "parataxis", "discourse": return parent == head
      case "mark": return parent == head && !withMarker && lemma(dependent) != "to"
      default: return false
      }
    }
    let all = Array(Set(inner + shared)).sorted()
    return Phrase(head: head, words: trimmed(all, head: head))
  }
}
