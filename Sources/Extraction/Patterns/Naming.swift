import Language

/// A name beside a description of the same thing: *captain Ada Low*, *Ada Low, the captain*.
struct Naming {
  /// The name, without what describes it.
  let name: Phrase
  /// The head of the description.
  let description: Int
  /// The description, its possessor included.
  let words: Phrase
}

/// Finds names with descriptions in a sentence, in whichever of UD's ways they are joined.
struct NamingReader {
  let parsed: SentenceClauses
  private var document: Document { parsed.document }

  /// A reader for a sentence.
  init(_ parsed: SentenceClauses) { self.parsed = parsed }

  /// All pairs, by position of the describing noun's dependents.
  func read() -> [Naming] {
    var seen: Set<[Int]> = []
    return all().filter { seen.insert([$0.description] + $0.name.words).inserted }
  }

  private func all() -> [Naming] {
    document.sentences[parsed.sentence].words.flatMap { word -> [Naming] in
      switch document.words[word].relation.name {
      case "nmod:desc", "compound": return before(word)
      case "appos": return beside(word)
      default: return headed(word)
      }
    }
  }

  /// *Prime Minister → Ada Low*: the description depends on the name.
  private func before(_ word: Int) -> [Naming] {
    guard let head = document.words[word].head, isDescription(word),
      document.words[head].upos == .propn, !isTitle(word, of: head), !isPartOfName(word, head),
      document.has(word, "nmod:desc") || RoleNouns.nouns.contains(document.lemma(word))
    else { return headed(word) }
    let possessor = document.first(of: head, "nmod:poss").map { document.subtree(of: $0) } ?? []
    let phrase = document.nounPhrase(word)
    let words = Phrase(head: word, words: (possessor + phrase.words).sorted())
    return [Naming(name: bareName(head, describedBy: word), description: word, words: words)]
  }

  /// Whether two nouns are one title, not a title and a name: ***Deputy** Secretary*.
  private func isTitle(_ word: Int, of head: Int) -> Bool {
    RoleNouns.nouns.contains(document.lemma(head)) && document.first(of: head, "flat") == nil
      && !document.names.contains { $0.type == .person && $0.words.contains(head) }
  }

  /// *captain → Ada Low*: the name hangs on the description by `flat`.
  private func headed(_ word: Int) -> [Naming] {
    let names = document.dependents(of: word, "flat").filter { document.words[$0].upos == .propn }
    guard let first = names.first, isDescription(word) else { return [] }
    let isCommon = document.words[word].upos == .noun
    let isRole = RoleNouns.nouns.contains(document.lemma(word))
    guard isRole || isCommon && !isPartOfName(word, first) else { return [] }
    let nameWords = Set(names.flatMap { document.subtree(of: $0) })
    let phrase = document.nounPhrase(word)
    let description = phrase.words.filter { !nameWords.contains($0) }
    return [
      Naming(
        name: Phrase(head: first, words: phrase.words.filter(nameWords.contains)),
        description: word,
        words: Phrase(head: word, words: document.trimmed(description, head: word)))
    ]
  }

  /// Whether the entity recogniser takes the describing noun into the name: *Team Estonia*.
  private func isPartOfName(_ noun: Int, _ name: Int) -> Bool {
    document.names.contains { $0.words.contains(noun) && $0.words.contains(name) }
  }

  /// Whether two names side by side are one place within another, or one name: *Aceh, Indonesia*, *Fan Expo Canada*.
  private func isOneName(_ first: Int, _ second: Int) -> Bool {
    guard isName(first), isName(second), document.first(of: second, "det") == nil,
      !RoleNouns.nouns.contains(document.lemma(second))
    else { return false }
    return !document.dependents(of: second, "punct").contains { document.form($0) == "(" }
  }

