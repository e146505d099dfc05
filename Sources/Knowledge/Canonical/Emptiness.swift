import Extraction
import Language

/// What makes a proposition say nothing to somebody who does not have the article at hand.
struct Emptiness {
  let document: Document

  /// Whether a clause is what somebody asks or doubts, which says nothing of whether it is so: *asked **whether he would go***.
  func isAsked(_ clause: Int) -> Bool {
    var clause = clause
    while document.words[clause].relation.matches("conj"), let head = document.words[clause].head {
      clause = head
    }
    return ["ccomp", "csubj"].contains(document.words[clause].relation.base)
      && document.dependents(of: clause, "mark").contains {
        ["whether", "if"].contains(document.words[$0].lemma.lowercased())
      }
  }

  /// Whether a subject is a pronoun or number of which nobody can tell what it stands for: *it*, *some of whom*, *the two*.
  ///
  /// *We* and *I* are told by who says so.
  func isOpen(_ subject: Phrase, said: Bool, among nodes: NodeResolver) -> Bool {
    let word = document.words[subject.head]
    guard [.pron, .det, .num].contains(word.upos) else { return false }
    // *One of the men* says whom it is of, *none of them* and *some of whom* do not.
    let owners = document.dependents(of: subject.head, "nmod")
    if owners.contains(where: { [.pron, .det].contains(document.words[$0].upos) }) {
      return owners.allSatisfy { isUnresolved($0, among: nodes) }
    }
    if word.features["Person"] == "1" { return !said && isUnresolved(subject.head, among: nodes) }
    guard !Self.indefinite.contains(word.lemma.lowercased()),
      isUnresolved(subject.head, among: nodes)
    else {
      return false
    }
    return !subject.words.contains { [.noun, .propn].contains(document.words[$0].upos) }
  }

  /// Whether nothing but pronouns and the word itself speaks of its thing.
  private func isUnresolved(_ head: Int, among nodes: NodeResolver) -> Bool {
    nodes.entity(ofHead: head)?.mentions.allSatisfy { $0.kind == .pronoun || $0.head == head }
      ?? true
  }

  /// Pronouns that mean people or things in general, or a number of them.
  private static let indefinite: Set = [
    "anybody", "anyone", "anything", "everybody", "everyone", "everything", "few", "many", "most",
    "nobody", "none", "nothing", "other", "others", "several", "some", "somebody", "someone",
    "something",
  ]

  /// Whether an object may be the subject over again: *himself*.
  func isReflexive(_ object: Argument?, of proposition: Proposition) -> Bool {
    guard proposition.predicate.kind == .verbal, let object else { return false }
    return document.words[object.phrase.head].features["Reflex"] == "Yes"
  }
}
