public import Neural

/// A trained model of a language: the network, the vocabulary of its pieces and its labels.
///
/// Immutable, and shared freely among threads.
public struct LanguageModel: Sendable {
  let network: Network
  let wordPiece: WordPiece
  let labels: LabelInventory
  /// Where sentences end; nil in a file that only has the network.
  let boundaries: BoundaryModel?
  /// What checks the network's lemmas; nil in a file that only has the network.
  var lemmatizer: Lemmatizer?
  /// The longest sequence of pieces that the network reads at once.
  let positions: Int

  /// Loads the model of a weights file.
  ///
  /// - Throws: ``WeightsError`` where the file cannot be read, is none, is damaged or of another version.
  public init(weightsAt path: String) throws(WeightsError) {
    let weights = try WeightsFile(path: path)
    let shapes = weights.header.hyperparameters.shapes
    guard shapes == WordShape.count + 1 else {
      let reason = "hyperparameter 'shapes' is \(shapes), expected \(WordShape.count + 1)"
      throw weights.error(.header(reason: reason))
    }
    labels = try LabelInventory(weights)
    network = try Network(weights)
    boundaries = try BoundaryModel(weights)
    positions = weights.header.hyperparameters.positions
    guard let wordPiece = WordPiece(vocabulary: weights.vocabulary) else {
      throw weights.error(.label(set: "vocabulary", label: "[UNK], [CLS], [SEP]"))
    }
    self.wordPiece = wordPiece
    lemmatizer = try LemmaLexicon(weights).map { Lemmatizer(lexicon: $0, wordPiece: wordPiece) }
  }
}
