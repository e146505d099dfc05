public import Language

/// Why a clause, or what a pattern read in it, states no proposition.
///
/// All numbers are indices of ``Document/words``.
public enum Objection: Sendable, Hashable {
  /// The clause has no subject.
  case noSubject(MissingSubject)
  /// The clause has a subject, but not what any pattern asks of a clause of its kind.
  case noPattern
  /// An argument is a relative or interrogative pronoun that stands for nothing in the sentence.
  case unresolvedPronoun(Int)
  /// An auxiliary stands for a verb that is left out.
  case ellipsis(auxiliary: Int)
  /// Words belong to the subject as well as to what is said of it.
  case overlap([Int])
  /// Nothing is left of the clause but its negation.
  case bareNegation(Int)
  /// The sentence breaks off behind a word after which a clause must follow.
  case cutOff(behind: Int)
}

/// Why a clause has no subject, and none can be understood.
public enum MissingSubject: Sendable, Hashable {
  /// *It* stands in its place and only announces another clause: *it was reported that …*
  case expletive(Int)
  /// The first of the coordinate clauses, whose subject it would share, has none.
  case firstConjunct(Int)
  /// It hangs on a word whose subject or meaning does not tell who does it.
  case notUnderstood(from: Int)
  /// It hangs on nothing that could lend it one: commands, fragments.
  case absent
}

extension Objection {
  /// The reason for people, as what follows a colon.
  public func text(in document: Document) -> String {
    switch self {
    case .noSubject(let missing): missing.text(in: document)
    case .noPattern: "it has a subject, but nothing is said of it in a way that a pattern reads"
    case .unresolvedPronoun(let word):
      "“\(document.words[word].form)” stands for something that was not found in the sentence"
    case .ellipsis(let auxiliary):
      "“\(document.words[auxiliary].form)” stands for a verb that is left out"
    case .overlap(let words):
      "“\(document.text(ofWords: words))” would be the subject and said of the subject at once"
    case .bareNegation(let word):
      "nothing is left of the clause but “\(document.words[word].form)”"
    case .cutOff(let opener):
      "the sentence breaks off behind “\(document.words[opener].form)”"
    }
  }
}

extension MissingSubject {
  fileprivate func text(in document: Document) -> String {
    switch self {
    case .expletive(let word):
      "“\(document.words[word].form)” is no subject, it only announces another clause"
    case .firstConjunct(let head):
      "no subject: it would share that of “\(document.words[head].form)”, which has none"
    case .notUnderstood(let anchor):
      "no subject of its own, and “\(document.words[anchor].form)” does not tell who it would be"
    case .absent: "no subject, as in commands and fragments"
    }
  }
}
