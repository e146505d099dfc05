/// Finds everything in a document that may speak of a thing: names, demonyms, descriptions, pronouns.
struct MentionDetector {
  let document: Document
  let gazetteer: Gazetteer
  let nouns: NounLexicon

  /// The candidates of the whole document, by the position of their head.
  func candidates() -> [Candidate] {
    let whole = wholeNames()
    let given = givenNames(besides: whole)
    let recognised = whole.filter { name in !given.contains { $0.overlaps(name.words) } }
    let names =
      given.map { name(over: $0, head: head(of: $0), type: nil) } + recognised.map(name)
      + unrecognisedNames(besides: given + recognised.map(\.words))
    let named = Set(names.flatMap { Array($0.mention.words) + [$0.mention.head] })
    let demonyms = document.words.indices.filter { !named.contains($0) }.compactMap(demonym)
    let covered = named.union(demonyms.map(\.mention.head))
    let others = document.words.indices.filter { !covered.contains($0) }
      .compactMap { pronoun($0) ?? description($0) }
    let all = (names + demonyms + others).sorted { $0.mention.head < $1.mention.head }
    return withoutForeignOrgans(embodied(all.map(placed)))
  }

  /// A name that ends in a noun for places, behind a preposition of place, as a place's: *at Villa **Park***.
  private func placed(_ candidate: Candidate) -> Candidate {
    let words = candidate.mention.words
    guard candidate.mention.kind == .name, candidate.type == .person, candidate.key == nil,
      words.count > 1,
      nouns.givenNames[document.words[words.lowerBound].form] == nil,
      nouns.types[document.words[words.upperBound - 1].form.lowercased()] == .location,
      document.dependents(of: candidate.mention.head, "case").contains(where: {
        ["at", "in", "near", "outside"].contains(document.words[$0].form.lowercased())
      })
    else { return candidate }
    var place = candidate
    (place.type, place.gender) = (.location, nil)
    return place
  }

  /// A name of one word taken for a person's that ends a body's name, and no person's, as that body's: *Villa* for *Aston Villa*.
  private func embodied(_ candidates: [Candidate]) -> [Candidate] {
    let persons = lastWords(ofNamesOf: .person)
    let bodies = lastWords(ofNamesOf: .organization).subtracting(persons)
    return candidates.map { candidate in
      let words = candidate.mention.words
      guard candidate.mention.kind == .name, candidate.type == .person, candidate.key == nil,
        words.count == 1,
        bodies.contains(document.words[words.lowerBound].form)
      else { return candidate }
      var body = candidate
      (body.type, body.gender) = (.organization, nil)
      return body
    }
  }

  private func lastWords(ofNamesOf type: EntityType) -> Set<String> {
    Set(
      document.names.filter { $0.type == type && $0.words.count > 1 }
        .map { document.words[$0.words.upperBound - 1].form })
  }

  /// The candidates without the organs of states that the document does not speak of, where it speaks of another one.
  ///
  /// Many states have an *Environmental Protection Agency*: a name of common nouns means that of the article's own state.
  private func withoutForeignOrgans(_ candidates: [Candidate]) -> [Candidate] {
    let states = Set(candidates.filter { $0.isState == true }.compactMap(\.key))
    guard !states.isEmpty else { return candidates }
    return candidates.map { candidate in
      guard let entry = candidate.key.flatMap({ gazetteer.entries[$0] }),
        let state = entry.organOf, gazetteer.entries[state]?.isState == true,
        !states.contains(state),
        nouns.types[document.words[candidate.mention.head].form.lowercased()] == .organization
      else { return candidate }
      var unknown = candidate
      (unknown.key, unknown.isState) = (nil, nil)
      unknown.name = document.text(of: candidate.mention)
      return unknown
    }
  }

  // MARK: Names

  private func name(_ found: NamedMention) -> Candidate {
    name(over: trimmed(found.words), head: head(of: found.words), type: found.type)
  }

  private func head(of words: Range<Int>) -> Int {
    words.first { word in document.words[word].head.map { !words.contains($0) } ?? true }
      ?? words.lowerBound
  }

  /// Where the user's names stand, whatever the recogniser made of them, but not as parts of longer recognised names.
  private func givenNames(besides recognised: [NamedMention]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for name in gazetteer.givenNames {
      for start in document.words.indices.dropLast(name.count - 1) {
        let place = start..<(start + name.count)
        guard zip(place, name).allSatisfy({ document.words[$0].form == $1 }),
          !found.contains(where: { $0.overlaps(place) }),
          !recognised.contains(where: {
            $0.words.count > place.count && $0.words.overlaps(place)
          })
        else { continue }
        found.append(place)
      }
    }
    return found
  }

