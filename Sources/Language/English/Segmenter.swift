/// Finds sentences, tokens and words in running English text.
enum Segmenter {
  /// The unanalysed document of the blocks of a text.
  ///
  /// Every character that is no white space and lies in a block belongs to exactly one token.
  ///
  /// - Parameter model: Decides where sentences end and no rule knows; without one, rules alone do.
  static func document(
    of text: SourceText, blocks: [Block], model: BoundaryModel? = nil
  ) -> Document {
    var words: [Word] = []
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    var end = 0
    for (index, block) in blocks.enumerated() {
      // A block that overlaps the one before it begins where that ends.
      let range = block.range.clamped(to: end..<max(end, text.count))
      end = range.upperBound
      let surface = Tokenizer.tokens(of: text, in: range)
      let spans = SentenceSplitter.sentences(of: surface, in: text, model: model)
      for (span, isCut) in SentenceCutter.pieces(of: spans, surface, in: text) {
        let first = words.count
        for token in surface[span] {
          let start = words.count
          words += token.words.map { Word(form: text[$0], range: $0) }
          tokens.append(Token(words: start..<words.count, range: token.range))
        }
        let end = surface[span.upperBound - 1].range.upperBound
        sentences.append(
          Sentence(
            words: first..<words.count,
            range: surface[span.lowerBound].range.lowerBound..<end, role: block.role, block: index,
            isCut: isCut))
      }
    }
    return Document(text: text, words: words, sentences: sentences, tokens: tokens)
  }
}

/// A token in running text with its words: several in a contraction, else one.
struct SurfaceToken: Sendable, Hashable {
  let range: Range<Int>
  let words: [Range<Int>]
}
