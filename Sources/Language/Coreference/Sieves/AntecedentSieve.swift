/// A description or pronoun and the antecedent that the learned model prefers, where it is surer of one than of none.
struct AntecedentSieve: Sieve {
  let model: AntecedentModel
  private let possessed = PossessedDescriptionSieve()

  init(model: AntecedentModel) { self.model = model }

  func apply(to clusters: inout EntityClusters) {
    let ranking = model.ranking(of: MentionProfiler(clusters).profiles(), in: clusters.document)
    for mention in order(of: clusters) where isOpen(mention, in: clusters) {
      if let body = possessed.body(describedBy: mention, in: clusters) {
        let reason = PossessedDescriptionSieve.reason(clusters.candidates[mention])
        clusters.merge(mention, into: body, because: reason)
        continue
      }
      // An edited text says *he*, *she* and *they* of somebody or something that it has named.
      let hasOne = ["he", "she", "they"].contains(clusters.candidates[mention].lemma)
      let choice = ranking.antecedent(
        of: mention, hasOne: hasOne,
        where: { clusters.areTogether(mention, $0) || mayJoin(mention, $0, in: clusters) },
        areTogether: { clusters.areTogether($0, $1) })
      guard let choice else { continue }
      let antecedent = clusters.candidates[choice.index].mention
      // A pronoun that takes up a pronoun is no surer than that one.
      let certainty = min(
        AntecedentModel.certainty(ofMargin: choice.margin),
        antecedent.kind == .pronoun ? antecedent.certainty : 1)
      clusters.merge(
        mention, into: choice.index, because: reason(mention, in: clusters), certainty: certainty)
    }
  }

  /// The mentions in text order, but who says a quotation before what stands in it: the words of a quotation are not about their
  /// speaker unless they say *I*, so that *she said* tells more about *she* within them than the other way round.
  private func order(of clusters: EntityClusters) -> [Int] {
    let starts = Dictionary(
      clusters.quotations.all.compactMap { quotation in
        quotation.speaker.map { ($0, quotation.words.lowerBound) }
      }, uniquingKeysWith: min)
    let places = clusters.candidates.indices.map { index in
      let head = clusters.candidates[index].mention.head
      return (min(head, starts[head] ?? head), starts[head] == nil ? 1 : 0, index)
    }
    return places.sorted { $0 < $1 }.map(\.2)
  }

  /// Whether no surer sieve has found what a mention takes up; *I* that has a speaker looks for none.
  private func isOpen(_ mention: Int, in clusters: EntityClusters) -> Bool {
    clusters.candidates[mention].person != 1 || clusters.members(with: mention).count == 1
  }

  /// Whether nothing speaks against two groups of mentions being one thing.
  ///
  /// Names are compared by the sieve of names, so two named things are two.
  private func mayJoin(_ mention: Int, _ antecedent: Int, in clusters: EntityClusters) -> Bool {
    guard !clusters.isNamed(mention) || !clusters.isNamed(antecedent) else {
      return false
    }
    guard agree(mention, antecedent, in: clusters), isSaidAlike(mention, antecedent, in: clusters),
      !isOneBody(antecedent, for: mention, in: clusters)
    else { return false }
    let (one, other) = (clusters.members(with: mention), clusters.members(with: antecedent))
    return !states(one, of: other, in: clusters) && !states(other, of: one, in: clusters)
      && !differ(mention, from: other, in: clusters)
      && !(clusters.isNamed(antecedent) && isPossessed(mention, in: clusters))
      && !isBound(mention, by: other, in: clusters)
      && !isSaid(mention, by: other, in: clusters)
      && !speaks(mention, of: other, in: clusters)
      && !isBusiness(mention, called: other, in: clusters)
      && !isControlling(mention, others: other, in: clusters)
      && !isOwned(mention, by: other, in: clusters)
  }

  /// Whether gender and class allow two groups to be one thing: *he* is no company, and a woman is not *he*.
  private func agree(_ mention: Int, _ antecedent: Int, in clusters: EntityClusters) -> Bool {
    let genders = [clusters.gender(of: mention), clusters.gender(of: antecedent)].compactMap(\.self)
    guard Set(genders).count < 2 else { return false }
    let types = [clusters.type(of: mention), clusters.type(of: antecedent)].compactMap(\.self)
    let isPerson = types.contains(.person)
    guard types.count < 2 || types.allSatisfy({ $0 == .person }) || !isPerson else { return false }
    let members = clusters.members(with: mention) + clusters.members(with: antecedent)
    // *The amendment* is nobody, and *the probe* no place.
    guard !members.contains(where: { !clusters.candidates[$0].excluded.isDisjoint(with: types) })
    else { return false }
    return !isPerson || !members.contains { clusters.candidates[$0].lemma == "it" }
  }

