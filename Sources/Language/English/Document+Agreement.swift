extension Document {
  /// The document with relative clauses that do not agree with the noun they hang on given to a noun of its phrase that they agree with.
  ///
  /// The verb of a relative clause whose subject is *that*, *which* or *who* agrees with the antecedent in number: in *a ceasefire
  /// between the government and rebels that **is** three weeks old* it cannot be about the rebels. (Huddleston and Pullum 2002,
  /// chapter 5, 18.) Nor is *who* about a village: in *tenants of a block who lived there* it is about the tenants. Only what lies between
  /// the noun and the clause may be passed over or gone into.
  ///
  /// - Parameter nouns: What common nouns describe.
  public func respectingAgreement(_ nouns: NounLexicon = NounLexicon()) -> Document {
    var words = words
    for clause in words.indices {
      guard words[clause].relation.name == "acl:relcl", let noun = words[clause].head,
        let number = numberRequired(by: clause), let own = words[noun].features["Number"],
        own != number, dependents(of: noun, "conj").isEmpty,
        let better = hosts(near: noun, before: clause).first(where: {
          words[$0].features["Number"] == number && dependents(of: $0, "conj").isEmpty
        })
      else { continue }
      words[clause].head = better
    }
    for clause in words.indices {
      guard words[clause].relation.name == "acl:relcl", let noun = words[clause].head,
        let who = dependents(of: clause, "nsubj").first(where: {
          words[$0].form.lowercased() == "who"
        }), who > 0, words[who - 1].form != ",",
        isNobody(noun, nouns),
        let better = hosts(near: noun, before: clause).first(where: { isPerson($0, nouns) })
      else { continue }
      words[clause].head = better
    }
    return reparsed(words)
  }

  /// Whether a noun or name is known to be no person, or not known to be one while it is a common noun.
  private func isNobody(_ noun: Int, _ nouns: NounLexicon) -> Bool {
    if let name = names.first(where: { $0.words.contains(noun) }) { return name.type == .location }
    return !Self.collectives.contains(words[noun].lemma.lowercased()) && words[noun].upos == .noun
      && nouns.types[words[noun].lemma.lowercased()] != .person
      && dependents(of: noun, "conj").isEmpty
  }

  /// Nouns for several people, who may be *who*.
  private static let collectives: Set = [
    "club", "couple", "crew", "crowd", "duo", "family", "gang", "group", "jury", "majority",
    "minority", "pair", "party", "squad", "staff", "team", "trio",
  ]

  private func isPerson(_ noun: Int, _ nouns: NounLexicon) -> Bool {
    nouns.types[words[noun].lemma.lowercased()] == .person
  }

  /// The number that the verb of a relative clause shows its subject pronoun to have; nil where it shows none.
  private func numberRequired(by clause: Int) -> String? {
    guard let subject = dependents(of: clause, "nsubj").first,
      ["that", "which", "who"].contains(words[subject].form.lowercased())
    else { return nil }
    let verbs = [clause] + dependents(of: clause, "aux", "cop")
    return verbs.sorted().lazy.compactMap { verb -> String? in
      switch words[verb].form.lowercased() {
      case "is", "was", "has", "does": "Sing"
      case "are", "were", "have", "do": "Plur"
      default: words[verb].xpos == "VBZ" ? "Sing" : nil
      }
    }.first
  }

  /// The nouns that a noun is an attribute of, the nearest first, and then its own attributes before the clause.
  private func hosts(near noun: Int, before clause: Int) -> [Int] {
    var above: [Int] = []
    let isConjunct = words[noun].relation.matches("conj")
    var word = isConjunct ? words[noun].head ?? noun : noun
    while words[word].relation.matches("nmod"), words[word].relation.name != "nmod:poss",
      let head = words[word].head, words[head].upos == .noun, head < word
    {
      above.append(head)
      word = head
    }
    guard !isConjunct else { return above }
    let below = dependents(of: noun, "nmod").filter {
      $0 > noun && $0 < clause && words[$0].upos == .noun
    }
    return above + below.reversed()
  }
}
