import Neural

/// Analyses tokenised sentences with the network.
///
/// Sentences are read in batches that depend on the sentences alone, and each batch on one thread: the results are the same
/// for any number of threads.
struct SentenceAnalyzer: Sendable {
  let model: LanguageModel
  let threads: Int

  /// Pieces or words of a batch, whichever are more: enough to read the weights rarely, few enough for the caches.
  private static let batchSize = 512
  /// Sentences that are turned into pieces by one thread at a time.
  private static let encodedSentences = 64

  /// The analyses of sentences that are given as the forms of their words.
  func analyze(_ sentences: [[String]]) -> [SentenceAnalysis] {
    let windows = windows(of: sentences)
    let batches = Self.batches(of: windows)
    let analyzed = ParallelMap(threads: threads).map(batches, state: Workspace.init) {
      batch, workspace in
      analyze(windows[batch], sentences, workspace)
    }
    var results = [SentenceAnalysis](repeating: SentenceAnalysis(), count: sentences.count)
    for (window, analysis) in zip(windows, analyzed.joined()) {
      results[window.sentence].append(analysis)
    }
    return results
  }

  /// The windows of all sentences, in order.
  func windows(of sentences: [[String]]) -> [WindowedWords] {
    let runs = stride(from: 0, to: sentences.count, by: Self.encodedSentences).map {
      $0..<min($0 + Self.encodedSentences, sentences.count)
    }
    let newEncoder: @Sendable () -> SentenceEncoder = { SentenceEncoder(model: model) }
    let windows = ParallelMap(threads: threads).map(runs, state: newEncoder) { run, encoder in
      run.flatMap { encoder.windows(of: sentences[$0], sentence: $0) }
    }
    return windows.flatMap { $0 }
  }

  private func analyze(
    _ windows: ArraySlice<WindowedWords>, _ sentences: [[String]], _ workspace: Workspace
  ) -> [SentenceAnalysis] {
    let scores = model.network.scores(windows.map(\.sequence), workspace) {
      SpanningTree.heads($0, words: $1)
    }
    return zip(windows, scores).map { window, scores in
      SentenceAnalysis(
        scores, forms: sentences[window.sentence][window.words], labels: model.labels,
        lemmatizer: model.lemmatizer)
    }
  }

  /// Cuts windows into runs of at most ``batchSize`` pieces and words, or of a single longer window.
  static func batches(of windows: [WindowedWords]) -> [Range<Int>] {
    var batches: [Range<Int>] = []
    var start = 0
    var size = 0
    for (index, window) in windows.enumerated() {
      // Words of characters that the model does not know have no pieces, but rows of their own all the same.
      let count = max(window.sequence.pieces.count, window.sequence.units.count + 1)
      if index > start, size + count > batchSize {
        batches.append(start..<index)
        (start, size) = (index, 0)
      }
      size += count
    }
    if start < windows.count { batches.append(start..<windows.count) }
    return batches
  }
}
