public import Extraction
public import RDFModel

/// What an article says, with canonical nodes and relation, and where it says so.
public struct Statement: Sendable, Hashable {
  /// What stands in the object's place.
  public enum Object: Sendable, Hashable {
    /// A node, by its IRI.
    case node(IRI)
    /// Statements: what is said, asked, planned; by their IRIs.
    case statements([IRI])
    /// A text: a quality (*well known*) or a clause that gave no statement.
    case text(String)
    /// Nothing: an intransitive relation.
    case none
  }

  /// A further argument.
  public struct Qualifier: Sendable, Hashable {
    /// Its role.
    public var role: Extraction.Qualifier.Role
    /// Its wording.
    public var text: String
    /// The node that it names, where it names one.
    public var node: IRI?
    /// The time that it tells, where it can be read and resolved.
    public var time: TimeValue?
    /// The quantity that it tells.
    public var quantity: Quantity?
  }

  /// Who says so.
  public struct Source: Sendable, Hashable {
    /// The node; nil where the article leaves the source open (*allegedly*).
    public var node: IRI?
    /// Its label, or the wording that leaves it open.
    public var label: String
    /// The verb of saying as written.
    public var verb: String?
  }

  /// A digest of what the statement says; the same in every run and for every evidence.
  public var iri: IRI
  /// The subject's node.
  public var subject: IRI
  /// The relation.
  public var relation: IRI
  /// The relation's name for people: *meet with*.
  public var relationLabel: String
  /// How the relation is expressed.
  public var kind: Predicate.Kind
  /// The object.
  public var object: Object
  /// The relation as the article words it: *has met with*.
  public var wording: String
  /// The object as the article words it.
  public var objectText: String
  /// Further arguments, in text order.
  public var qualifiers: [Qualifier]
  /// Affirmed or denied.
  public var polarity: Polarity
  /// How sure.
  public var factuality: Factuality
  /// When, relative to the article.
  public var tense: Tense?
  /// Who says so, innermost first; empty for the article's own voice.
  public var sources: [Source]
  /// The kind of event, a concept of the ontology.
  public var eventType: IRI?
  /// How sure the program is that the article says this, from 0 to 1.
  public var confidence: Double
  /// Where the article says so, in text order.
  public var evidence: [Evidence]
  /// The statements that this one follows from; empty where the article says it itself.
  public var derivedFrom: [IRI]

  /// Whether the article states it in its own voice, as a fact of the past or present, and positively.
  ///
  /// Only such a statement may become a plain triple: a reader of RDF takes every triple as true.
  public var isAsserted: Bool {
    isStated && sources.isEmpty
  }

  /// Whether someone, the article or its source, states it outright.
  public var isStated: Bool {
    polarity == .positive && factuality == .certain && tense != .future
  }
}

/// The characters that say a statement.
public struct Evidence: Sendable, Hashable {
  /// The sentence.
  public var sentence: Range<Int>
  /// Its index in the document.
  public var sentenceIndex: Int
  /// The parts of the subject.
  public var subject: [Range<Int>]
  /// The parts of the relation's wording.
  public var predicate: [Range<Int>]
  /// The parts of the object.
  public var object: [Range<Int>]
  /// Whether the sentence is a headline.
  public var isHeadline: Bool
}