  /// The recognised names, those of bodies and places with the noun that they lead to: *Huawei* in *Huawei Technologies*, not in
  /// *Huawei CEO*.
  private func wholeNames() -> [NamedMention] {
    let recognised = Set(document.names.flatMap(\.words))
    return document.names.map { name in
      let next = name.words.upperBound
      guard name.type != .person, next < document.words.count, !recognised.contains(next),
        document.words[next].upos == .propn,
        nouns.types[document.words[next].lemma.lowercased()] == nil,
        document.words[name.words.upperBound - 1].head == next,
        document.words[name.words.upperBound - 1].relation.matches("compound")
      else { return name }
      return NamedMention(words: name.words.lowerBound..<(next + 1), type: name.type)
    }
  }

  /// Names that the recogniser missed: proper nouns outside every recognised name.
  private func unrecognisedNames(besides names: [Range<Int>]) -> [Candidate] {
    let recognised = Set(names.joined())
    let isNamePart = { (word: Int) in
      document.words[word].upos == .propn && !recognised.contains(word)
    }
    return document.words.indices.compactMap { head in
      guard isNamePart(head), !hasHeadInSameName(head, isNamePart) else { return nil }
      let parts = contiguousParts(of: head, where: isNamePart)
      return name(over: parts, head: head, type: nil)
    }
  }

  private func hasHeadInSameName(_ word: Int, _ isNamePart: (Int) -> Bool) -> Bool {
    guard let head = document.words[word].head, isNamePart(head) else { return false }
    return ["flat", "compound", "fixed", "goeswith"].contains(document.words[word].relation.base)
  }

  private func contiguousParts(of head: Int, where isNamePart: (Int) -> Bool) -> Range<Int> {
    var range = head..<(head + 1)
    let parts = Set(
      document.dependents(of: head, "flat", "compound", "goeswith").filter(isNamePart))
    while parts.contains(range.lowerBound - 1) { range = (range.lowerBound - 1)..<range.upperBound }
    while parts.contains(range.upperBound) { range = range.lowerBound..<(range.upperBound + 1) }
    return range
  }

  private func name(over words: Range<Int>, head: Int, type: EntityType?) -> Candidate {
    let text = document.text[document.characters(of: words)].collapsingWhitespace
    let top = titleHead(of: head)
    let entry =
      demonymEntry(text, head: head)
      ?? gazetteer.entry(named: text, type: type).map { government(of: $0, at: top) }
    var candidate = Candidate(
      mention: Mention(
        head: top, words: min(words.lowerBound, top)..<max(words.upperBound, top + 1), kind: .name,
        reason: "name"),
      name: entry?.preferredName ?? text, type: type ?? entry?.type, key: entry?.key,
      lemma: document.words[top].lemma, number: number(of: head), gender: gender(top, words),
      sentence: document.sentenceOfWord[head])
    if let entry {
      candidate.type = entry.type ?? type
      candidate.isState = entry.isState
      candidate.isPublic = entry.isState || entry.organOf != nil
    }
    candidate.isSubject = isSubject(top)
    return candidate
  }

