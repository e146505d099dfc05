import Extraction
import Language

/// What to call a thing that has no name: *Huawei executive* for *a Huawei executive, who …*.
struct DescriptionLabel {
  /// The head of the description, an index of the document's words.
  let word: Int
  /// The head and what narrows it down, without determiners; of clauses only infinitives, and all that make it the one such thing.
  private(set) var full: String
  /// The head alone, with its parts where it is a compound name.
  let head: String
  /// The head's lemma.
  let lemma: String
  /// Whether the description is only a pronoun.
  let isPronoun: Bool

  /// A label longer than this, in words, keeps only what stands before its head.
  private static let longest = 7
  /// The same for the one thing that its clause or phrase makes what it is: *the oldest bone ever found in Europe*.
  private static let longestUnique = 14

  init(document: Document, head word: Int) {
    self.word = word
    let record = document.words[word]
    head = record.form
    lemma = record.lemma.lowercased()
    isPronoun = record.upos == .pron
    let parts = document.subtree(of: word) { Self.isLeftOut($0, below: word, in: document) }
    let before = parts.filter { $0 <= word }
    let longest = Self.isUnique(word, in: document) ? Self.longestUnique : Self.longest
    // A head that nothing stands before would say too little alone.
    let isBare = before.allSatisfy { $0 == word || document.words[$0].upos == .det }
    let isPart = record.upos == .num || Self.parts.contains(lemma)
    let kept =
      parts.count > (isBare || isPart ? Self.longestUnique : longest)
      ? before : parts
    let wording = document.text(ofWords: kept.isEmpty ? [word] : kept)
    // *Nothing improper*, but *them* alone.
    full = isPronoun && record.features["Person"] != nil ? head : wording
  }

  /// What to call what a clause tells: its words.
  init(document: Document, clause: Phrase) {
    word = clause.head
    full = document.text(ofWords: clause.words)
    head = full
    lemma = document.words[clause.head].lemma.lowercased()
    isPronoun = false
  }

  /// Nouns that say little without what they are a part or number of: *80 percent of all quakes*.
  private static let parts: Set = [
    "%", "cent", "dozen", "half", "hundred", "lot", "majority", "million", "minority", "number",
    "part", "percent", "percentage", "portion", "proportion", "quarter", "rest", "series", "share",
    "third", "thousand",
  ]

  /// The label of a part with what its pronoun stands for: *many* of the *farmers*.
  func of(_ whole: String, insteadOf pronoun: String) -> DescriptionLabel {
    var label = self
    let end = " of " + pronoun
    if label.full.hasSuffix(end) { label.full.removeLast(end.count) }
    label.full += " of " + whole
    return label
  }

  private static func isLeftOut(_ dependent: Int, below head: Int, in document: Document) -> Bool {
    let record = document.words[dependent]
    // *Most of **what he had learned***, *those **who fled***.
    if document.isFused(dependent) { return false }
    if record.upos == .pron, document.dependents[dependent].contains(where: document.isFused) {
      return false
    }
    // ***Every** hour counts*; *a motion of **no** confidence*.
    if record.relation.base == "det", let noun = record.head {
      let form = record.form.lowercased()
      // *Left with **no** choice*, where the sentence itself denies nothing.
      let isAccompanied = document.dependents(of: noun, "case").contains {
        ["for", "with"].contains(document.words[$0].form.lowercased())
      }
      if ["each", "every"].contains(form) || form == "no" && (noun != head || isAccompanied) {
        return false
      }
    }
    // *Pleaded **not** guilty*.
    if record.lemma.lowercased() == "not", record.head == head,
      document.words[head].relation.matches("xcomp")
    {
      return false
    }
    // ***Less than** £2*.
    if record.relation.base == "advmod", record.head == head,
      [.num, .sym].contains(document.words[head].upos)
    {
      return false
    }
    // *Its*, *itself* in *the bone itself*, and *among them*.
    if record.upos == .pron,
      record.relation.matches("nmod:poss") || record.features["Reflex"] == "Yes"
        || dependent > head && record.relation.matches("nmod") && head == record.head
          && document.words[head].upos != .pron && document.words[head].upos != .det
    {
      return true
    }
    // *95 million euros **a** year*.
    if record.relation.base == "det", let noun = record.head,
      document.words[noun].relation.name == "nmod:unmarked"
    {
      return false
    }
    if record.relation.base == "acl", record.head == head,
      isUnique(head, in: document) || isInfinitive(dependent, in: document)
        || isContent(dependent, of: head, in: document)
    {
      return false
    }
    // *Three hours and 20 minutes*.
    if record.relation.base == "conj", record.head == head, !document.isDistributive(dependent) {
      return false
    }
    let cut: Set = [
      "det", "acl", "appos", "parataxis", "punct", "advcl", "discourse", "vocative", "dep",
    ]
    let ofHead: Set = [
      "conj", "cc", "cop", "nsubj", "aux", "mark", "case", "obl", "advmod", "expl", "csubj",
      "obj", "iobj", "xcomp", "ccomp", "orphan",
    ]
    return cut.contains(record.relation.base)
      || (record.head == head && ofHead.contains(record.relation.base))
  }

  /// Whether a superlative, ordinal, *every* or *only* says that there is one such thing.
  private static func isUnique(_ head: Int, in document: Document) -> Bool {
    document.dependents(of: head, "det").contains {
      ["each", "every"].contains(document.words[$0].form.lowercased())
    }
      || document.dependents(of: head, "amod").contains { modifier in
        let word = document.words[modifier]
        return word.xpos == "JJS" || word.features["NumType"] == "Ord"
          || ["only", "first", "last"].contains(word.lemma.lowercased())
          || document.dependents(of: modifier, "advmod").contains {
            document.words[$0].lemma.lowercased() == "most"
          }
      }
  }

  /// Whether a clause tells all that a noun of little meaning stands for: *the step **of praising her***, *word **that he was safe***.
  private static func isContent(_ clause: Int, of noun: Int, in document: Document) -> Bool {
    let lemma = document.words[noun].lemma.lowercased()
    if document.words[clause].relation.name == "acl:relcl" {
      return ["moment", "reason", "way"].contains(lemma) && clause > noun
    }
    return document.words[clause].relation.name == "acl"
      && !document.dependents(of: clause, "mark").isEmpty
      && ["chance", "habit", "hope", "idea", "possibility", "risk", "step", "task", "way", "word"]
        .contains(lemma)
  }

  /// Whether a clause of a noun is an infinitive, which says what the noun is about: *an attempt **to defend him***.
  private static func isInfinitive(_ clause: Int, in document: Document) -> Bool {
    document.words[clause].relation.name == "acl"
      && document.dependents(of: clause, "mark").contains {
        document.words[$0].form.lowercased() == "to"
      }
  }
}
