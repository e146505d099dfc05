/// The figures of the CoNLL 2018 shared task, those that count subtypes and all features, and those for names.
///
/// With gold tokens, each `f1` of a figure over all words is the accuracy.
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
  /// Words with the right universal features; the shared task passes over those of single languages.
  public var universalFeatures = F1Score()
  /// Words with exactly the right features, all of them counted.
  public var features = F1Score()
  /// Words with the right part of speech, treebank tag and universal features.
  public var allTags = F1Score()
  /// Words with the right lemma.
  public var lemmas = F1Score()
  /// Words with the right head.
  public var unlabeledAttachment = F1Score()
  /// Words with the right head and relation, subtypes apart, as the shared task counts.
  public var labeledAttachment = F1Score()
  /// Words with the right head and relation, subtypes included.
  public var fullAttachment = F1Score()
  /// Content words with the right head and relation, subtypes apart.
  public var contentAttachment = F1Score()
  /// Content words with the right head, relation, part of speech and universal features, and the right function words on
  /// them: the shared task's MLAS.
  public var morphologicalAttachment = F1Score()
  /// Content words with the right head, relation and lemma: the shared task's BLEX.
  public var lexicalAttachment = F1Score()
  /// Names with the right extent and class.
  public var names = F1Score()

  /// The figures with their usual names, in the shared task's order; `LAS` and `UFeats` are the shared task's,
  /// `LAS+subtypes` and `FEATS` count everything.
  public var all: [(name: String, score: F1Score)] {
    [
      ("Tokens", tokens), ("Sentences", sentences), ("Words", words), ("UPOS", upos),
      ("XPOS", xpos), ("UFeats", universalFeatures), ("FEATS", features), ("AllTags", allTags),
      ("Lemmas", lemmas), ("UAS", unlabeledAttachment), ("LAS", labeledAttachment),
      ("LAS+subtypes", fullAttachment), ("CLAS", contentAttachment),
      ("MLAS", morphologicalAttachment), ("BLEX", lexicalAttachment), ("Names", names),
    ]
  }

  /// The figure of a name.
  public subscript(name: String) -> F1Score? { all.first { $0.name == name }?.score }
}
