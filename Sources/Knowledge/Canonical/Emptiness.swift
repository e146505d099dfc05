import Extraction
import Language

/// What makes a proposition say nothing to somebody who does not have the article at hand.
struct Emptiness {
  let document: Document

  /// Whether a clause is what somebody asks or doubts, which says nothing of whether it is so: *asked **whether he would go***, or
  /// lacks what is asked for: *what she thought*, *whom he wrote to*, *where the robot is*.
  func isAsked(_ clause: Int) -> Bool {
    var clause = clause
    while document.words[clause].relation.matches("conj"), let head = document.words[clause].head {
      clause = head
    }
    let isContent = ["ccomp", "csubj"].contains(document.words[clause].relation.base)
    let isOpen = document.dependents(of: clause, "mark").contains {
      ["whether", "if"].contains(document.words[$0].lemma.lowercased())
    }
    return isContent && (isOpen || lacksArgument(clause))
      || document.words[clause].head == nil && isQuestion(clause) && lacksArgument(clause)
  }

  /// Whether a question word stands for what a clause would tell.
  private func lacksArgument(_ clause: Int) -> Bool {
    let isQuestionWord = { (word: Int) in
      ["WP", "WP$", "WDT"].contains(document.words[word].xpos)
        || document.words[word].form.lowercased() == "how"
    }
    if ["WP", "WRB"].contains(document.words[clause].xpos) { return true }
    guard !isInRelativeClause(clause) else { return false }
    return document.dependents(of: clause, "nsubj", "obj", "iobj", "obl").contains { argument in
      isQuestionWord(argument) && document.dependents(of: argument, "acl").isEmpty
        || document.dependents(of: argument, "det", "nmod", "amod", "advmod").contains {
          isQuestionWord($0)
            || document.dependents(of: $0, "advmod").contains(where: isQuestionWord)
        }
    }
  }

  /// Whether the question word of a content clause belongs to a relative clause around it: *the loss **which** he says was hidden*.
  private func isInRelativeClause(_ clause: Int) -> Bool {
    var clause = clause
    while document.words[clause].relation.matches("ccomp"), let head = document.words[clause].head {
      clause = head
    }
    return document.words[clause].relation.name == "acl:relcl"
  }

  private func isQuestion(_ word: Int) -> Bool {
    let sentence = document.sentences[document.sentenceOfWord[word]]
    return sentence.words.contains { document.words[$0].form == "?" }
  }

  /// Whether a clause leaves its predicate to be understood: *than I **expected***, *that they **could not***, *I **believe***.
  func isElliptical(_ proposition: Proposition) -> Bool {
    let head = document.words[proposition.clause]
    if ["advcl", "ccomp"].contains(head.relation.base),
      document.dependents(of: proposition.clause, "mark").contains(where: {
        document.words[$0].form.lowercased() == "than"
      })
    {
      return true
    }
    // *Nobody came **to close it***; *according to figures **published in May***.
    if let subject = proposition.subject?.head {
      let word = document.words[subject]
      if ["nobody", "none", "nothing"].contains(word.lemma.lowercased()),
        head.features["VerbForm"] == "Inf"
      {
        return true
      }
      if head.relation.matches("acl"), head.head == subject,
        document.dependents(of: subject, "case").contains(where: {
          document.words[$0].form.lowercased() == "according"
        })
      {
        return true
      }
    }
    // *96,000 jobs, **compared with** 141,000 in April*: the parser seldom finds what is compared.
    if proposition.predicate.lemma == "compare", proposition.predicate.isPassive,
      head.relation.matches("acl") || head.relation.matches("advcl")
    {
      return true
    }
    // *Twenty flights, **starting in September***: a preposition.
    if ["begin", "start"].contains(proposition.predicate.lemma), proposition.object == nil,
      document.words[proposition.clause].xpos == "VBG", head.relation.matches("acl")
    {
      return true
    }
    if isGeneric(proposition) { return true }
    guard proposition.object == nil, proposition.predicate.kind == .verbal else { return false }
    if document.words[proposition.predicate.head].upos == .aux { return true }
    return proposition.qualifiers.isEmpty
      && Self.incomplete.contains(proposition.predicate.lemma.lowercased())
  }

