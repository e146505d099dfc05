/// The NLP Interchange Format 2.0 (<https://persistence.uni-leipzig.org/nlp2rdf/>).
public enum NIF {
  /// The namespace.
  public static let namespace = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"

  /// The class of texts that offsets count in.
  public static let context = IRI(unchecked: namespace + "Context")
  /// The class of pieces of text.
  public static let string = IRI(unchecked: namespace + "String")
  /// The class of pieces of text addressed by `#char=begin,end`.
  public static let rfc5147String = IRI(unchecked: namespace + "RFC5147String")
  /// The class of pieces of text addressed by offsets.
  public static let offsetBasedString = IRI(unchecked: namespace + "OffsetBasedString")
  /// The class of phrases.
  public static let phrase = IRI(unchecked: namespace + "Phrase")
  /// The class of sentences.
  public static let sentence = IRI(unchecked: namespace + "Sentence")
  /// The class of words.
  public static let word = IRI(unchecked: namespace + "Word")
  /// The whole text of a context.
  public static let isString = IRI(unchecked: namespace + "isString")
  /// The characters of a piece of text.
  public static let anchorOf = IRI(unchecked: namespace + "anchorOf")
  /// Where a piece of text begins: code points from 0.
  public static let beginIndex = IRI(unchecked: namespace + "beginIndex")
  /// Where a piece of text ends: the code point after its last.
  public static let endIndex = IRI(unchecked: namespace + "endIndex")
  /// The context that offsets count in.
  public static let referenceContext = IRI(unchecked: namespace + "referenceContext")
  /// The sentence that a piece of text stands in.
  public static let sentenceProperty = IRI(unchecked: namespace + "sentence")
  /// A piece of this text.
  public static let subString = IRI(unchecked: namespace + "subString")
  /// A text of which this is a piece.
  public static let superString = IRI(unchecked: namespace + "superString")
}
