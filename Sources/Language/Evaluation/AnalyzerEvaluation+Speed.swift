import Neural

// Each figure is of one pass over the gold standard; who compares takes the best of several.
extension AnalyzerEvaluation {
  /// Words analysed in a second, gold words given, with the analyzer's number of threads.
  public func wordsPerSecond() -> Double {
    wordsPerSecond { _ = analyzer.analyze(gold) }
  }

  /// Words analysed in a second from raw text, its paragraphs given, with the analyzer's number of threads.
  public func wordsOfTextPerSecond() -> Double {
    let blocks = gold.blocks
    return wordsPerSecond { _ = analyzer.analyze(gold.text.string, blocks: blocks) }
  }

  /// Words a second that go through the encoder alone, on one thread, in the analyzer's batches.
  public func encoderWordsPerSecond() -> Double {
    let workspace = Workspace()
    let seconds = batches().reduce(0) { $0 + model.network.encoderSeconds($1, workspace) }
    return Double(gold.words.count) / seconds
  }

  /// Words a second if the encoder were nothing but its matrix products, on one thread.
  public func productWordsPerSecond() -> Double {
    let pieces = batches().joined().reduce(0) { $0 + $1.pieces.count }
    return Double(gold.words.count) / model.productsSeconds(forPieces: pieces)
  }

  private var model: LanguageModel { analyzer.sentenceAnalyzer.model }

  /// What the network reads of the gold words.
  private func batches() -> [[PieceSequence]] {
    let sentences = gold.sentences.map { gold.words[$0.words].map(\.form) }
    return analyzer.sentenceAnalyzer.batches(of: sentences).map { $0.map(\.sequence) }
  }

  private func wordsPerSecond(_ work: () -> Void) -> Double {
    Double(gold.words.count) / (ContinuousClock().measure(work) / .seconds(1))
  }
}
