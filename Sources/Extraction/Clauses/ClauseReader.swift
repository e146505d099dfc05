import Language

/// Finds the clauses of a sentence: which words are predicates, what belongs to them, who their subject is.
///
/// Governing clauses are read before the clauses they govern, so that understood subjects can be filled in one pass.
struct ClauseReader {
  let document: Document
  let sentence: Int
  /// The clauses read so far, by head.
  var found: [Int: Clause] = [:]

  /// A reader of one sentence.
  init(document: Document, sentence: Int) {
    self.document = document
    self.sentence = sentence
  }

  /// The clauses by position of their heads.
  func read() -> [Clause] {
    guard let root = document.root(of: document.sentences[sentence]) else { return [] }
    var reader = self
    var queue = [(word: root, governor: Int?.none)]
    var next = 0
    while next < queue.count {
      let (word, governor) = queue[next]
      next += 1
      let isClause = reader.visit(word, governor: governor)
      queue += document.dependents[word].map { ($0, isClause ? word : governor) }
    }
    return reader.found.values.sorted { $0.head < $1.head }
  }

  /// Reads a word as a clause if it is one.
  private mutating func visit(_ word: Int, governor: Int?) -> Bool {
    guard let kind = kind(of: word) else { return false }
    let first = firstConjunct(of: word)
    let model = first.flatMap { found[$0] }
    var clause = Clause(
      head: word, kind: kind, link: model?.link ?? link(of: word), firstConjunct: model?.head,
      anchor: model?.anchor ?? document.words[word].head, governor: model?.governor ?? governor,
      group: verbGroup(of: word, kind: kind, sharing: model),
      markers: markers(of: word, sharing: model), relative: relativizer(of: word, sharing: model),
      outerCopula: outerCopula(of: word))
    fillSubject(of: &clause)
    found[word] = clause
    return true
  }

  /// The first member of the coordination that a word is a later member of.
  private func firstConjunct(of word: Int) -> Int? {
    guard document.has(word, "conj"), let head = document.words[word].head, let first = found[head]
    else {
      return nil
    }
    return leavesContent(word, first) || leavesInfinitive(word, first) ? first.anchor : head
  }

  /// Whether a conjunct of an infinitive or gerund has a tense, so that it goes on with the verb above: *has agreed to go and **may
  /// testify***, *accused him of lying and **demanded** his resignation*.
  private func leavesInfinitive(_ word: Int, _ first: Clause) -> Bool {
    guard first.link == .open || first.link == .adverbial, !first.group.isFinite,
      first.group.infinitiveMarker != nil || document.isGerund(first.head),
      first.anchor.map({ found[$0] != nil }) == true
    else { return false }
    let verbs = [word] + document.dependents(of: word, "aux", "cop")
    return verbs.contains { ["MD", "VBZ", "VBD"].contains(document.words[$0].xpos) }
  }

  /// Whether a conjunct of what somebody says is again what that one does: *the court said **that** he lied, **and it**
  /// fined him*.
  ///
  /// Behind a content with *that*, a comma and a pronoun of its own without another *that* begin a new main clause: in 11 of
  /// 15 such sentences of the treebanks EWT and GUM. Not where the pronoun goes on with the content's subject.
  private func leavesContent(_ word: Int, _ first: Clause) -> Bool {
    guard first.link == .complement, let verb = first.anchor, found[verb] != nil, verb < first.head,
      first.markers.contains(where: { document.form($0) == "that" }),
      document.first(of: word, "mark") == nil,
      let subject = document.first(of: word, "nsubj"),
      ["he", "she", "it", "they"].contains(document.form(subject)),
      !first.subjects.contains(where: { document.form($0.head) == document.form(subject) })
    else { return false }
    return document.dependents(of: word, "punct").contains {
      $0 < subject && document.form($0) == ","
    }
  }

