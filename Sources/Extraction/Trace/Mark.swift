/// Something that makes a clause other than a plain fact without time, and what gives it that.
public struct Mark: Sendable, Hashable {
  /// What is marked.
  public enum Value: Sendable, Hashable {
    /// The clause is denied.
    case negative
    /// The clause is less than certain.
    case factuality(Factuality)
    /// When it is.
    case tense(Tense)
    /// Who says it.
    case attribution(Attribution)
  }

  /// What gives a mark.
  public enum Origin: Sendable, Hashable {
    /// Words of the clause itself.
    case own
    /// The clause or noun that it hangs on, as an index of ``Document/words``.
    case anchor(Int)
    /// The question mark of its sentence.
    case question
    /// The verb or phrase of saying that an attribution names, or an adverb such as *allegedly*.
    case saying
    /// Quotation marks that enclose the sentence.
    case quotation
  }

  /// What is marked.
  public let value: Value
  /// What gives it.
  public let origin: Origin

  init(_ value: Value, from origin: Origin) {
    self.value = value
    self.origin = origin
  }
}

extension Scopes {
  /// The marks of a clause with what gives them: polarity, factuality, tense, sources.
  func marks(of clause: Clause) -> [Mark] {
    let scope = scope(of: clause)
    let above = clause.anchor.map { Mark.Origin.anchor($0) } ?? .own
    var marks: [Mark] = []
    if scope.polarity == .negative {
      marks.append(Mark(.negative, from: denies(clause) ? .own : above))
    }
    if scope.factuality != .certain {
      let isGiven = scope.factuality == scope.surroundings
      let given = isQuestion(clause) ? Mark.Origin.question : above
      marks.append(Mark(.factuality(scope.factuality), from: isGiven ? given : .own))
    }
    if let tense = scope.tense {
      marks.append(Mark(.tense(tense), from: self.tense(of: clause) == nil ? above : .own))
    }
    return marks + scope.attributions.map { Mark(.attribution($0), from: .saying) }
  }
}
