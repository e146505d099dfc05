/// What the antecedent model sees of one mention.
///
/// Words are hashes of their lower-case lemmas; small numbers are codes of closed classes, 0 for unknown or none.
struct MentionProfile {
  /// How the mention speaks of its thing, as a code.
  enum Kind: UInt64 {
    case pronoun = 1
    case name
    case description
  }

  /// The index of the candidate among the document's.
  let candidate: Int
  /// The word that heads it.
  let head: Int
  let sentence: Int
  let kind: Kind
  let lemma: UInt64
  /// The lemma itself.
  let noun: String
  let form: UInt64
  let number: UInt64
  /// Grammatical person.
  let person: Int
  let isPossessive: Bool
  let isReflexive: Bool
  let isQuoted: Bool
  /// Whether it is one of the first two words of its sentence.
  let isFirst: Bool
  let determiner: UInt64
  /// The possessor in its phrase.
  let possessor: UInt64?
  /// Everything that narrows it down, and what of it stands before the head.
  let modifiers: Set<UInt64>
  let premodifiers: Set<UInt64>
  /// The head with all that stands before it but determiners, in order.
  let wording: UInt64
  /// The parts of a name, and its initials where the mention is an acronym.
  let parts: [UInt64]
  let initials: UInt64
  let isAcronym: Bool
  let role: UInt64
  let governor: Int?
  let governorLemma: UInt64
  let preposition: UInt64
  let following: UInt64
  let hasRelativeClause: Bool
  let isPredicate: Bool
  /// The class of its thing by name, gazetteer or noun.
  let type: UInt64
  /// The gender of its thing by pronoun, title, given name or noun.
  let gender: UInt64
  /// The class that the recogniser gave the head.
  let recognised: UInt64
  /// The entity that its name makes it a member of, named by that entity's first member; nil for what is no name.
  let named: Int?
  /// Whether its thing is a person.
  let isPerson: Bool
  /// Whether it is the subject of its clause.
  let isSubject: Bool
  /// How many mentions of the document have its lemma.
  let frequency: Int
  /// The thing that the surer sieves make it a mention of, named by that thing's first mention.
  let thing: Int
  /// How many mentions they found of that thing.
  let mentionsOfThing: Int
  /// The thing that says the quotation which it stands in.
  let speaker: Int?
  /// Whether it says a quotation itself.
  let isSpeaker: Bool
  /// How many words it hangs below the root of its sentence.
  let depth: Int
}

/// Makes the profiles of a document's mentions.
struct MentionProfiler {
  private let document: Document
  private let clusters: EntityClusters
  /// The thing that each word heads a mention of, and the words that head speakers.
  private let thingOfHead: [Int: Int]
  private let speakers: Set<Int>
  private let recognised: [Int: EntityType]

  init(_ clusters: EntityClusters) {
    document = clusters.document
    self.clusters = clusters
    thingOfHead = clusters.candidateByHead.mapValues { clusters.members(with: $0)[0] }
    speakers = Set(clusters.quotations.all.compactMap(\.speaker))
    recognised = document.names.reduce(into: [:]) { types, name in
      for word in name.words { types[word] = name.type }
    }
  }

  /// The profiles of all candidates, in their order.
  func profiles() -> [MentionProfile] {
    let lemmas = clusters.candidates.map(lemma)
    let frequencies = Dictionary(lemmas.map { ($0, 1) }, uniquingKeysWith: +)
    return clusters.candidates.indices.map {
      profile(of: $0, lemma: lemmas[$0], frequency: frequencies[lemmas[$0]] ?? 1)
    }
  }

  private func lemma(of candidate: Candidate) -> String {
    candidate.mention.kind == .pronoun
      ? candidate.lemma : document.words[candidate.mention.head].lemma.lowercased()
  }

