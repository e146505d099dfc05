import Language

/// Reads the features of a proposition off its construction and its tree.
struct ConfidenceReader {
  private let parsed: SentenceClauses
  private var document: Document { parsed.document }

  /// A reader for a sentence.
  init(_ parsed: SentenceClauses) { self.parsed = parsed }

  /// The features of a proposition that has its scope.
  func features(of proposition: Proposition) -> Set<ConfidenceFeature> {
    let found =
      pattern(proposition) + clause(proposition) + subject(proposition) + object(proposition)
      + relation(proposition) + qualifiers(proposition) + sentence()
    return Set(found)
  }

  /// The steps that a number reaches.
  private func steps(
    _ number: Int, _ steps: KeyValuePairs<Int, ConfidenceFeature>
  ) -> [ConfidenceFeature] {
    steps.filter { number >= $0.key }.map(\.value)
  }

  /// Those features that hold.
  private func those(
    _ features: KeyValuePairs<ConfidenceFeature, Bool>
  ) -> [ConfidenceFeature] {
    features.filter(\.value).map(\.key)
  }

  private func pattern(_ proposition: Proposition) -> [ConfidenceFeature] {
    switch proposition.pattern {
    case CopularClause().name: [.copularClause]
    case ExistentialClause().name: [.existentialClause]
    case ClausePredicate().name: [.clausePredicate]
    case Apposition().name: [.apposition]
    case RoleNoun().name: [.roleNoun]
    case PossessedOrganization().name: [.possessedOrganization]
    case EventNoun().name: [.eventNoun]
    default: []
    }
  }

  /// The clause that a proposition is read off; none for what a noun phrase says.
  private func ownClause(of proposition: Proposition) -> Clause? {
    proposition.predicate.kind == .nominal ? nil : parsed.clause(proposition.clause)
  }

  private func clause(_ proposition: Proposition) -> [ConfidenceFeature] {
    let depth = depth(of: parsed.clause(around: proposition.clause))
    let steps = steps(depth, [1: .depth1, 2: .depth2, 3: .depth3])
    guard let clause = ownClause(of: proposition) else { return steps }
    return steps
      + [Self.feature(of: clause.origin), Self.feature(of: clause.link)].compactMap { $0 }
      + those([
        .laterConjunct: clause.firstConjunct != nil,
        .distributedSubject: clause.subjects.count > 1,
        .nonFinite: !clause.group.isFinite,
      ])
  }

  private static func feature(of origin: Clause.SubjectOrigin) -> ConfidenceFeature? {
    switch origin {
    case .own, .missing: nil
    case .shared: .sharedSubject
    case .antecedent: .antecedentSubject
    case .understood: .understoodSubject
    }
  }

  private static func feature(of link: Clause.Link) -> ConfidenceFeature? {
    switch link {
    case .main: nil
    case .complement: .complementLink
    case .open: .openLink
    case .adverbial: .adverbialLink
    case .adnominal: .adnominalLink
    case .relative: .relativeLink
    case .subject: .subjectLink
    case .parataxis: .parataxisLink
    }
  }

  private func depth(of clause: Clause?) -> Int {
    var depth = 0
    var current = clause
    while let governor = parsed.clause(current?.governor) {
      depth += 1
      current = governor
    }
    return depth
  }

  private func subject(_ proposition: Proposition) -> [ConfidenceFeature] {
    guard let subject = proposition.subject else { return [] }
    let upos = document.words[subject.head].upos
    let verb = proposition.predicate.head
    return those([
      .pronounSubject: upos == .pron, .nameSubject: upos == .propn,
      .clausalSubject: parsed.clause(subject.head) != nil,
      .invertedSubject: subject.head > verb,
    ]) + steps(subject.words.count, [2: .subject2, 4: .subject4, 8: .subject8, 16: .subject16])
      + steps(abs(verb - subject.head), [4: .gap4, 8: .gap8, 16: .gap16])
  }

  private func object(_ proposition: Proposition) -> [ConfidenceFeature] {
    guard let object = proposition.object else {
      return those([.noObject: true, .noArgument: proposition.qualifiers.isEmpty])
    }
    let phrase = object.phrase
    let isClause = if case .clause = object { true } else { false }
    return those([
      .clausalObject: isClause,
      .prepositionalObject: proposition.predicate.preposition != nil,
      .predicativeObject: !isClause && !document.words[phrase.head].upos.isNominal,
      .distributedObject: document.has(phrase.head, "conj"),
      .frontedObject: phrase.head < proposition.predicate.head,
      .brokenObject: isBroken(phrase.words),
      .objectWithAttribute: !isClause && !Attributes(of: phrase, in: document).attributes.isEmpty,
    ]) + steps(phrase.words.count, [2: .object2, 4: .object4, 8: .object8, 16: .object16])
  }

  private func relation(_ proposition: Proposition) -> [ConfidenceFeature] {
    let predicate = proposition.predicate
    let verbs = predicate.words.filter { document.words[$0].upos == .verb }
    return those([
      .passive: predicate.isPassive, .negative: proposition.polarity == .negative,
      .uncertain: proposition.factuality != .certain,
      .reported: !proposition.attributions.isEmpty,
      .relationOfHave: predicate.lemma == "have",
      .chainedRelation: verbs.count > 1, .brokenRelation: isBroken(predicate.words),
    ]) + steps(predicate.words.count, [2: .relation2, 4: .relation4])
  }

  private func qualifiers(_ proposition: Proposition) -> [ConfidenceFeature] {
    let qualifiers = proposition.qualifiers
    let roles = Set(qualifiers.map(\.role))
    let words = qualifiers.reduce(0) { $0 + $1.phrase.words.count }
    return those([
      .clausalQualifier: qualifiers.contains { parsed.clause($0.phrase.head) != nil },
      .timeQualifier: roles.contains(.time), .placeQualifier: roles.contains(.place),
      .agentQualifier: roles.contains(.agent),
    ]) + steps(qualifiers.count, [1: .qualifiers1, 2: .qualifiers2, 3: .qualifiers3])
      + steps(words, [8: .qualifierWords8, 16: .qualifierWords16])
  }

  private func sentence() -> [ConfidenceFeature] {
    let sentence = document.sentences[parsed.sentence]
    return those([
      .headline: sentence.role == .headline,
      .quotation: sentence.words.contains {
        ["\"", "``", "''", "“", "”"].contains(document.words[$0].form)
      },
    ])
      + steps(
        sentence.words.count,
        [10: .sentence10, 20: .sentence20, 30: .sentence30, 40: .sentence40])
  }

  /// Whether ascending words have others between them.
  private func isBroken(_ words: [Int]) -> Bool {
    zip(words, words.dropFirst()).contains { $1 > $0 + 1 }
  }
}
