public import Language

/// A proposition in the words of its sentence, as `triples --level proposition` prints it.
public struct Wording: Sendable, Hashable {
  /// One slot: its text and where its words stand.
  public struct Part: Sendable, Hashable {
    /// The words, joined as the text joins them; gaps by one space.
    public var text: String
    /// Code points of the words, one range for each stretch without a gap.
    public var spans: [Range<Int>]

    /// An empty slot.
    public init() { (text, spans) = ("", []) }

    /// A slot with the given words of a document.
    public init(_ words: [Int], in document: Document) {
      text = document.text(ofWords: words)
      spans = document.spans(ofWords: words)
    }

    /// Two slots in a row.
    static func + (left: Part, right: Part) -> Part {
      var result = Part()
      result.text = [left.text, right.text].filter { !$0.isEmpty }.joined(separator: " ")
      result.spans = left.spans + right.spans
      return result
    }
  }

  /// A qualifier with its role.
  public struct Addition: Sendable, Hashable {
    /// Its role.
    public var role: Qualifier.Role
    /// Its words.
    public var part: Part
  }

  /// How much of the proposition a wording says.
  public enum Form: String, Sendable, Hashable {
    /// Everything.
    case complete
    /// An attribute of a phrase as an argument of its own.
    case attributes
  }

  /// How much of the proposition it says.
  public var form: Form
  /// Of whom or what it is said.
  public var subject: Part
  /// The relation.
  public var predicate: Part
  /// The object; empty for an intransitive clause.
  public var object: Part
  /// Further arguments and adjuncts.
  public var qualifiers: [Addition]
  /// What the confidence is made of: the features of the proposition and of the wording's form.
  package var features: Set<ConfidenceFeature> = []

  /// How likely the wording is right to the word and says something that no wording of the same proposition says before
  /// it, from 0 to 1, with two decimals.
  public var confidence: Double { ConfidenceModel.english.confidence(features) }
}
