/// What an analyzer makes of a gold standard: figures for accuracy, and for speed.
public struct AnalyzerEvaluation: Sendable {
  let analyzer: Analyzer
  let gold: Document

  /// An evaluation of an analyzer on a treebank that was read with ``CoNLLUReader``.
  public init(_ analyzer: Analyzer, on gold: Document) {
    self.analyzer = analyzer
    self.gold = gold
  }

  /// The figures where sentences and words are those of the gold standard.
  ///
  /// ``CoNLLScores/fullAttachment`` is the LAS of `Training/`, which counts subtypes.
  public func scoresOnGoldWords() -> CoNLLScores {
    CoNLLScorer.scores(gold: gold, system: analyzer.analyze(gold)) ?? CoNLLScores()
  }

  /// The figures where sentences and words are found in the text, given its paragraphs.
  public func scoresOnText() -> CoNLLScores {
    let system = analyzer.analyze(gold.text.string, blocks: gold.blocks)
    return CoNLLScorer.scores(gold: gold, system: system) ?? CoNLLScores()
  }

  /// The figures of tokens and sentences as the rules alone find them.
  public static func segmentationScores(on gold: Document) -> CoNLLScores {
    let system = Segmenter.document(of: gold.text, blocks: gold.blocks, model: nil)
    return CoNLLScorer.scores(gold: gold, system: system) ?? CoNLLScores()
  }
}

extension Document {
  /// The blocks that the sentences stand in.
  package var blocks: [Block] {
    var blocks: [Block] = []
    var last: Int?
    for sentence in sentences where !sentence.words.isEmpty {
      if sentence.block == last, let block = blocks.popLast() {
        let range = block.range.lowerBound..<sentence.range.upperBound
        blocks.append(Block(range: range, role: block.role))
      } else {
        blocks.append(Block(range: sentence.range, role: sentence.role))
      }
      last = sentence.block
    }
    return blocks
  }
}
