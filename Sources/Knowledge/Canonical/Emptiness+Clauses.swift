import Extraction
import Language

// Clauses that say nothing to somebody who does not have the article at hand.
extension Emptiness {
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
    guard proposition.object == nil, proposition.predicate.kind == .verbal else { return false }
    if document.words[proposition.predicate.head].upos == .aux { return true }
    return proposition.qualifiers.isEmpty
      && Self.incomplete.contains(proposition.predicate.lemma.lowercased())
  }

  /// Whether a clause that hangs on a noun tells nothing by itself.
  func isIncidental(_ proposition: Proposition) -> Bool {
    isGeneric(proposition) || isPreposition(proposition) || isOfSource(proposition)
      || isDeniedPurpose(proposition)
  }

  /// *96,000 jobs, **compared with** 141,000 in April*; *twenty flights, **starting in** September*: participles used as prepositions,
  /// of which the parser seldom finds what they are said of.
  private func isPreposition(_ proposition: Proposition) -> Bool {
    let word = document.words[proposition.clause]
    guard word.relation.matches("acl") || word.relation.matches("advcl") else { return false }
    return proposition.predicate.lemma == "compare" && proposition.predicate.isPassive
      || ["begin", "start"].contains(proposition.predicate.lemma) && proposition.object == nil
        && word.xpos == "VBG" && word.relation.matches("acl")
  }

  /// *According to figures **published in May***.
  private func isOfSource(_ proposition: Proposition) -> Bool {
    let word = document.words[proposition.clause]
    guard word.relation.matches("acl"), let noun = word.head, proposition.subject?.head == noun
    else {
      return false
    }
    return document.dependents(of: noun, "case").contains {
      document.words[$0].form.lowercased() == "according"
    }
  }

  /// *Nobody came **to close it***.
  private func isDeniedPurpose(_ proposition: Proposition) -> Bool {
    guard document.words[proposition.clause].features["VerbForm"] == "Inf",
      let subject = proposition.subject?.head
    else { return false }
    return ["nobody", "none", "nothing"].contains(document.words[subject].lemma.lowercased())
  }

  /// Whether a relative clause only tells which people or things, if there are any, a sentence about what is, not what was, speaks of:
  /// *not suitable for women **who are pregnant***, ***every** ship **we take***.
  private func isGeneric(_ proposition: Proposition) -> Bool {
    var clause = proposition.clause
    if document.words[clause].relation.matches("conj") {
      clause = document.words[clause].head ?? clause
    }
    guard document.words[clause].relation.name == "acl:relcl", clause > 0,
      proposition.tense != .past, !["VBG", "VBN"].contains(document.words[clause].xpos),
      let noun = document.words[clause].head,
      document.words[noun].upos == .noun,
      document.dependents(of: noun, "nummod", "nmod:poss", "nmod", "appos", "amod").isEmpty,
      document.words[clause - 1].form != ",", noun < clause
    else { return false }
    let determiners = document.dependents(of: noun, "det").map {
      document.words[$0].form.lowercased()
    }
    // ***Every** ship **we take** …*: which they are, is all that the clause tells.
    if determiners.contains(where: { ["any", "each", "every", "no"].contains($0) }) { return true }
    let isIndefinite = document.words[noun].xpos == "NNS" && determiners.isEmpty
    let sentence = document.sentences[document.sentenceOfWord[clause]]
    let root = document.root(of: sentence) ?? clause
    let verbs = [root] + document.dependents(of: root, "aux", "cop")
    return isIndefinite && root != noun && proposition.subject?.head == noun
      && !verbs.contains { ["VBD", "VBN"].contains(document.words[$0].xpos) }
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
      if proposition.predicate.preposition == "in",
        let object = proposition.object?.phrase.head,
        Self.media.contains(document.words[object].lemma.lowercased())
      {
        return true
      }
      return ["assure", "inform", "remind", "tell"].contains(proposition.predicate.lemma)
        && document.words[proposition.clause].relation.matches("parataxis")
        && proposition.qualifiers.isEmpty
    }
  }

  /// What something is said in.
  private static let media: Set = [
    "briefing", "broadcast", "conference", "email", "interview", "letter", "memo", "message",
    "note", "paper", "post", "report", "speech", "statement", "tweet",
  ]
}
