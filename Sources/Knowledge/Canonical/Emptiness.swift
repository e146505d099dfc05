import Extraction
import Language

/// What makes a proposition say nothing to somebody who does not have the article at hand.
struct Emptiness {
  let document: Document

  /// Whether an object is a word of which nobody can tell what it stands for: *knew **that***, *did **the same***, *gave her **one***.
  ///
  /// That somebody would not confirm *this* still tells something.
  func isOpen(_ proposition: Proposition, among nodes: NodeResolver) -> Bool {
    guard case .phrase(let phrase)? = proposition.object else { return false }
    if isPartOfUnknown(phrase, among: nodes) || isNamelessBody(proposition, among: nodes) {
      return true
    }
    let told = phrase.words.filter { ![.det, .punct, .adp].contains(document.words[$0].upos) }
    let word = document.words[phrase.head]
    guard told.allSatisfy({ $0 == phrase.head }),
      Self.proForms.contains(word.lemma.lowercased()), word.features["Number"] != "Plur",
      proposition.qualifiers.allSatisfy({ $0.role == .recipient })
    else { return false }
    if ["this", "that"].contains(word.lemma.lowercased()),
      !Self.knowing.contains(proposition.predicate.lemma.lowercased())
    {
      return false
    }
    return isUnresolved(phrase.head, among: nodes)
  }

  /// *Explains **some of it***.
  private func isPartOfUnknown(_ phrase: Phrase, among nodes: NodeResolver) -> Bool {
    guard document.words[phrase.head].upos != .noun else { return false }
    let whole = document.dependents(of: phrase.head, "nmod").first { whole in
      document.words[whole].upos == .pron
        && document.dependents[whole].allSatisfy { document.words[$0].upos == .adp }
    }
    return whole.map { isUnresolved($0, among: nodes) } ?? false
  }

  /// *Party leader Roe* at the beginning: a role in what has no name and is spoken of once.
  private func isNamelessBody(_ proposition: Proposition, among nodes: NodeResolver) -> Bool {
    guard proposition.predicate.kind == .nominal, proposition.predicate.lemma != "be",
      case .phrase(let phrase)? = proposition.object, phrase.words == [phrase.head],
      document.words[phrase.head].upos == .noun,
      document.words[phrase.head].form.first?.isUppercase == true
    else { return false }
    return nodes.entity(ofHead: phrase.head).map { $0.mentions.count < 2 } ?? true
  }

  private static let knowing: Set = ["do", "realise", "realize", "think", "understand"]

  private static let proForms: Set = [
    "another", "both", "former", "it", "latter", "one", "other", "own", "same", "so", "that",
    "this", "what", "whatever", "which",
  ]

  /// Whether a subject is a pronoun or number of which nobody can tell what it stands for: *it*, *some of whom*, *the two*.
  ///
  /// *We* and *I* are told by who says so.
  func isOpen(_ subject: Phrase, said: Bool, among nodes: NodeResolver) -> Bool {
    let word = document.words[subject.head]
    let isProForm = Self.proForms.contains(word.lemma.lowercased())
    guard [.pron, .det, .num].contains(word.upos) || isProForm || isBareQuantity(subject) else {
      return false
    }
    // *One of the men* says whom it is of, *none of them* and *some of whom* do not.
    let owners = document.dependents(of: subject.head, "nmod")
    if owners.contains(where: { [.pron, .det].contains(document.words[$0].upos) }) {
      return owners.allSatisfy { isUnresolved($0, among: nodes) }
    }
    if word.features["Person"] == "1" { return !said && isUnresolved(subject.head, among: nodes) }
    guard !Self.indefinite.contains(word.lemma.lowercased()) || isBareQuantity(subject),
      isUnresolved(subject.head, among: nodes)
    else {
      return false
    }
    return isBareQuantity(subject)
      || !subject.words.contains { [.noun, .propn].contains(document.words[$0].upos) }
  }

  /// Whether a subject is a quantity of what the text has told before: ***most** came by sea*; *many* and *some* may be people in
  /// general.
  private func isBareQuantity(_ subject: Phrase) -> Bool {
    subject.words.allSatisfy { $0 == subject.head || document.words[$0].upos == .det }
      && Self.quantities.contains(document.words[subject.head].lemma.lowercased())
  }

  private static let quantities: Set = [
    "all", "both", "half", "more", "most", "much", "quarter", "several", "third",
  ]

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
