/// Scores documents against a gold standard by the rules of the CoNLL 2018 shared task (Zeman and others 2018).
///
/// Words are aligned by their characters, white space apart, so that a system may find its own tokens.
public enum CoNLLScorer {
  /// The figures of a system's document, or nil where the two texts differ in more than white space.
  public static func scores(gold: Document, system: Document) -> CoNLLScores? {
    let goldSpans = CharacterSpans(gold)
    let systemSpans = CharacterSpans(system)
    guard goldSpans.characters == systemSpans.characters else { return nil }
    var scores = CoNLLScores()
    scores.tokens = matches(goldSpans.tokens, systemSpans.tokens)
    scores.sentences = matches(goldSpans.sentences, systemSpans.sentences)
    scores.names = matches(goldSpans.names, systemSpans.names)
    let pairs = WordAlignment.pairs(gold: goldSpans.words, system: systemSpans.words)
    WordComparison(gold: gold, system: system, pairs: pairs).fill(&scores)
    return scores
  }

  private static func matches<Span: Hashable>(_ gold: [Span], _ system: [Span]) -> F1Score {
    let known = Set(gold)
    return F1Score(
      correct: system.count(where: known.contains), gold: gold.count, system: system.count)
  }
}
