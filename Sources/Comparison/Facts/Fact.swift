import Extraction
import Knowledge

/// A statement as it is compared: its parts read, its passive turned, its nodes numbered.
struct Fact: Sendable {
  /// What stands in a place of a fact.
  enum Slot: Hashable, Sendable {
    /// A thing, by its number.
    case thing(Int)
    /// Words: a quality, or a clause that gave no fact.
    case words(PhraseReading)
    /// Other facts, by their numbers: what is said.
    case facts([Int])
    /// Nothing.
    case none
  }

  /// A further argument.
  struct Qualifier: Hashable, Sendable {
    var role: Extraction.Qualifier.Role
    var thing: Int?
    var reading: PhraseReading
    var text: String
  }

  /// Who says so.
  struct Source: Hashable, Sendable {
    var thing: Int?
    var label: [String]
    /// The infinitive of the verb of saying.
    var verb: String?
  }

  /// The place of its statement in the graph.
  var statement: Int
  /// Who acts or is: the subject; nothing in a passive without its agent.
  var agent: Slot
  /// The relation.
  var relation: RelationReading
  /// What is done to or said of: the object, in a passive the subject.
  var patient: Slot
  var qualifiers: [Qualifier]
  var sources: [Source]
  var polarity: Polarity
  var factuality: Factuality
  var tense: Tense?
  /// Whether its verb is an infinitive with *to*.
  var isInfinitive: Bool
  /// Whether the tense is a headline's, whose present tells of the past.
  var isHeadline: Bool
  /// Whether nothing but the headline says it.
  var isOnlyHeadline: Bool
  /// Whether its object is a clause, whether or not that gave facts of its own.
  var hasClause: Bool
  /// The words from the first to the last that say it, in each sentence where they are known.
  var phrases: [String]
  /// The words of its subject, relation and object, in each sentence.
  var wordings: [PhraseReading]
  /// The sentences that say it, by their numbers.
  var sentences: [Int]

  /// Two facts of which one is a passive with an object of its own, as both would be in the active: *was charged with arson* beside *police
  /// arrested the man* says what was done to him, too.
  static func inOneVoice(_ one: Fact, _ other: Fact) -> (Fact, Fact) {
    guard one.relation.isPassive != other.relation.isPassive else { return (one, other) }
    return (one.turned, other.turned)
  }

  private var turned: Fact {
    guard relation.isPassive, agent != .none, patient != .none else { return self }
    var fact = self
    (fact.agent, fact.patient) = (.none, agent)
    return fact
  }

  /// Who acts; in a passive without its agent, to whom something is done.
  var subject: Slot { agent == .none ? patient : agent }

  /// Whether what stands in a place says so.
  func hasSource(_ slot: Slot) -> Bool {
    sources.contains { source in source.thing.map { .thing($0) == slot } ?? false }
  }

  /// The things that act or that something is done to.
  var places: [Int] {
    [agent, patient].compactMap { if case .thing(let thing) = $0 { thing } else { nil } }
  }

  /// The things that stand in its places, qualifiers and sources included.
  var things: [Int] {
    places + qualifiers.compactMap(\.thing) + sources.compactMap(\.thing)
  }
}
