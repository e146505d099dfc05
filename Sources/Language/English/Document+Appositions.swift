extension Document {
  /// The document with a person's name that follows a place or body in a description of a person read as that person's name.
  ///
  /// In *the mayor of Brataj, Petrit Hysa, said* a parser may take the two names for a list. A list of two has a conjunction, and
  /// people are not listed with places: the name is an apposition to *mayor*. And in *one of the tenants, Grace Roe, said* a single name
  /// does not stand for the tenants.
  ///
  /// - Parameter nouns: What common nouns describe.
  public func readingNamesAsAppositions(_ nouns: NounLexicon) -> Document {
    let types = names.reduce(into: [Int: EntityType]()) { types, name in
      for word in name.words { types[word] = name.type }
    }
    var words = words
    for name in words.indices {
      if let noun = titleBefore(name, types, nouns) {
        words[name].head = noun
        words[name].relation = "appos"
        continue
      }
      if let one = oneNamed(name, types) {
        words[name].head = one
        continue
      }
      guard let list = words[name].head, let described = words[list].head,
        isPersonListed(name, with: list, types), types[described] == nil,
        words[list].relation.matches("nmod"),
        nouns.types[words[described].lemma.lowercased()] == .person,
        dependents(of: described, "appos").isEmpty
      else { continue }
      words[name].head = described
      words[name].relation = "appos"
    }
    return reparsed(words)
  }

  /// The noun for a person right before a person's name that was hung on another noun: *tabled by the **backbencher** Roe*.
  private func titleBefore(
    _ name: Int, _ types: [Int: EntityType], _ nouns: NounLexicon
  ) -> Int? {
    guard name > 0, types[name] == .person, ["appos", "nmod"].contains(words[name].relation.base),
      dependents(of: name, "case").isEmpty, let head = words[name].head, head < name - 1,
      nouns.types[words[name - 1].lemma.lowercased()] == .person, words[name - 1].upos == .noun,
      dependents(of: name - 1, "appos", "flat").isEmpty, !isDominated(name - 1, by: name)
    else { return nil }
    return name - 1
  }

  /// The *one* whom a single name behind a plural noun names: ***one** of the tenants, Grace Roe, …*.
  private func oneNamed(_ name: Int, _ types: [Int: EntityType]) -> Int? {
    guard words[name].relation.matches("appos"), types[name] != nil,
      dependents(of: name, "conj").isEmpty, let noun = words[name].head,
      words[noun].features["Number"] == "Plur", words[noun].relation.matches("nmod"),
      let one = words[noun].head, words[one].lemma.lowercased() == "one"
    else { return nil }
    return one
  }

  /// Whether a person's name is listed, without a conjunction, with something else's name.
  private func isPersonListed(_ name: Int, with list: Int, _ types: [Int: EntityType]) -> Bool {
    words[name].relation.matches("conj") && types[name] == .person
      && types[list].map { $0 != .person } == true && list < name
      && dependents(of: name, "cc", "conj").isEmpty && dependents(of: list, "conj") == [name]
  }
}
