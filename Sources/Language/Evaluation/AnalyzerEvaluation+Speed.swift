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

  /// Words a second that go through the encoder alone, and that would if it were nothing but its matrix products, on one
  /// thread.
  public func encoderWordsPerSecond() -> (encoder: Double, products: Double) {
    let model = analyzer.sentenceAnalyzer.model
    let sentences = gold.sentences.map { gold.words[$0.words].map(\.form) }
    let (seconds, pieces) = model.encoderSeconds(for: sentences)
    let words = Double(gold.words.count)
    return (words / seconds, words / model.productsSeconds(forPieces: pieces))
  }

  private func wordsPerSecond(_ work: () -> Void) -> Double {
    Double(gold.words.count) / (ContinuousClock().measure(work) / .seconds(1))
  }
}