  /// Whether *we* would take up what is called by name or description: who *we* are, a quotation leaves open.
  private func isSaidAlike(_ mention: Int, _ antecedent: Int, in clusters: EntityClusters) -> Bool {
    let pronoun = clusters.candidates[mention]
    return pronoun.person != 1 || pronoun.number != .plural
      || clusters.candidates[antecedent].person == 1
  }

  /// Whether *they* would take up a single body or place, which news calls *it*; a team or a family may be *they*.
  private func isOneBody(_ antecedent: Int, for mention: Int, in clusters: EntityClusters) -> Bool {
    let (pronoun, other) = (clusters.candidates[mention], clusters.candidates[antecedent])
    return pronoun.lemma == "they" && other.mention.kind != .pronoun && other.number == .singular
      && (other.type == .organization || other.type == .location)
      && !Self.collectives.contains(other.lemma)
  }

  /// Nouns for several people together (Huddleston and Pullum 2002, chapter 5, 18.2).
  private static let collectives: Set = [
    "audience", "band", "club", "couple", "crew", "crowd", "family", "gang", "group", "jury",
    "majority",
    "minority", "pair", "police", "population", "public", "side", "squad", "staff", "team",
  ]

  /// Whether a pronoun is an argument of a verb that one of some mentions is an argument of too: *fences saved them* is not about
  /// saving themselves (Binding Principle B).
  private func isBound(_ mention: Int, by others: [Int], in clusters: EntityClusters) -> Bool {
    let words = clusters.document.words
    let pronoun = clusters.candidates[mention]
    let word = words[pronoun.mention.head]
    guard pronoun.mention.kind == .pronoun, word.features["Reflex"] != "Yes",
      Self.arguments.contains(word.relation.base), let verb = word.head
    else { return false }
    let arguments = [verb, clusters.document.subjectVerb(of: verb)]
    return others.contains { index in
      let other = words[clusters.candidates[index].mention.head]
      return other.head.map(arguments.contains) == true
        && Self.arguments.contains(other.relation.base)
    }
  }

  /// Whether *he* or *she* stands in a quotation that one of some mentions says, who would say *I* of himself.
  private func isSaid(_ mention: Int, by others: [Int], in clusters: EntityClusters) -> Bool {
    let pronoun = clusters.candidates[mention]
    guard ["he", "she"].contains(pronoun.lemma),
      let speaker = clusters.quotations.quotation(of: pronoun.mention.head)?.speaker
    else { return false }
    return others.contains { clusters.candidates[$0].mention.head == speaker }
  }

  /// Whether a mention is who says a quotation in which one of some mentions stands that is not *I*.
  private func speaks(_ mention: Int, of others: [Int], in clusters: EntityClusters) -> Bool {
    let head = clusters.candidates[mention].mention.head
    return others.contains { index in
      let other = clusters.candidates[index]
      return other.person != 1
        && clusters.quotations.quotation(of: other.mention.head)?.speaker == head
    }
  }

  /// Whether a description of a business would take up a state or an organ of one: *the company* is not the Commission.
  private func isBusiness(_ mention: Int, called others: [Int], in clusters: EntityClusters) -> Bool
  {
    let candidate = clusters.candidates[mention]
    return candidate.mention.kind == .nominal
      && Self.businesses.contains(candidate.lemma.lowercased())
      && others.contains { clusters.candidates[$0].isPublic }
  }

  private static let businesses: Set = [
    "airline", "business", "carmaker", "company", "firm", "manufacturer", "retailer", "startup",
  ]

