import Language

/// A set of words of one sentence that together name a thing, an event or a relation.
///
/// The words may be discontinuous (*the agency … arrested*); they ascend.
public struct Phrase: Sendable, Hashable {
  /// The syntactic head, an index of ``Document/words``.
  public var head: Int
  /// The words in text order, indices of ``Document/words``.
  public var words: [Int]

  /// A phrase with its head and words.
  public init(head: Int, words: [Int]) {
    self.head = head
    self.words = words
  }
}

/// What a proposition says of its subject: the relation with its wording and its canonical parts.
public struct Predicate: Sendable, Hashable {
  /// How the relation is expressed.
  public enum Kind: String, Sendable, Hashable {
    /// A verb: *warned*.
    case verbal
    /// A copula with a noun, adjective or prepositional predicate: *is well known*.
    case copular
    /// A noun phrase that states a relation by itself: *Huawei founder Ren Zhengfei* (founder of).
    case nominal
  }

  /// The head: the verb, the nominal predicate or the relational noun.
  public var head: Int
  /// The words of the relation as they stand, in text order; empty for relations without a word of their own (apposition).
  public var words: [Int]
  /// Adverbs within or beside the words of the relation, which a complete wording keeps: *has **often** warned*.
  public var adverbs: [Int]
  /// How the relation is expressed.
  public var kind: Kind
  /// The lemma of the verb or relational noun, with its light verb resolved (*make a decision* = decide).
  public var lemma: String
  /// A verb particle (*carry out*), as lemma.
  public var particle: String?
  /// The preposition that links the object (*meet with*), as lemma.
  public var preposition: String?
  /// Whether the clause is passive; roles are then as they stand in the text, the subject being the patient.
  public var isPassive: Bool

  /// The words of the relation with its adverbs, in text order.
  var allWords: [Int] { Array(Set(words + adverbs)).sorted() }

  /// A predicate with its wording and canonical parts.
  public init(
    head: Int, words: [Int], adverbs: [Int] = [], kind: Kind, lemma: String,
    particle: String? = nil, preposition: String? = nil, isPassive: Bool = false
  ) {
    self.head = head
    self.words = words
    self.adverbs = adverbs
    self.kind = kind
    self.lemma = lemma
    self.particle = particle
    self.preposition = preposition
    self.isPassive = isPassive
  }
}

/// What stands in the object's place.
public enum Argument: Sendable, Hashable {
  /// A noun phrase, or an adjective or adverb phrase of a copula.
  case phrase(Phrase)
  /// A clause, whose own propositions are those with ``Proposition/clause`` equal to its head.
  case clause(Phrase)

  /// The words of the argument.
  public var phrase: Phrase {
    switch self {
    case .phrase(let phrase), .clause(let phrase): phrase
    }
  }
}

/// A further argument or adjunct of a proposition with its role.
public struct Qualifier: Sendable, Hashable {
  /// The role of a qualifier.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case time, place, topic, purpose, reason, manner, instrument, recipient, quantity, condition
    case agent, source, beneficiary, comparison, accompaniment, other
  }

  /// Its role.
  public var role: Role
  /// Its preposition or subordinating conjunction, as lemma.
  public var marker: String?
  /// Its words, the marker included.
  public var phrase: Phrase

  /// A qualifier with its role and words.
  public init(role: Role, marker: String? = nil, phrase: Phrase) {
    self.role = role
    self.marker = marker
    self.phrase = phrase
  }
}

/// Whether a proposition is affirmed or denied by its own clause.
public enum Polarity: String, Sendable, Hashable {
  case positive, negative
}

/// How sure the source is of a proposition.
public enum Factuality: String, Sendable, Hashable {
  /// Stated outright.
  case certain
  /// Possible, alleged, intended, asked.
  case possible
  /// True only under a condition.
  case hypothetical
}

/// The time of a clause's event relative to its utterance.
public enum Tense: String, Sendable, Hashable {
  case past, present, future
}

/// Who says a proposition, where it is not the article itself.
public struct Attribution: Sendable, Hashable {
  /// The source; nil where the text leaves it open (*it is said*, *allegedly*).
  public var source: Phrase?
  /// The verb or phrase of saying: an index of ``Document/words``, nil without one.
  public var verb: Int?

  /// An attribution to a source by a verb of saying.
  public init(source: Phrase?, verb: Int?) {
    self.source = source
    self.verb = verb
  }
}

/// One thing that one clause of a sentence says, in the words of the sentence.
///
/// All words are indices of ``Document/words``, so that every part points at its characters.
public struct Proposition: Sendable, Hashable {
  /// The index of the sentence.
  public var sentence: Int
  /// The head of the clause that says it; several propositions may share one (coordination).
  public var clause: Int
  /// The subject; nil where the sentence has none that can be understood.
  public var subject: Phrase?
  /// The relation.
  public var predicate: Predicate
  /// The object or complement; nil for an intransitive clause.
  public var object: Argument?
  /// Further arguments and adjuncts, in text order.
  public var qualifiers: [Qualifier]
  /// Affirmed or denied.
  public var polarity: Polarity
  /// How sure.
  public var factuality: Factuality
  /// When; nil where the clause does not tell.
  public var tense: Tense?
  /// Who says so, innermost source first; empty for the article's own voice.
  public var attributions: [Attribution]
  /// What the confidence is made of.
  package var features: Set<ConfidenceFeature> = []
  /// The pattern that gave it, for `explain`.
  public var pattern: String

  /// A proposition, positive and certain unless told otherwise.
  public init(
    sentence: Int, clause: Int, subject: Phrase?, predicate: Predicate, object: Argument? = nil,
    qualifiers: [Qualifier] = [], polarity: Polarity = .positive, factuality: Factuality = .certain,
    tense: Tense? = nil, attributions: [Attribution] = [], pattern: String
  ) {
    self.sentence = sentence
    self.clause = clause
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.qualifiers = qualifiers
    self.polarity = polarity
    self.factuality = factuality
    self.tense = tense
    self.attributions = attributions
    self.pattern = pattern
  }

  /// How likely the proposition is right to the word, from 0 to 1, with two decimals.
  ///
  /// Of propositions with a confidence of 0.8, eight in ten are right by the guidelines of openie-dev;
  /// `newsgraph-evaluate openie --calibration` prints how well that holds.
  public var confidence: Double { ConfidenceModel.english.confidence(features) }
}
