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
    case "conj": return parent == top && !withConjuncts && isDistributive(word)
    case "cc": return parent == top && !withConjuncts
    case "case": return parent == top && words[word].upos != .part && form(word) != "'s"
    case "nmod":
      if relation.name == "nmod:unmarked", parent == top, RoleReader(self).isTime(word) {
        return true
      }
      return parent == top && !withAttributes && isSplittable(word)
    case "obl", "obj": return parent == top && (words[parent].upos == .adj || !withAttributes)
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

  /// The words without punctuation and loose conjunctions at the edges, and without punctuation that has lost its place.
  ///
  /// A quotation mark stays where its partner stays.
  func trimmed(_ words: [Int], head: Int) -> [Int] {
    let unpaired = unpairedQuotes(in: words)
    var result = words.filter { !unpaired.contains($0) }[...]
    while let first = result.first, first != head, isEdge(first),
      !isQuote(first) || isWrapped(result)
    {
      result = result.dropFirst()
    }
    while let last = result.last, last != head, isEdge(last), !isQuote(last) {
      result = result.dropLast()
    }
    return withoutLonePunctuation(withoutOuterQuotes(result), head: head)
  }

  /// Drops quotation marks that enclose the whole.
  private func withoutOuterQuotes(_ words: ArraySlice<Int>) -> [Int] {
    isWrapped(words) ? Array(words.dropFirst().dropLast()) : Array(words)
  }

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

  /// The quotation mark without partner, where their number is odd.
  private func unpairedQuotes(in words: [Int]) -> Set<Int> {
    let quotes = words.filter(isQuote)
    guard quotes.count % 2 == 1, let first = quotes.first, let last = quotes.last else { return [] }
    return [last == words.last || first != words.first ? last : first]
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
    let inner = subtree(of: head) { dependent in
      guard words[dependent].head == head else { return false }
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
