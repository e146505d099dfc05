/// The sentences of a CaRB file with their gold tuples.
package struct CaRBCorpus: Sendable {
  /// The sentences, one tokenised line each.
  package let sentences: [String]
  /// The gold tuples of each sentence; empty where the benchmark has none, and then it does not count.
  package let gold: [[CaRBTuple]]

  /// Reads the benchmark's two files: a sentence a line, and lines of sentence, relation and arguments between tabs.
  ///
  /// As in the published program, sentences are the same if they have the same letters and figures.
  package init(sentences text: String, gold table: String) {
    sentences = text.split(separator: "\n").map(String.init)
    let keys = sentences.map(Self.key)
    let lines = Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    var gold = [[CaRBTuple]](repeating: [], count: sentences.count)
    for row in table.split(separator: "\n") {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 2, let line = lines[Self.key(cells[0])] else { continue }
      gold[line].append(CaRBTuple(relation: cells[1], arguments: Array(cells.dropFirst(2))))
    }
    self.gold = gold
  }

  private static func key(_ sentence: String) -> String {
    String(sentence.filter { $0.isLetter || $0.isNumber })
  }

  /// The scores of predictions, given for each sentence.
  ///
  /// - Parameter caseCounts: Whether *The* and *the* are different words, as they are to the published program, although it
  ///   is told to ignore case.
  package func curve(
    of predictions: [[CaRBPrediction]], caseCounts: Bool = false
  ) -> CaRBCurve {
    CaRBCurve(
      zip(gold, predictions).filter { !$0.0.isEmpty }.map {
        CaRBComparison(gold: $0, predictions: $1, caseCounts: caseCounts)
      },
      thresholds: Set(predictions.flatMap { $0 }.map(\.confidence)).sorted())
  }
}

/// A tuple that a program extracted, and how sure it is of it.
package struct CaRBPrediction: Sendable, Hashable {
  /// What it extracted.
  package var tuple: CaRBTuple
  /// How sure it is.
  package var confidence: Double

  /// A prediction with its confidence.
  package init(_ tuple: CaRBTuple, confidence: Double) {
    self.tuple = tuple
    self.confidence = confidence
  }
}
