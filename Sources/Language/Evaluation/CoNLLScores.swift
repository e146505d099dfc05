/// The figures of the CoNLL 2018 shared task, and those for names.
///
/// With gold tokens, each `f1` is the accuracy.
public struct CoNLLScores: Sendable, Hashable {
  /// Surface tokens with the right extent.
  public var tokens = F1Score()
  /// Sentences with the right extent.
  public var sentences = F1Score()
  /// Syntactic words with the right extent or, in contractions, the right form.
  public var words = F1Score()
  /// Words with the right universal part of speech.
  public var upos = F1Score()
  /// Words with the right treebank tag.
  public var xpos = F1Score()
  /// Words with exactly the right features, all of them counted.
  public var features = F1Score()
  /// Words with the right lemma.
  public var lemmas = F1Score()
  /// Words with the right head.
  public var unlabeledAttachment = F1Score()
  /// Words with the right head and relation, subtypes apart.
  public var labeledAttachment = F1Score()
  /// Words with the right head and relation, subtypes included.
  public var fullAttachment = F1Score()
  /// Content words with the right head and relation, subtypes apart.
  public var contentAttachment = F1Score()
  /// Names with the right extent and class.
  public var names = F1Score()

  /// The figures with their usual names, in the usual order.
  public var all: [(name: String, score: F1Score)] {
    [
      ("Tokens", tokens), ("Sentences", sentences), ("Words", words), ("UPOS", upos),
      ("XPOS", xpos), ("UFeats", features), ("Lemmas", lemmas), ("UAS", unlabeledAttachment),
      ("LAS", labeledAttachment), ("LAS+subtypes", fullAttachment), ("CLAS", contentAttachment),
      ("Names", names),
    ]
  }
}