  /// Whether one of some mentions is a name or description in a clause before a pronoun that is understood as the clause's subject:
  /// *asked whether **Roe** would go, **he** said* (Binding Principle C).
  private func isControlling(_ mention: Int, others: [Int], in clusters: EntityClusters) -> Bool {
    let document = clusters.document
    let head = clusters.candidates[mention].mention.head
    guard clusters.candidates[mention].mention.kind == .pronoun,
      document.words[head].relation.matches("nsubj"), let verb = document.words[head].head
    else { return false }
    let clauses = document.dependents(of: verb, "advcl").filter { clause in
      clause < head && ["VBN", "VBG"].contains(document.words[clause].xpos)
        && document.dependents(of: clause, "mark", "nsubj", "aux").isEmpty
    }
    return others.contains { index in
      let other = clusters.candidates[index].mention
      return other.kind != .pronoun
        && clauses.contains { document.isDominated(other.head, by: $0) }
    }
  }

  /// Whether a description says that it belongs to one of some mentions: ***my** sister* is not me.
  private func isOwned(_ mention: Int, by others: [Int], in clusters: EntityClusters) -> Bool {
    let candidate = clusters.candidates[mention]
    guard candidate.mention.kind == .nominal else { return false }
    let owners = clusters.document.dependents(of: candidate.mention.head, "nmod:poss")
    return others.contains { owners.contains(clusters.candidates[$0].mention.head) }
  }

  private static let arguments: Set = ["nsubj", "obj", "iobj"]

  /// Whether one of some mentions is a name that a sentence gives (*the winner is Roe*) to one of some others.
  private func states(_ predicates: [Int], of subjects: [Int], in clusters: EntityClusters) -> Bool
  {
    let document = clusters.document
    let heads = predicates.filter { clusters.candidates[$0].name != nil }
      .map { clusters.candidates[$0].mention.head }
      .filter { !document.dependents(of: $0, "cop").isEmpty }
    guard !heads.isEmpty else { return false }
    return subjects.contains { subject in
      let word = document.words[clusters.candidates[subject].mention.head]
      return word.relation.matches("nsubj") && word.head.map(heads.contains) == true
    }
  }

  /// Whether a description narrows the same noun down in another way than one of some mentions: *two Syrian teams*, *the Afghan team*.
  private func differ(_ mention: Int, from others: [Int], in clusters: EntityClusters) -> Bool {
    let candidate = clusters.candidates[mention]
    guard candidate.mention.kind != .pronoun else { return false }
    let own = modifiers(of: candidate, in: clusters.document)
    return others.contains { index in
      let other = clusters.candidates[index]
      guard other.lemma.lowercased() == candidate.lemma.lowercased() else { return false }
      let theirs = modifiers(of: other, in: clusters.document)
      guard own.symmetricDifference(theirs).isDisjoint(with: Self.distinguishing) else {
        return true
      }
      guard candidate.mention.kind == .nominal, other.mention.kind == .nominal, !own.isEmpty,
        !theirs.isEmpty
      else { return false }
      return !own.isSubset(of: theirs) && !theirs.isSubset(of: own)
        || number(of: candidate, in: clusters.document) != number(of: other, in: clusters.document)
    }
  }

  /// Words that make another office of an office: the *deputy* speaker is not the speaker.
  private static let distinguishing: Set = ["acting", "assistant", "deputy", "shadow", "vice"]

  /// Whether a description of a body or place says by a name whose it is, as a first mention does: *Japan's space agency*.
  private func isPossessed(_ mention: Int, in clusters: EntityClusters) -> Bool {
    let (candidate, document) = (clusters.candidates[mention], clusters.document)
    guard candidate.mention.kind == .nominal,
      candidate.type == .organization || candidate.type == .location
    else { return false }
    return document.dependents(of: candidate.mention.head, "nmod:poss").contains {
      document.words[$0].upos == .propn
    }
  }

  /// The words of the number before a noun: *280 million* dollars.
  private func number(of candidate: Candidate, in document: Document) -> [String] {
    document.dependents(of: candidate.mention.head, "nummod")
      .flatMap { document.subtree(of: $0) }
      .map { document.words[$0].form.lowercased() }
  }

  private func modifiers(of candidate: Candidate, in document: Document) -> Set<String> {
    let words = document.dependents(of: candidate.mention.head, "amod", "compound", "nummod")
    return Set(words.map { document.words[$0].lemma.lowercased() })
  }

  private func reason(_ candidate: Int, in clusters: EntityClusters) -> String {
    switch clusters.candidates[candidate].mention.kind {
    case .name: "name for what was described"
    case .nominal: "description"
    case .pronoun: "pronoun"
    }
  }
}
