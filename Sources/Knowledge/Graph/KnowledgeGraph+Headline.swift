import Extraction
import Language
import RDFModel

extension KnowledgeGraph {
  /// What the article is mainly about: its most salient asserted statements between things, best first.
  ///
  /// Statements of a verb only, with a named subject where the article has any; where a state acted through an organ, the state's
  /// statement stands for the organ's.
  ///
  /// - Parameter count: How many at most.
  public func headlineStatements(_ count: Int = 12) -> [Statement] {
    let byIRI = Dictionary(nodes.map { ($0.iri, $0) }, uniquingKeysWith: { first, _ in first })
    let replaced = Set(statements.flatMap(\.derivedFrom))
    let eligible = statements.filter { statement in
      guard statement.isAsserted, statement.kind == .verbal, !replaced.contains(statement.iri),
        case .node(let object) = statement.object,
        let subject = byIRI[statement.subject], let thing = byIRI[object]
      else { return false }
      return !subject.isPronoun && !thing.isPronoun
    }
    let named = eligible.filter { byIRI[$0.subject]?.isNamed == true }
    let candidates = named.isEmpty ? eligible : named
    // Two statements that differ in time or place only would read as one said twice.
    var seen: Set<[String]> = []
    let different = ranked(candidates).filter { statement in
      seen.insert([statement.subject.value, statement.relation.value, objectLabel(statement)])
        .inserted
    }
    return Array(different.prefix(count))
  }

  /// Statements by how much they matter, best first; equals in the order given.
  public func ranked(_ statements: [Statement]) -> [Statement] {
    let byIRI = Dictionary(nodes.map { ($0.iri, $0) }, uniquingKeysWith: { first, _ in first })
    let weighed = statements.map { (statement: $0, weight: salience($0, byIRI)) }
    return weighed.enumerated().sorted { first, second in
      (second.element.weight, first.offset) < (first.element.weight, second.offset)
    }.map(\.element.statement)
  }

  /// What the article is about: the named things that stand in its headline or that a tenth of its mentions of named things
  /// speak of, by first mention.
  public func topics() -> [Node] {
    let named = nodes.filter(\.isNamed)
    let all = named.reduce(0) { $0 + $1.mentions.count }
    let headline = statements.flatMap(\.evidence).filter(\.isHeadline).map(\.sentence)
    return named.filter { node in
      node.mentions.contains { mention in headline.contains { $0.contains(mention.lowerBound) } }
        || node.mentions.count > 1 && node.mentions.count * 10 >= all
    }
  }

  /// A statement in three words or so: *USA warns Germany*.
  public func headline(_ statement: Statement) -> String {
    let subject = node(statement.subject)?.shortLabel ?? ""
    return [subject, statement.wording, objectLabel(statement, short: true)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The object as people would name it.
  ///
  /// - Parameter short: Whether a description is reduced to its head noun.
  public func objectLabel(_ statement: Statement, short: Bool = false) -> String {
    switch statement.object {
    case .node(let iri): (short ? node(iri)?.shortLabel : node(iri)?.label) ?? ""
    case .text(let text): text
    case .statements: statement.objectText
    case .none: ""
    }
  }

  /// How much a statement matters: in the headline or early on, between named things, said often, an event of a known type;
  /// that something is of a kind (*is a professor*) matters less than what it does.
  private func salience(_ statement: Statement, _ nodes: [IRI: Node]) -> Int {
    var score = min(statement.evidence.count, 4)
    if statement.evidence.contains(where: \.isHeadline) { score += 10 }
    if nodes[statement.subject]?.isNamed == true { score += 4 }
    score += min(nodes[statement.subject]?.mentions.count ?? 0, 5)
    if case .node(let object) = statement.object {
      if nodes[object]?.isNamed == true { score += 3 }
      score += min(nodes[object]?.mentions.count ?? 0, 3)
    }
    if statement.eventType != nil { score += 2 }
    score += earliness(of: statement)
    if statement.kind == .copular { score -= 3 }
    if statement.kind == .verbal { score += 2 }
    if statement.factuality != .certain { score -= 3 }
    if statement.isAsserted { score += 4 }
    return score
  }

  /// News tells what matters first: 2 for the first third of the text, 0 for the last.
  private func earliness(of statement: Statement) -> Int {
    let begin = statement.evidence.first?.sentence.lowerBound ?? text.count
    return 2 - min(2, 3 * begin / max(text.count, 1))
  }
}
