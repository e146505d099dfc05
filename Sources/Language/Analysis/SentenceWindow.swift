import Neural

/// A stretch of a sentence that the network reads at once: the whole sentence as a rule.
struct WindowedWords: Sendable {
  /// The index of the sentence.
  let sentence: Int
  /// The words, as positions in the sentence.
  let words: Range<Int>
  /// What the network reads.
  let sequence: PieceSequence
}

/// What the network is told of a word wherever it stands.
private struct WordSpelling {
  let pieces: [Int32]
  let shape: WordShape
  let affixes: [Int]
}

/// Turns the words of sentences into what the network reads; remembers words that it has met.
final class SentenceEncoder {
  private let model: LanguageModel
  private var known: [String: WordSpelling] = [:]

  init(model: LanguageModel) { self.model = model }

  /// The windows of a sentence, in order; one where the sentence fits into the network.
  func windows(of forms: [String], sentence: Int) -> [WindowedWords] {
    let room = model.positions - 2
    let words = forms.map { spelling(of: $0, room: room) }
    var windows: [WindowedWords] = []
    var start = 0
    while start < words.count {
      let end = Self.end(ofWindowFrom: start, words, room: room)
      windows.append(
        WindowedWords(
          sentence: sentence, words: start..<end, sequence: sequence(of: words, start..<end)))
      start = end
    }
    return windows
  }

  private func spelling(of form: String, room: Int) -> WordSpelling {
    if let spelling = known[form] { return spelling }
    let spelling = WordSpelling(
      pieces: Array(model.wordPiece.pieces(of: form).prefix(room)), shape: WordShape(form),
      affixes: model.affixes.rows(of: form))
    known[form] = spelling
    return spelling
  }

  /// Where a window ends: after as many words as fit, but rather after a punctuation mark in its second half.
  private static func end(
    ofWindowFrom start: Int, _ words: [WordSpelling], room: Int
  ) -> Int {
    var used = 0
    var end = start
    // A word without pieces costs nothing, so the words are limited as well.
    while end < words.count, used + words[end].pieces.count <= room, end - start < room {
      used += words[end].pieces.count
      end += 1
    }
    if end == words.count { return end }
    let mark = (start..<end).last { words[$0].shape == .symbols }
    return mark.flatMap { $0 - start > room / 2 ? $0 + 1 : nil } ?? end
  }

  private func sequence(of words: [WordSpelling], _ range: Range<Int>) -> PieceSequence {
    var pieces = [model.wordPiece.start]
    var units: [Range<Int>] = []
    for word in words[range] {
      units.append(pieces.count..<(pieces.count + word.pieces.count))
      pieces += word.pieces
    }
    pieces.append(model.wordPiece.end)
    return PieceSequence(
      pieces: pieces, units: units,
      shapes: range.map { words[$0].shape.index(isFirst: $0 == 0) },
      affixes: words[range].map(\.affixes))
  }
}
