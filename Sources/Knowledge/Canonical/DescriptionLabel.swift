import Extraction
import Language

/// What to call a thing that has no name: *Huawei executive* for *a Huawei executive, who …*.
struct DescriptionLabel {
  /// The head of the description, an index of the document's words.
  let word: Int
  /// The head and what narrows it down, without determiners and clauses.
  let full: String
  /// The head alone, with its parts where it is a compound name.
  let head: String
  /// The head's lemma.
  let lemma: String
  /// Whether the description is only a pronoun.
  let isPronoun: Bool

  /// A label longer than this, in words, keeps only what stands before its head.
  private static let longest = 7

  init(document: Document, head word: Int) {
    self.word = word
    let record = document.words[word]
    head = record.form
    lemma = record.lemma.lowercased()
    isPronoun = record.upos == .pron
    let parts = document.subtree(of: word) { Self.isLeftOut($0, below: word, in: document) }
    let before = parts.filter { $0 <= word }
    let kept = parts.count > Self.longest ? before : parts
    let wording = document.text(ofWords: kept.isEmpty ? [word] : kept)
    full = isPronoun ? head : wording
  }

  private static func isLeftOut(_ dependent: Int, below head: Int, in document: Document) -> Bool {
    let record = document.words[dependent]
    // *Its*, *itself* in *the bone itself*, and *among them*.
    if record.upos == .pron,
      record.relation.matches("nmod:poss") || record.features["Reflex"] == "Yes"
        || dependent > head && record.relation.matches("nmod") && head == record.head
          && document.words[head].upos != .pron && document.words[head].upos != .det
    {
      return true
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
}
