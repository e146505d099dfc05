import Neural

/// Analyses tokenised sentences with the network.
///
/// Sentences are read in batches that depend on the sentences alone, and each batch on one thread: the results are the same
/// for any number of threads.
struct SentenceAnalyzer: Sendable {
  let model: LanguageModel
  let threads: Int

  /// Pieces of a batch: enough for large matrix products, few enough for the caches.
  private static let batchPieces = 512

  /// The analyses of sentences that are given as the forms of their words.
  func analyze(_ sentences: [[String]]) -> [SentenceAnalysis] {
    var encoder = SentenceEncoder(model: model)
    let windows = sentences.indices.flatMap { encoder.windows(of: sentences[$0], sentence: $0) }
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

  /// Cuts windows into runs of at most ``batchPieces`` pieces, or of a single longer window.
  private static func batches(of windows: [WindowedWords]) -> [Range<Int>] {
    var batches: [Range<Int>] = []
    var start = 0
    var pieces = 0
    for (index, window) in windows.enumerated() {
      let count = window.sequence.pieces.count
      if index > start, pieces + count > batchPieces {
        batches.append(start..<index)
        (start, pieces) = (index, 0)
      }
      pieces += count
    }
    if start < windows.count { batches.append(start..<windows.count) }
    return batches
  }
}
