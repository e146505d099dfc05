/// The class of a named entity.
public enum EntityType: String, Sendable, Hashable, CaseIterable {
  case person = "PER"
  case organization = "ORG"
  case location = "LOC"
  case miscellaneous = "MISC"
}

/// A name in the text, as the entity recogniser found it.
public struct NamedMention: Sendable, Hashable {
  /// The words of the name, as indices of ``Document/words``.
  public var words: Range<Int>
  /// Its class.
  public var type: EntityType

  /// A name over words.
  public init(words: Range<Int>, type: EntityType) {
    self.words = words
    self.type = type
  }
}

/// One place where the text speaks of an entity: a name, a description or a pronoun.
public struct Mention: Sendable, Hashable {
  /// How a mention speaks of its entity.
  public enum Kind: String, Sendable, Hashable {
    /// A proper name: *Ren Zhengfei*, *U.S.*; also a demonym (*Polish*).
    case name
    /// A description by a common noun: *the company*.
    case nominal
    /// A pronoun: *he*, *its*.
    case pronoun
  }

  /// The syntactic head, an index of ``Document/words``.
  public var head: Int
  /// The words that the mention spans.
  public var words: Range<Int>
  /// How it speaks of its entity.
  public var kind: Kind
  /// Why it was put with its entity, in a few words (`exact name`, `pronoun`), for people.
  public var reason: String
  /// How sure it is that it speaks of its entity, from 0 to 1; 1 where a rule says so.
  public var certainty: Double

  /// A mention with its head and extent.
  public init(
    head: Int, words: Range<Int>, kind: Kind, reason: String, certainty: Double = 1
  ) {
    self.head = head
    self.words = words
    self.kind = kind
    self.reason = reason
    self.certainty = certainty
  }
}

/// A thing that a document speaks of, with all its mentions in text order.
public struct Entity: Sendable, Hashable {
  /// The mentions, in text order.
  public var mentions: [Mention]
  /// The class of its names; nil for things that are only described.
  public var type: EntityType?
  /// The identifier in the gazetteer, where a name is known there.
  public var gazetteerKey: String?
  /// The name it is best called by: the fullest in the article; nil for things without a name.
  public var name: String?

  /// An entity with its mentions.
  public init(
    mentions: [Mention], type: EntityType? = nil, gazetteerKey: String? = nil, name: String? = nil
  ) {
    self.mentions = mentions
    self.type = type
    self.gazetteerKey = gazetteerKey
    self.name = name
  }
}
