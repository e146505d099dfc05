/// One syntactic word of a document with its analysis, as in Universal Dependencies.
///
/// A surface token may hold several words (*don't* = *do* + *n't*); see ``Document/tokens``.
public struct Word: Sendable, Hashable {
  /// The word as written.
  public var form: String
  /// Its dictionary form.
  public var lemma: String
  /// Universal part of speech.
  public var upos: PartOfSpeech
  /// Penn Treebank tag.
  public var xpos: String
  /// Morphological features.
  public var features: Features
  /// The index of its head in ``Document/words``, or nil for the root of its sentence.
  public var head: Int?
  /// Its relation to its head, subtype included (`nsubj:pass`).
  public var relation: Relation
  /// Its code points in the document's text.
  public var range: Range<Int>

  /// A word, unanalysed unless told otherwise.
  public init(
    form: String, lemma: String = "_", upos: PartOfSpeech = .x, xpos: String = "_",
    features: Features = Features(), head: Int? = nil, relation: Relation = "dep", range: Range<Int>
  ) {
    self.form = form
    self.lemma = lemma
    self.upos = upos
    self.xpos = xpos
    self.features = features
    self.head = head
    self.relation = relation
    self.range = range
  }
}
