/// The features of a mention and of a pair of mentions, as hashes for a ``HashedNetwork``.
///
/// After Durrett and Klein (2013), *Easy Victories and Uphill Battles in Coreference Resolution*: what stands on the surface of
/// both mentions, with their classes; the hidden layer makes the conjunctions. Numbers of templates are fixed: weights are
/// learned for them.
struct AntecedentFeatures {
  private let document: Document
  private let mentions: [MentionProfile]
  /// How many mentions before each are a person's name or description as a subject, and how many another subject.
  private let subjectsBefore: [(people: Int, others: Int)]

  init(document: Document, mentions: [MentionProfile]) {
    self.document = document
    self.mentions = mentions
    var (people, others) = (0, 0)
    subjectsBefore = mentions.map { mention in
      let before = (people, others)
      if mention.isSubject, mention.kind != .pronoun {
        if mention.isPerson { people += 1 } else { others += 1 }
      }
      return before
    }
  }

  /// The part that a mention plays in a decision.
  enum Part: UInt64, CaseIterable {
    /// It looks for its antecedent.
    case anaphor = 1
    /// It may be the antecedent.
    case antecedent
    /// It may be the first mention of its thing.
    case first
  }

  /// The features of a mention alone.
  func features(of index: Int, as part: Part) -> [UInt64] {
    let mention = mentions[index]
    let kind = mention.kind.rawValue
    var hashes: [UInt64] = []
    func add(_ template: UInt64, _ value: UInt64, _ other: UInt64 = 0) {
      hashes.append(FeatureHash.of(part.rawValue << 8 | template, value, other))
    }
    add(1, kind)
    add(2, kind, mention.lemma)
    add(3, kind, mention.determiner)
    add(4, kind, mention.role)
    add(5, kind, mention.number)
    add(6, mention.type)
    add(7, mention.recognised)
    add(8, mention.governorLemma, mention.role)
    add(9, mention.preposition)
    add(10, kind, UInt64(min(mention.modifiers.count, 3)))
    add(11, kind, bucket(mention.frequency))
    add(12, kind, mention.isQuoted ? 1 : 0)
    add(13, mention.hasRelativeClause ? 1 : 0)
    add(14, mention.isPredicate ? 1 : 0)
    add(15, mention.following)
    add(16, kind, mention.isFirst ? 1 : 0)
    if mention.kind == .pronoun { add(17, mention.form) }
    if mention.isSpeaker { add(20, kind) }
    add(21, kind, bucket(mention.mentionsOfThing))
    if mention.named != nil { add(18, 0) }
    for modifier in mention.premodifiers.sorted() { add(19, modifier) }
    return hashes
  }

  /// For each of the mentions right before a pronoun of the third person, the nearest first, how many things that the pronoun could
  /// take up are mentioned between.
  func ranks(of anaphor: Int) -> [Int] {
    let pronoun = mentions[anaphor]
    guard pronoun.kind == .pronoun, pronoun.person == 3 else { return [] }
    var nearer: Set<Int> = []
    let before = mentions[max(0, anaphor - AntecedentCandidates.Reach.mentions)..<anaphor]
    return before.reversed().map { mention in
      let rank = nearer.count - (nearer.contains(mention.thing) ? 1 : 0)
      if pronoun.mayTakeUp(mention) { nearer.insert(mention.thing) }
      return rank
    }
  }

  /// The features of a mention with a possible antecedent.
  ///
  /// - Parameter ranks: What ``ranks(of:)`` gives for the mention.
  func features(of anaphor: Int, with antecedent: Int, ranks: [Int]) -> [UInt64] {
    var pair = Pair(mentions[anaphor], mentions[antecedent])
    pair.addDistance(mentionsBetween: anaphor - antecedent)
    pair.addAgreement()
    if pair.anaphor.kind != .pronoun, pair.antecedent.kind != .pronoun { pair.addWording() }
    pair.addNames()
    if pair.anaphor.sentence == pair.antecedent.sentence { pair.addTree(document) }
    pair.addDiscourse()
    if pair.anaphor.kind == .pronoun, antecedent + 1 < anaphor {
      let (from, to) = (subjectsBefore[antecedent + 1], subjectsBefore[anaphor])
      pair.addRivals(people: to.people - from.people, others: to.others - from.others)
    }
    let place = anaphor - antecedent - 1
    if ranks.indices.contains(place) { pair.addRank(ranks[place]) }
    return pair.hashes
  }
}

/// The number of a distance's or count's class.
private func bucket(_ value: Int) -> UInt64 {
  UInt64(value < 5 ? value : 5 + [8, 12, 20, 40, 80].count { $0 <= value })
}