  /// Leaves the article and the possessive clitic out of a recognised name.
  private func trimmed(_ words: Range<Int>) -> Range<Int> {
    var range = words
    while range.count > 1, document.words[range.lowerBound].upos == .det {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    while range.count > 1, ["'s", "\u{2019}s"].contains(document.words[range.upperBound - 1].form) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return range
  }

  /// The head of the phrase that a name belongs to by `flat`: *Ambassador* in *Ambassador Richard Grenell*.
  private func titleHead(of word: Int) -> Int {
    var top = word
    while let head = document.words[top].head, document.words[top].relation.matches("flat"),
      head < top
    {
      top = head
    }
    return top
  }

  private func demonymEntry(_ text: String, head: Int) -> Gazetteer.Entry? {
    guard isModifier(head) else { return nil }
    return gazetteer.entry(ofDemonym: text)
  }

  /// A capital as the subject of a verb of deciding or speaking stands for the government.
  private func government(of entry: Gazetteer.Entry, at word: Int) -> Gazetteer.Entry {
    guard let state = entry.governs.flatMap({ gazetteer.entries[$0] }),
      let verb = document.words[word].head,
      document.words[word].relation == "nsubj" || document.words[word].relation == "obl:agent",
      nouns.agentiveVerbs.contains(document.words[verb].lemma)
    else { return entry }
    return state
  }

  // MARK: Demonyms, descriptions, pronouns

  private func demonym(_ word: Int) -> Candidate? {
    guard let entry = demonymEntry(document.words[word].form, head: word) else { return nil }
    return Candidate(
      mention: Mention(head: word, words: word..<(word + 1), kind: .name, reason: "demonym"),
      name: entry.preferredName, type: entry.type, key: entry.key, lemma: entry.preferredName,
      sentence: document.sentenceOfWord[word])
  }

  private func isModifier(_ word: Int) -> Bool {
    ["amod", "compound", "nmod"].contains(document.words[word].relation.base)
      && document.words[word].features["Number"] != "Plur"
  }

  private func description(_ word: Int) -> Candidate? {
    let record = document.words[word]
    guard record.upos == .noun || record.upos == .num || record.upos == .sym else { return nil }
    // What only modifies another noun may still be taken up: *an embassy spokesperson said it …*.
    let parts: Set = ["flat", "fixed", "goeswith", "nummod", "advmod", "case", "mark"]
    guard !parts.contains(record.relation.base),
      record.upos != .num || record.relation.base != "compound"
    else { return nil }
    let determiner = document.dependents(of: word, "det").first
    var candidate = Candidate(
      mention: Mention(head: word, words: extent(of: word), kind: .nominal, reason: "description"),
      name: nil, type: nouns.types[record.lemma], lemma: record.lemma, number: number(of: word),
      gender: nouns.genders[record.lemma.lowercased()], sentence: document.sentenceOfWord[word])
    candidate.isSubject = isSubject(word)
    if let entry = gazetteer.entry(described: document.text(of: candidate.mention)) {
      (candidate.name, candidate.key) = (entry.preferredName, entry.key)
      candidate.type = entry.type ?? candidate.type
    }
    candidate.isDefinite = determiner.map(isDefinite) ?? false
    let noun = record.lemma.lowercased()
    if nouns.things.contains(noun) { candidate.excluded.insert(.person) }
    if nouns.products.contains(noun) { candidate.excluded.insert(.location) }
    return candidate
  }

  private func isDefinite(_ determiner: Int) -> Bool {
    ["the", "this", "that", "these", "those"].contains(document.words[determiner].form.lowercased())
  }

  private func pronoun(_ word: Int) -> Candidate? {
    guard let form = Pronoun(document.words[word]), !isExpletive(word) else { return nil }
    var candidate = Candidate(
      mention: Mention(head: word, words: word..<(word + 1), kind: .pronoun, reason: "pronoun"),
      name: nil, type: form.type, lemma: form.lemma, number: form.number, gender: form.gender,
      sentence: document.sentenceOfWord[word])
    candidate.person = form.person
    candidate.isSubject = isSubject(word)
    return candidate
  }

  /// Whether *it* stands for nothing, though the tree has a subject: *it is the first **time** that*, *it **has been** four months
  /// since*, *it is not **often** that*. (Huddleston and Pullum 2002, chapter 17, 2.5.)
  private func isExpletive(_ word: Int) -> Bool {
    let record = document.words[word]
    guard record.lemma.lowercased() == "it", record.relation.matches("nsubj"),
      let predicate = record.head
    else { return false }
    // *It rains*.
    if Self.weather.contains(document.words[predicate].lemma.lowercased()) { return true }
    guard !document.dependents(of: predicate, "cop").isEmpty
    else { return false }
    let hasClause = !document.dependents(
      of: predicate, "acl", "advcl", "ccomp", "csubj"
    ).filter { $0 > predicate }.isEmpty
    let noun = document.words[predicate].lemma.lowercased()
    let isPerfect = document.dependents(of: predicate, "aux").contains {
      document.words[$0].lemma == "have"
    }
    return hasClause
      && (document.words[predicate].upos == .adv || noun == "time"
        || isPerfect && Self.times.contains(noun))
  }

  private static let weather: Set = ["drizzle", "rain", "snow"]

  private static let times: Set = [
    "minute", "hour", "day", "night", "week", "weekend", "month", "year", "decade", "century",
  ]

  // MARK: Parts

  /// The words of a noun phrase without its clauses, appositions and conjuncts.
  private func extent(of head: Int) -> Range<Int> {
    let cut: Set = [
      "acl", "appos", "conj", "cc", "parataxis", "punct", "cop", "nsubj", "aux", "mark", "advcl",
      "case", "obl", "advmod", "expl", "csubj", "discourse", "vocative", "dislocated",
    ]
    let words = document.subtree(of: head) { dependent in
      let record = document.words[dependent]
      return record.head == head && cut.contains(record.relation.base)
    }
    return (words.first ?? head)..<((words.last ?? head) + 1)
  }

  private func isSubject(_ word: Int) -> Bool {
    document.words[word].relation.matches("nsubj")
  }

  private func number(of word: Int) -> GrammaticalNumber? {
    switch document.words[word].features["Number"] {
    case "Plur": .plural
    case "Sing": .singular
    default: nil
    }
  }

  /// The gender of a person by title (*Ms Roe*) or given name.
  private func gender(_ head: Int, _ words: Range<Int>) -> Gender? {
    let title = [head, words.lowerBound, max(0, words.lowerBound - 1)].lazy
      .compactMap { nouns.genders[document.words[$0].form.lowercased().filter { $0 != "." }] }
      .first
    return title ?? words.lazy.compactMap { nouns.givenNames[document.words[$0].form] }.first
  }
}

extension String {
  /// The text with every run of whitespace as one space.
  var collapsingWhitespace: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
