import Extraction
import Knowledge
import Language

/// Tells which facts of a version without a partner in the other say nothing that is not told anyway: because the other version says
/// it, too, or because other facts of the same version tell it.
struct Redundancy {
  let graph: KnowledgeGraph
  let own: FactGraph
  let other: FactGraph
  let cost: FactCost
  /// The statements that are told as changed.
  var changed: Set<Int> = []
  /// The statements that have a partner.
  var paired: Set<Int> = []

  private var spelling: Spelling { cost.spelling }

  /// Whether a fact without a partner need not be told as added or removed.
  func isRedundant(_ fact: Fact) -> Bool {
    isUnedited(fact) || isStillSaid(fact) || isStillCalled(fact) || isToldByContent(fact)
      || isAim(fact) || isRaised(fact) || isPartOfObject(fact) || isSummary(fact)
      || isDoubtful(fact)
  }

  /// Whether it is more likely that the version does not say it than that it does.
  private func isDoubtful(_ fact: Fact) -> Bool {
    graph.statements[fact.statement].confidence < Self.leastConfidence
  }

  /// Set on the tune half of `Tests/ComparisonTests/Revisions`.
  private static let leastConfidence = 0.3

  // MARK: What the other version says, too

  /// Whether the sentence of a fact stands unchanged in the other version, which then says it, too, however it was read.
  private func isUnedited(_ fact: Fact) -> Bool {
    fact.sentences.contains { other.sentenceTexts.contains(own.sentences[$0].text) }
  }

  /// Whether the words of a fact stand in a sentence of the other version: one after the other, or anywhere in a sentence that is much the
  /// same and denies no more and no less.
  private func isStillSaid(_ fact: Fact) -> Bool {
    let isRepeated = fact.phrases.contains { phrase in
      phrase.count(where: { $0 == " " }) >= Self.fewestSpaces
        && other.sentences.contains { $0.has(phrase) }
    }
    return isRepeated
      || fact.sentences.contains { sentence in
        other.sentences.contains { isRecast(own.sentences[sentence], as: $0, fact) }
      }
  }

  private func isRecast(_ sentence: FactSentence, as recast: FactSentence, _ fact: Fact) -> Bool {
    sentence.isNegative == recast.isNegative
      && fact.wordings.contains { !$0.isEmpty && recast.has($0, spelling) }
      && fact.qualifiers.allSatisfy { recast.has($0.reading, spelling) }
      && spelling.overlap(sentence.words, recast.words) >= Self.muchTheSame
  }

  /// Of fewer words than three the same may be said of something else.
  private static let fewestSpaces = 2
  private static let muchTheSame = 0.6

  /// Whether the fact is a role that the other version gives the name of its bearer as a title: *Ireland's transport minister, Jane Doe* ·
  /// *transport minister Jane Doe*.
  private func isStillCalled(_ fact: Fact) -> Bool {
    guard graph.statements[fact.statement].kind == .nominal, !fact.relation.isBare,
      case .thing(let bearer) = fact.agent
    else { return false }
    let role = fact.relation.words.joined(separator: " ")
    return own.things[bearer].names.contains { words in
      let name = words.joined(separator: " ")
      return other.sentences.contains { $0.has("\(role) \(name)") || $0.has("\(name) \(role)") }
    }
  }

  // MARK: What other facts of the version tell

  /// Whether a fact only introduces others that name its agent as their source.
  func isToldByContent(_ fact: Fact) -> Bool {
    guard case .facts(let content) = fact.patient, case .thing(let agent) = fact.agent,
      spelling.ontology.isPlainSaying(fact.relation.name)
    else { return false }
    return content.contains { own.facts[$0].sources.contains { $0.thing == agent } }
  }

  /// Whether a fact is an infinitive that nobody states, as what somebody is told *to do*: the words of the fact it hangs on say it.
  func isAim(_ fact: Fact) -> Bool {
    guard fact.factuality != .certain, fact.tense == nil, fact.isInfinitive else { return false }
    return own.facts.contains {
      !$0.isInfinitive && !Set($0.sentences).isDisjoint(with: fact.sentences)
    }
  }

  /// Whether a fact and a clause in it about the same agent say one thing that the other one tells: *appeared to have won* and *won*.
  ///
  /// Of the two the one that has changed is told, else the whole.
  private func isRaised(_ fact: Fact) -> Bool {
    own.facts.contains { content in
      changed.contains(content.statement) && isClause(content, of: fact)
    }
      || fact.factuality != .certain
        && own.facts.contains { whole in
          (changed.contains(whole.statement) || !paired.contains(whole.statement))
            && isClause(fact, of: whole)
        }
  }

  private func isClause(_ content: Fact, of whole: Fact) -> Bool {
    whole.hasClause && content.statement != whole.statement && content.subject == whole.subject
      && (!content.hasSource(whole.subject) || whole.hasSource(whole.subject))
      && isWithinObject(content, of: whole)
  }

  /// Whether a fact that nobody states is read out of a noun phrase in the object of another: *her resignation*.
  private func isPartOfObject(_ fact: Fact) -> Bool {
    guard fact.factuality != .certain else { return false }
    return own.facts.contains { whole in
      whole.statement != fact.statement && !whole.hasClause && isWithinObject(fact, of: whole)
    }
  }

  /// Whether the relation of a fact stands within the words of another's object, wherever it stands.
  private func isWithinObject(_ part: Fact, of whole: Fact) -> Bool {
    let parts = graph.statements[part.statement].evidence
    let wholes = graph.statements[whole.statement].evidence
    return !parts.isEmpty
      && parts.allSatisfy { part in
        guard let verb = part.predicate.last?.last else { return false }
        return wholes.contains { whole in whole.object.contains { $0.contains(verb) } }
      }
  }

  // MARK: Headlines

  /// Whether a fact of the headline is told by one of the text, or by one of the other version's text that has changed: headlines call
  /// people and things by shorter descriptions.
  private func isSummary(_ fact: Fact) -> Bool {
    guard fact.isOnlyHeadline else { return false }
    return own.facts.contains { isSummary(fact, of: $0, isOwn: true) }
      || other.facts.contains { isSummary(fact, of: $0, isOwn: false) }
  }

  private func isSummary(_ fact: Fact, of told: Fact, isOwn: Bool) -> Bool {
    guard !told.isOnlyHeadline, fact.polarity == told.polarity,
      !spelling.ontology.isPlainSaying(fact.relation.name)
    else { return false }
    let likeness = cost.relationLikeness(fact.relation, told.relation)
    guard likeness >= Self.sameEvent else { return false }
    let things = (
      fact.places.map { own.things[$0] }, told.places.map { (isOwn ? own : other).things[$0] }
    )
    let common = things.0.count { one in
      things.1.contains { cost.likeness.calling(one, $0) >= Self.sameThing }
    }
    guard likeness == 1 else { return common == things.0.count }
    // The same verb, and no two names that gainsay each other.
    let hasNames = things.0.contains(where: \.isNamed) && things.1.contains(where: \.isNamed)
    return common > 0 || (!hasNames && isOwn)
  }

  private static let sameEvent = 0.45
  private static let sameThing = 0.5
}
