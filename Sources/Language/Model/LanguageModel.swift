public import Neural

/// A trained model of a language: the network, the vocabulary of its pieces and its labels.
///
/// Immutable, and shared freely among threads.
public struct LanguageModel: Sendable {
  let network: Network
  /// The numbers that the matrix products are computed with.
  public let arithmetic: Arithmetic
  let wordPiece: WordPiece
  let affixes: WordAffixes
  let labels: LabelInventory
  /// Where sentences end; nil in a file that only has the network.
  let boundaries: BoundaryModel?
  /// What checks the network's lemmas; nil in a file that only has the network.
  let lemmatizer: Lemmatizer?
  /// What mentions take up; nil in a file that only has the network.
  public let antecedents: AntecedentModel?
  /// The longest sequence of pieces that the network reads at once.
  let positions: Int

  /// Loads the model of a weights file.
  ///
  /// - Parameter arithmetic: The numbers to compute with; all but comparisons want the default.
  /// - Throws: ``WeightsError`` where the file cannot be read, is none, is damaged or of another version.
  public init(
    weightsAt path: String, arithmetic: Arithmetic = .int8
  ) throws(WeightsError) {
    try self.init(weightsAt: path, arithmetic: arithmetic, kernel: .fastest)
  }

  /// Loads the model to be computed with a certain kernel, which makes no difference but in speed.
  ///
  /// - Parameter checksLemmas: Whether the lexicon of the file, if it has one, corrects the network's lemmas.
  package init(
    weightsAt path: String, arithmetic: Arithmetic, kernel: Kernel, checksLemmas: Bool = true
  ) throws(WeightsError) {
    self.arithmetic = arithmetic
    let weights = try WeightsFile(path: path)
    let shapes = weights.header.hyperparameters.shapes
    guard shapes == WordShape.count + 1 else {
      let reason = "hyperparameter 'shapes' is \(shapes), expected \(WordShape.count + 1)"
      throw weights.error(.header(reason: reason))
    }
    labels = try LabelInventory(weights)
    network = try Network(weights, arithmetic: arithmetic, kernel: kernel)
    affixes = WordAffixes(rows: weights.header.hyperparameters.affixes)
    boundaries = try BoundaryModel(weights)
    antecedents = try AntecedentModel(weights)
    positions = weights.header.hyperparameters.positions
    guard let wordPiece = WordPiece(vocabulary: weights.vocabulary.bytes) else {
      throw weights.error(.label(set: "vocabulary", label: "[UNK], [CLS], [SEP]"))
    }
    self.wordPiece = wordPiece
    let lexicon = checksLemmas ? try LemmaLexicon(weights) : nil
    lemmatizer = lexicon.map { Lemmatizer(lexicon: $0, wordPiece: wordPiece) }
  }
}

extension LanguageModel {
  /// The name of the implementation that computes the matrix products on this processor.
  package var kernelName: String { network.kernelName }

  /// The seconds that the encoder's matrix products alone take for a number of pieces, on data in the caches: what no
  /// arrangement of the work around them can beat.
  package func productsSeconds(forPieces pieces: Int) -> Double {
    network.productsSeconds(forPieces: pieces)
  }

  /// The seconds that the encoder takes for sentences, given as the forms of their words, on one thread, and the number of
  /// their pieces: to be compared with ``productsSeconds(forPieces:)``.
  package func encoderSeconds(for sentences: [[String]]) -> (seconds: Double, pieces: Int) {
    let windows = SentenceAnalyzer(model: self, threads: 1).windows(of: sentences)
    let workspace = Workspace()
    let times = SentenceAnalyzer.batches(of: windows).map {
      network.encoderSeconds(windows[$0].map(\.sequence), workspace)
    }
    return (times.reduce(0, +), windows.reduce(0) { $0 + $1.sequence.pieces.count })
  }
}