  /// Whether a relative clause only tells which people or things, if there are any, a sentence about what is, not what was, speaks of:
  /// *not suitable for women **who are pregnant***, *warns when a car is on a runway **that is in use***.
  private func isGeneric(_ proposition: Proposition) -> Bool {
    var clause = proposition.clause
    if document.words[clause].relation.matches("conj") {
      clause = document.words[clause].head ?? clause
    }
    guard document.words[clause].relation.matches("acl"), clause > 0, proposition.tense != .past,
      document.words[clause].xpos != "VBN", let noun = document.words[clause].head,
      document.words[noun].upos == .noun,
      document.dependents(of: noun, "nummod", "nmod:poss", "nmod", "appos", "amod").isEmpty,
      document.words[clause - 1].form != ",", noun < clause
    else { return false }
    let determiners = document.dependents(of: noun, "det").map {
      document.words[$0].form.lowercased()
    }
    // ***Every** ship **we take** …*: which they are, is all that the clause tells.
    if determiners.contains(where: { ["any", "each", "every", "no"].contains($0) }) { return true }
    let isIndefinite =
      document.words[noun].xpos == "NNS" && determiners.isEmpty
      || !determiners.isEmpty && determiners.allSatisfy { ["a", "an", "any"].contains($0) }
    let sentence = document.sentences[document.sentenceOfWord[clause]]
    let root = document.root(of: sentence) ?? clause
    let verbs = [root] + document.dependents(of: root, "aux", "cop")
    return isIndefinite && root != noun && proposition.subject?.head == noun
      && !verbs.contains { ["VBD", "VBN"].contains(document.words[$0].xpos) }
      && document.words[root].xpos != "VBD"
  }

  /// Verbs that say nothing without what is thought or done.
  private static let incomplete: Set = [
    "be", "believe", "do", "expect", "guess", "hope", "mean", "suppose", "tell", "think", "wish",
  ]

  /// Whether a saying stands beside what is said, which has it as its source: ***she says***, ***he told friends***.
  func isBesideWhatIsSaid(_ proposition: Proposition) -> Bool {
    switch proposition.object {
    case .clause: return false
    case nil: return proposition.qualifiers.isEmpty
    case .phrase:
      // *Said **in a statement***.
      if let preposition = proposition.predicate.preposition,
        ["at", "during", "in", "on"].contains(preposition)
      {
        return true
      }
      return ["assure", "inform", "remind", "tell"].contains(proposition.predicate.lemma)
        && document.words[proposition.clause].relation.matches("parataxis")
        && proposition.qualifiers.isEmpty
    }
  }

  /// Whether an object is a word of which nobody can tell what it stands for: *knew **that***, *did **the same***, *gave her **one***.
  ///
  /// That somebody would not confirm *this* still tells something.
  func isOpen(_ proposition: Proposition, among nodes: NodeResolver) -> Bool {
    guard case .phrase(let phrase)? = proposition.object else { return false }
    // *Explains **some of it***, *is leader of **Party***.
    if let whole = document.dependents(of: phrase.head, "nmod").first(where: {
      document.words[$0].upos == .pron && document.words[phrase.head].upos != .noun
        && document.dependents[$0].allSatisfy { document.words[$0].upos == .adp }
    }) {
      return isUnresolved(whole, among: nodes)
    }
    if proposition.predicate.kind == .nominal, proposition.predicate.lemma != "be",
      phrase.words == [phrase.head], document.words[phrase.head].upos == .noun
    {
      return nodes.entity(ofHead: phrase.head).map { $0.mentions.count < 2 } ?? true
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
