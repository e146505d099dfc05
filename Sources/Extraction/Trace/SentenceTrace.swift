/// How a sentence was read: its clauses, what the patterns read in it, what of that stands, and why the rest does not.
///
/// ``propositions`` is what the sentence says; ``Extractor/propositions(ofSentence:in:)`` is made of it.
public struct SentenceTrace: Sendable {
  /// What the patterns read, by the position of their clause.
  public let candidates: [Candidate]
  /// Who says the sentence where a quotation that runs over sentences covers it.
  public internal(set) var quotation: Attribution?
  private let parsed: SentenceClauses
  private let scopes: Scopes

  /// Reads a sentence with patterns.
  init(_ parsed: SentenceClauses, patterns: [any Pattern]) {
    let scopes = Scopes(parsed)
    let placement = Placement(parsed, scopes)
    let soundness = Soundness(parsed)
    let read = patterns.flatMap { $0.propositions(in: parsed) }.map { proposition in
      let objection = soundness.objection(to: proposition)
      return Candidate(
        proposition: objection == nil ? placement.placed(proposition) : proposition,
        objection: objection)
    }
    candidates = read.enumerated().sorted { left, right in
      (left.element.proposition.clause, left.offset)
        < (right.element.proposition.clause, right.offset)
    }.map(\.element)
    (self.parsed, self.scopes) = (parsed, scopes)
  }

  /// The index of the sentence.
  public var sentence: Int { parsed.sentence }

  /// What the sentence says.
  public var propositions: [Proposition] {
    candidates.filter { $0.objection == nil }.map { $0.proposition.attributed(to: quotation) }
  }

  /// The clauses, by the position of their heads.
  public var clauses: [ClauseTrace] {
    parsed.clauses.map { clause in
      let own = candidates.filter { self.clause(of: $0) == clause.head }
      return ClauseTrace(
        clause: clause, marks: marks(of: clause), candidates: own.map(quoted),
        objection: own.isEmpty ? Self.silence(of: clause) : nil)
    }
  }

  /// What noun phrases state by themselves, by the position of their nouns.
  public var nouns: [NounTrace] {
    let stated = candidates.filter { clause(of: $0) == nil }
    return Dictionary(grouping: stated, by: \.proposition.predicate.head)
      .sorted { $0.key < $1.key }
      .map { NounTrace(noun: $0.key, candidates: $0.value.map(quoted)) }
  }

  /// The clause whose predicate states a candidate; nil where a noun phrase does.
  private func clause(of candidate: Candidate) -> Int? {
    candidate.proposition.predicate.kind == .nominal
      ? nil : parsed.clause(candidate.proposition.clause)?.head
  }

  private func quoted(_ candidate: Candidate) -> Candidate {
    Candidate(
      proposition: candidate.proposition.attributed(to: quotation), objection: candidate.objection)
  }

  private func marks(of clause: Clause) -> [Mark] {
    let outer = quotation.map { [Mark(.attribution($0), from: .quotation)] } ?? []
    return scopes.marks(of: clause) + outer
  }

  /// Why no pattern has read anything in a clause.
  private static func silence(of clause: Clause) -> Objection {
    if case .missing(let missing) = clause.origin { return .noSubject(missing) }
    return .noPattern
  }
}

/// A proposition that a pattern read in a sentence, and what is said against it.
public struct Candidate: Sendable, Hashable {
  /// The proposition; without marks where something is said against it.
  public let proposition: Proposition
  /// Why it does not stand; nil if it does.
  public let objection: Objection?
}

/// How one clause was read.
public struct ClauseTrace: Sendable {
  /// The clause.
  public let clause: Clause
  /// What makes it other than a plain fact, and what gives it that.
  public let marks: [Mark]
  /// What patterns read in it.
  public let candidates: [Candidate]
  /// Why no pattern read anything in it; nil if one did.
  public let objection: Objection?
}

/// What a noun phrase states without a clause: roles, appositions, possessors, events.
public struct NounTrace: Sendable {
  /// The noun that states it, an index of ``Document/words``.
  public let noun: Int
  /// What patterns read in it.
  public let candidates: [Candidate]
}