  private func profile(of index: Int, lemma: String, frequency: Int) -> MentionProfile {
    let candidate = clusters.candidates[index]
    let head = candidate.mention.head
    let word = document.words[head]
    let form = word.form.lowercased()
    let names = nameParts(of: head)
    let things = clusters.members(with: index)
    let possessor = document.dependents(of: head, "nmod:poss").first
    return MentionProfile(
      candidate: index, head: head, sentence: candidate.sentence, kind: kind(of: candidate),
      lemma: FeatureHash.of(text: lemma), noun: lemma, form: FeatureHash.of(text: form),
      number: code(candidate.number),
      person: candidate.person,
      isPossessive: word.features["Poss"] == "Yes",
      isReflexive: form.hasSuffix("self") || form.hasSuffix("selves"),
      isQuoted: clusters.quotations.isQuoted(head),
      isFirst: head - document.sentences[candidate.sentence].words.lowerBound < 2,
      determiner: possessor == nil ? determiner(of: head) : Self.possessed,
      possessor: possessor.map { lemmaHash($0) },
      modifiers: lemmas(of: head, Self.narrowing), premodifiers: lemmas(of: head, Self.preceding),
      wording: wording(of: head), parts: names.map(FeatureHash.of(text:)),
      initials: FeatureHash.of(text: String(names.compactMap(\.first))),
      isAcronym: word.form.count > 1 && word.form == word.form.uppercased()
        && word.form != word.form.lowercased(),
      role: role(of: word.relation),
      governor: word.head, governorLemma: word.head.map(lemmaHash) ?? 0,
      preposition: document.dependents(of: head, "case").first.map(lemmaHash) ?? 0,
      following: head + 1 < document.words.count
        ? FeatureHash.of(text: document.words[head + 1].form.lowercased()) : 0,
      hasRelativeClause: !document.dependents(of: head, "acl:relcl").isEmpty,
      isPredicate: !document.dependents(of: head, "cop").isEmpty,
      type: code(clusters.type(of: index)), gender: code(clusters.gender(of: index)),
      recognised: code(recognised[head]),
      named: candidate.mention.kind == .name ? clusters.members(with: index)[0] : nil,
      isPerson: clusters.type(of: index) == .person, isSubject: candidate.isSubject,
      frequency: frequency, thing: things[0], mentionsOfThing: things.count,
      speaker: clusters.quotations.quotation(of: head)?.speaker.flatMap { thingOfHead[$0] },
      isSpeaker: speakers.contains(head), depth: depth(of: head))
  }

  private func depth(of word: Int) -> Int {
    var (word, depth) = (word, 0)
    while let head = document.words[word].head, depth < 20 { (word, depth) = (head, depth + 1) }
    return depth
  }

  // MARK: Codes

  private static let narrowing: Set = ["amod", "compound", "nummod", "nmod", "flat", "acl"]
  private static let preceding: Set = ["amod", "compound", "nummod", "flat"]
  private static let possessed: UInt64 = 1
  private static let determiners = [
    "the", "a", "an", "this", "that", "these", "those", "no", "any", "some", "every", "each", "all",
    "another", "which", "what",
  ]

  private func kind(of candidate: Candidate) -> MentionProfile.Kind {
    switch candidate.mention.kind {
    case .pronoun: .pronoun
    case .name: .name
    case .nominal: .description
    }
  }

  private func code(_ number: GrammaticalNumber?) -> UInt64 {
    switch number {
    case .singular: 1
    case .plural: 2
    case nil: 0
    }
  }

  private func code(_ gender: Gender?) -> UInt64 {
    switch gender {
    case .feminine: 1
    case .masculine: 2
    case nil: 0
    }
  }

  private func code(_ type: EntityType?) -> UInt64 {
    type.flatMap(EntityType.allCases.firstIndex).map { UInt64($0 + 1) } ?? 0
  }

  /// 0 for none, 1 for a possessor, 2 for rare ones.
  private func determiner(of head: Int) -> UInt64 {
    guard let word = document.dependents(of: head, "det").first else { return 0 }
    let form = document.words[word].form.lowercased()
    return Self.determiners.firstIndex(of: form == "an" ? "a" : form).map { UInt64($0 + 3) } ?? 2
  }

  private static let roles: [String: UInt64] = [
    "nsubj": 1, "nsubj:pass": 1, "obj": 2, "iobj": 2, "obl": 3, "nmod": 4, "nmod:poss": 5,
    "compound": 6, "conj": 7, "root": 8, "appos": 9, "vocative": 10,
  ]

  private func role(of relation: Relation) -> UInt64 {
    Self.roles[relation.name] ?? FeatureHash.of(text: relation.base)
  }

  // MARK: Words

  private func lemmaHash(_ word: Int) -> UInt64 {
    FeatureHash.of(text: document.words[word].lemma.lowercased())
  }

  private func lemmas(of head: Int, _ relations: Set<String>) -> Set<UInt64> {
    let chosen = document.dependents[head].filter {
      let relation = document.words[$0].relation
      return relations.contains(relation.base) && relation.name != "nmod:poss"
    }
    return Set(chosen.map(lemmaHash))
  }

  private func wording(of head: Int) -> UInt64 {
    let words = document.dependents[head].filter {
      Self.preceding.contains(document.words[$0].relation.base)
    }
    return (words + [head]).sorted().reduce(0) {
      FeatureHash.mix($0, FeatureHash.of(text: document.words[$1].form.lowercased()))
    }
  }

  private func nameParts(of head: Int) -> [String] {
    let parts = document.dependents(of: head, "flat", "compound").filter {
      document.words[$0].upos == .propn
    }
    return (parts + [head]).sorted().map {
      document.words[$0].form.lowercased().filter { $0 != "." }
    }
  }
}