/// A mention and a possible antecedent, with the features that were found.
private struct Pair {
  let anaphor: MentionProfile
  let antecedent: MentionProfile
  private(set) var hashes: [UInt64] = []
  /// Both kinds, those of pronouns with the pronoun.
  private let kinds: UInt64
  private let kind: UInt64
  private let bothKinds: UInt64
  private let sentences: Int

  init(_ anaphor: MentionProfile, _ antecedent: MentionProfile) {
    self.anaphor = anaphor
    self.antecedent = antecedent
    kind = anaphor.kind.rawValue
    bothKinds = kind << 4 | antecedent.kind.rawValue
    sentences = anaphor.sentence - antecedent.sentence
    let isPronoun = anaphor.kind == .pronoun
    let isPair = isPronoun && antecedent.kind == .pronoun
    kinds = FeatureHash.of(
      bothKinds, isPronoun ? anaphor.lemma : 0, isPair ? antecedent.lemma : 0)
    hashes.reserveCapacity(48)
  }

  private mutating func add(
    _ template: UInt64, _ first: UInt64 = 0, _ second: UInt64 = 0, _ third: UInt64 = 0,
    _ fourth: UInt64 = 0
  ) {
    hashes.append(FeatureHash.of(0x1000 | template, first, second, third, fourth))
  }

  mutating func addDistance(mentionsBetween: Int) {
    add(1, bucket(sentences), kinds)
    add(2, bucket(mentionsBetween), bothKinds)
    add(3, bucket(sentences))
    add(4, kinds)
  }

  mutating func addAgreement() {
    add(5, anaphor.determiner, antecedent.determiner, bothKinds)
    add(6, anaphor.role, antecedent.role, sentences == 0 ? 1 : 0)
    add(7, anaphor.number, antecedent.number, kind)
    add(8, anaphor.type, antecedent.type, kind)
    if anaphor.kind == .pronoun { add(9, anaphor.lemma, antecedent.type, antecedent.number) }
    if anaphor.kind == .pronoun || anaphor.lemma != antecedent.lemma {
      add(10, anaphor.lemma, antecedent.lemma)
    } else {
      add(11)
    }
    let isKnown = anaphor.number != 0 && antecedent.number != 0
    add(46, anaphor.gender, antecedent.gender)
    add(12, isKnown ? (anaphor.number == antecedent.number ? 1 : 2) : 0, kinds)
  }

  // MARK: Wording

  mutating func addWording() {
    let isSameLemma = anaphor.lemma == antecedent.lemma
    add(13, isSameLemma ? 1 : 0, anaphor.form == antecedent.form ? 1 : 0, bothKinds)
    add(14, anaphor.wording == antecedent.wording ? 1 : 0, bothKinds)
    if isSameLemma { addSameNoun() }
    if anaphor.kind == .name || antecedent.kind == .name { addNameParts() }
    if antecedent.modifiers.contains(anaphor.lemma) { add(15) }
    if !isSameLemma, anaphor.noun.isPart(of: antecedent.noun) { add(47, 1) }
    if !isSameLemma, antecedent.noun.isPart(of: anaphor.noun) { add(47, 2) }
  }

  private mutating func addSameNoun() {
    let all = comparison(anaphor.modifiers, antecedent.modifiers)
    let before = comparison(anaphor.premodifiers, antecedent.premodifiers)
    add(16, all, kind)
    add(17, before, kind, anaphor.determiner)
    add(18, before, kind, antecedent.determiner, anaphor.number)
    add(19, anaphor.lemma)
    add(20, anaphor.determiner, antecedent.determiner, before)
    add(21, bucket(sentences), anaphor.determiner)
    add(22, anaphor.number == antecedent.number ? 1 : 0)
    add(23, bucket(anaphor.frequency))
    if anaphor.possessor != nil || antecedent.possessor != nil {
      add(24, anaphor.possessor == antecedent.possessor ? 1 : 0)
    }
  }

  /// How two sets of modifiers compare.
  private func comparison(_ one: Set<UInt64>, _ other: Set<UInt64>) -> UInt64 {
    if one == other { return 1 }
    if one.isSubset(of: other) { return 2 }
    if other.isSubset(of: one) { return 3 }
    return one.isDisjoint(with: other) ? 5 : 4
  }

  private mutating func addNameParts() {
    let (own, other) = (anaphor.parts, antecedent.parts)
    if own == other {
      add(25)
    } else if own.count < other.count, other.starts(with: own) {
      add(26, anaphor.type)
    } else if own.count < other.count, other.reversed().starts(with: own.reversed()) {
      add(27, anaphor.type)
    } else if other.count < own.count, own.starts(with: other) {
      add(28, anaphor.type)
    } else if other.count < own.count, own.reversed().starts(with: other.reversed()) {
      add(29, anaphor.type)
    } else if anaphor.abbreviates(antecedent) || antecedent.abbreviates(anaphor) {
      add(30)
    } else if !Set(own).isDisjoint(with: other) {
      add(31)
    }
    if anaphor.premodifiers.contains(antecedent.lemma)
      || antecedent.premodifiers.contains(anaphor.lemma)
    {
      add(32)
    }
  }