  /// *Ada Low, the captain*; *the captain, Ada Low*.
  private func beside(_ word: Int) -> [Naming] {
    guard let head = document.words[word].head, document.words[word].upos.isNominal,
      document.words[head].upos.isNominal, !document.isRelative(head), !document.isRelative(word),
      !isTimeOrNumber(word), !isTimeOrNumber(head),
      parsed.clause(word) == nil, !isOneName(head, word),
      document.sayingInserted(behind: word) == nil
    else { return [] }
    let isName = isName(word) && !isName(head)
    let last = document.dependents(of: head, "conj").last { $0 < word }
    // *Roe or her partner, Low*: what follows a list renames its last member, unless it is about all of them.
    if let last, !isName, ["NN", "NNP"].contains(document.words[word].xpos) {
      return [pair(last, word, apposed: word)] + headed(word)
    }
    let heads =
      isName ? [head] + document.dependents(of: head, "conj").filter { $0 < word } : [head]
    let others = document.conjuncts(of: word)
    let isCounted = [word, head].contains { document.first(of: $0, "nummod") != nil }
    // *Two brothers, Adi and Rudi*: neither of them is two brothers.
    if isCounted, heads.count + others.count > 2 { return headed(word) }
    return heads.flatMap { head in others.map { pair(head, $0, apposed: word) } } + headed(word)
  }

  /// A pair in apposition, the name first; of two of a kind the first counts as the name.
  private func pair(_ first: Int, _ second: Int, apposed: Int) -> Naming {
    let isReversed = isName(second) && !isName(first)
    let (head, description) = isReversed ? (second, first) : (first, second)
    let phrase = isName(head) ? bareName(head, describedBy: description) : document.nounPhrase(head)
    let name = without([second], phrase, keeping: head)
    let rest = without([head, apposed], document.nounPhrase(description), keeping: description)
    let words = rest.words.filter { $0 == description || !name.words.contains($0) }
    return Naming(
      name: name, description: description, words: Phrase(head: description, words: words))
  }

  /// A phrase without the other one, which may hang below it or share its name.
  private func without(_ others: [Int], _ phrase: Phrase, keeping head: Int) -> Phrase {
    let cut = Set(
      others.filter { $0 != head && !document.isDominated(head, by: $0) }.flatMap {
        document.subtree(of: $0)
      })
    return Phrase(
      head: head, words: document.trimmed(phrase.words.filter { !cut.contains($0) }, head: head))
  }

  /// A name without possessor, describing nouns and forms of address.
  ///
  /// Where the entity recogniser knows the name, it is as long as it says.
  private func bareName(_ head: Int, describedBy description: Int) -> Phrase {
    if let name = document.names.first(where: { $0.words.contains(head) }), name.words.count > 1,
      !name.words.contains(description)
    {
      return Phrase(head: head, words: Array(name.words))
    }
    let left = document.dependents[head].filter {
      document.has($0, "nmod:poss") || document.has($0, "nmod:desc") || document.has($0, "det")
        || document.has($0, "nmod") && document.isSplittable($0)
        || document.has($0, "compound") && RoleNouns.nouns.contains(document.lemma($0))
    }
    let cut = Set(left.flatMap { document.subtree(of: $0) })
    let words = document.nounPhrase(head).words.filter { !cut.contains($0) }
    return Phrase(head: head, words: document.trimmed(words, head: head))
  }

  /// Whether a word heads a name; *a Democrat* describes.
  private func isName(_ word: Int) -> Bool {
    document.words[word].upos == .propn
      && !document.dependents(of: word, "det").contains { document.lemma($0) == "a" }
  }

  private func isDescription(_ word: Int) -> Bool {
    let upos = document.words[word].upos
    return (upos == .noun || upos == .propn) && !RoleNouns.address.contains(document.lemma(word))
  }

  /// Whether a phrase tells a time or an amount: *$ 12, 10 euros*.
  private func isTimeOrNumber(_ word: Int) -> Bool {
    [.num, .sym].contains(document.words[word].upos) || RoleReader(document).isTime(word)
      || document.first(of: word, "nummod").map { document.words[$0].upos == .num } == true
        && Nouns.units.contains(document.lemma(word))
  }
}