  /// Whether a word is the head of a clause, and of what kind.
  private func kind(of word: Int) -> Clause.Kind? {
    let relation = document.words[word].relation.base
    let upos = document.words[word].upos
    guard Self.clausal.contains(relation) || relation == "conj" else {
      return document.first(of: word, "cop") == nil ? nil : .copular
    }
    if document.first(of: word, "cop") != nil, outerCopula(of: word) == nil { return .copular }
    if upos == .verb || upos == .aux { return kindOfVerb(word) }
    if document.first(of: word, "nsubj") != nil {
      // *Half were given the drug and **the rest a placebo***: the verb is left out, not a copula.
      let isGapped =
        relation == "conj"
        && document.words[word].head.map { found[$0].map { $0.kind == .verbal } ?? true } == true
      return isGapped ? nil : .copular
    }
    if relation == "conj", let head = document.words[word].head, let first = found[head] {
      return first.group.copula != nil || first.group.isPassive && upos == .adj ? .copular : nil
    }
    return nil
  }

  /// The copula of an outer clause whose predicate is a clause with a verb of its own.
  private func outerCopula(of word: Int) -> Int? {
    guard document.first(of: word, "nsubj:outer") != nil, document.words[word].upos == .verb else {
      return nil
    }
    return document.first(of: word, "cop")
  }

  /// The relations of heads of clauses.
  private static let clausal: Set<String> = [
    "root", "ccomp", "csubj", "xcomp", "advcl", "acl", "parataxis",
  ]

  /// Whether a verb heads an ordinary or an existential clause; a verb conjoined with a noun heads none.
  private func kindOfVerb(_ word: Int) -> Clause.Kind? {
    if document.has(word, "conj"), let head = document.words[word].head, found[head] == nil,
      document.first(of: word, "nsubj") == nil
    {
      return nil
    }
    let isThere = document.dependents(of: word, "expl").contains { document.lemma($0) == "there" }
    return isThere ? .existential : .verbal
  }

  /// How a clause hangs in the sentence.
  private func link(of word: Int) -> Clause.Link {
    let relation = document.words[word].relation
    switch relation.base {
    case "root": return .main
    case "ccomp": return .complement
    case "xcomp": return .open
    case "csubj": return .subject
    case "advcl": return relation.name == "advcl:relcl" ? .relative : .adverbial
    case "acl": return isRelativeClause(word) ? .relative : .adnominal
    default: return .parataxis
    }
  }

  /// The subordinating words of a clause; a later conjunct shares the first one's.
  private func markers(of word: Int, sharing model: Clause?) -> [Int] {
    let marks = document.dependents(of: word, "mark") + conjunctiveAdverbs(of: word)
    let own = marks.flatMap { document.subtree(of: $0) }.sorted()
    return own.isEmpty ? model?.markers ?? [] : own
  }

  /// *When*, *where*, *whenever* before an adverbial clause: conjunctions that English treebanks call adverbs.
  private func conjunctiveAdverbs(of word: Int) -> [Int] {
    guard document.words[word].relation.name == "advcl" else { return [] }
    return document.dependents(of: word, "advmod").filter {
      document.words[$0].xpos == "WRB" && $0 < word
    }
  }

  /// The relative word of a relative clause and the phrase that it stands for.
  private func relativizer(of word: Int, sharing model: Clause?) -> Relativizer? {
    guard isRelativeClause(word), let antecedent = document.words[word].head
    else { return model?.relative.map { Relativizer(word: nil, antecedent: $0.antecedent) } }
    return Relativizer(word: relativeWord(below: word), antecedent: antecedent)
  }

  /// Whether a clause is relative: by its relation, or as a finite clause of a noun with a relative word.
  private func isRelativeClause(_ word: Int) -> Bool {
    if document.words[word].relation.name.hasSuffix(":relcl") { return !isContentClause(word) }
    return document.words[word].relation.name == "acl" && relativeWord(below: word) != nil
  }

  /// Whether a clause with subject and object says what its noun is about: *allegations **she committed fraud***.
  private func isContentClause(_ word: Int) -> Bool {
    guard let noun = document.words[word].head, Hedges.nouns.contains(document.lemma(noun)) else {
      return false
    }
    return relativeWord(below: word) == nil && document.first(of: word, "obj") != nil
      && hasOwnSubject(word)
  }

  /// The first relative pronoun or adverb among a clause's phrases.
  private func relativeWord(below head: Int) -> Int? {
    let phrases = document.dependents[head].filter {
      found[$0] == nil && $0 < head || document.isRelative($0)
    }
    for phrase in phrases {
      if document.isRelative(phrase) { return phrase }
      if let inner = document.dependents[phrase].first(where: {
        document.isRelative($0) && document.has($0, "nmod")
      }) {
        return inner
      }
    }
    return nil
  }
}