  /// Whether the surer sieves found both to be one thing by their names, or two.
  mutating func addNames() {
    guard let own = anaphor.named, let other = antecedent.named else { return }
    add(own == other ? 33 : 34, bothKinds)
  }

  // MARK: Tree

  mutating func addTree(_ document: Document) {
    let role = anaphor.role
    let form: UInt64 = anaphor.isReflexive ? 8 : anaphor.isPossessive ? 9 : kind
    let above = ancestors(of: anaphor.head, in: document)
    if above.dropFirst().contains(antecedent.head) {
      add(35, kind, anaphor.isPossessive ? 1 : 0, role)
    }
    if ancestors(of: antecedent.head, in: document).dropFirst().contains(anaphor.head) {
      add(36, kind, antecedent.role)
    }
    if anaphor.governor == antecedent.governor { add(37, form, role, antecedent.role) }
    if anaphor.governor == antecedent.head { add(38, role) }
    if anaphor.isPredicate, antecedent.governor == anaphor.head, antecedent.role == 1 {
      add(39, anaphor.determiner, kind)
    }
    if antecedent.role == 1, let governor = antecedent.governor,
      let depth = above.firstIndex(of: governor), depth > 0
    {
      add(40, UInt64(min(depth, 4)), form)
    }
    add(41, bucket(anaphor.head - antecedent.head))
  }

  private func ancestors(of word: Int, in document: Document) -> [Int] {
    var words = [word]
    while let head = document.words[words[words.count - 1]].head, words.count < 60 {
      words.append(head)
    }
    return words
  }

  // MARK: Discourse

  /// The subjects between a pronoun and its antecedent, which it would rather take up.
  mutating func addRivals(people: Int, others: Int) {
    add(48, anaphor.lemma, UInt64(min(people, 3)), antecedent.kind.rawValue)
    add(49, anaphor.lemma, UInt64(min(others, 3)), antecedent.kind.rawValue)
  }

  /// How many things that a pronoun could take up are mentioned between it and its antecedent.
  mutating func addRank(_ rank: Int) {
    let (rank, role) = (UInt64(min(rank, 6)), antecedent.role)
    add(50, anaphor.lemma, rank)
    add(51, anaphor.lemma, rank, role, sentences == 0 ? 1 : 0)
  }

  mutating func addDiscourse() {
    add(52, bucket(antecedent.depth), antecedent.role, kind, UInt64(min(sentences, 2)))
    add(53, bucket(antecedent.mentionsOfThing), kinds)
    if let speaker = anaphor.speaker {
      let isSaid = antecedent.speaker.map { $0 == speaker ? 2 as UInt64 : 1 } ?? 0
      add(54, anaphor.lemma, speaker == antecedent.thing ? 1 : 0, isSaid)
    }
    if anaphor.isSpeaker || antecedent.isSpeaker {
      add(
        55, anaphor.lemma, anaphor.isSpeaker ? 1 : 0, antecedent.isSpeaker ? 1 : 0,
        UInt64(min(sentences, 3)))
    }
    if anaphor.governorLemma == antecedent.governorLemma, anaphor.role == antecedent.role {
      add(42, kind, anaphor.role)
    }
    add(
      43, (anaphor.isQuoted ? 2 : 0) + (antecedent.isQuoted ? 1 : 0),
      anaphor.kind == .pronoun ? anaphor.lemma : kind, UInt64(min(sentences, 2)))
    if antecedent.isFirst, antecedent.role == 1 { add(44, kind, UInt64(min(sentences, 2))) }
    add(45, bucket(antecedent.frequency), kind)
  }
}

extension String {
  /// Whether a noun may be the head of a compound that is written as one word: *bone*, *jawbone*.
  fileprivate func isPart(of compound: String) -> Bool {
    utf8.count >= 4 && compound.utf8.count > utf8.count && compound.hasSuffix(self)
  }
}

extension MentionProfile {
  /// Whether number, gender and class allow a pronoun of the third person to take up a mention.
  fileprivate func mayTakeUp(_ other: MentionProfile) -> Bool {
    guard number == 0 || other.number == 0 || number == other.number || noun == "they",
      gender == 0 || other.gender == 0 || gender == other.gender
    else { return false }
    switch noun {
    case "he", "she": return other.isPerson
    case "it": return !other.isPerson
    default: return other.person == 3
    }
  }

  /// Whether the mention is an acronym of another's initials.
  func abbreviates(_ other: MentionProfile) -> Bool {
    isAcronym && parts.count == 1 && other.parts.count > 1 && parts[0] == other.initials
  }
}
