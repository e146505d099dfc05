public import RDFModel

/// A thing of a graph: a named entity, or something that the article describes.
public struct Node: Sendable, Hashable {
  /// What it is identified by: one IRI whatever the article calls it.
  public var iri: IRI
  /// What it is called: the fullest name, or the description without its article (*Huawei executive*).
  public var label: String
  /// The shortest wording that still says what it is: the name, or the head noun of a description (*executive*).
  public var shortLabel: String
  /// All wordings of the article, pronouns included, in order of appearance.
  public var wordings: [String]
  /// The names among the wordings.
  public var names: [String]
  /// Its classes, schema.org's where there is one.
  public var types: [IRI]
  /// The same thing elsewhere, such as in Wikidata.
  public var sameAs: [IRI]
  /// Whether it has a name, rather than a description or a mere pronoun.
  public var isNamed: Bool
  /// Whether it is only ever called by a pronoun that could not be resolved.
  public var isPronoun: Bool
  /// The number that its description begins with.
  public var quantity: Quantity?
  /// The code points of its mentions.
  public var mentions: [Range<Int>]
  /// The head of its first mention, an index of the document's words.
  package var head: Int
}
