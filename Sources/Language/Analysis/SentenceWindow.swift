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

/// Turns the words of a sentence into what the network reads.
struct SentenceEncoder {
  let model: LanguageModel
  /// The pieces of words that were met before.
  private var known: [String: [Int32]] = [:]

  init(model: LanguageModel) { self.model = model }

  /// The windows of a sentence, in order; one where the sentence fits into the network.
  mutating func windows(of forms: [String], sentence: Int) -> [WindowedWords] {
    let room = model.positions - 2
    let pieces = forms.map { Array(self.pieces(of: $0).prefix(room)) }
    var windows: [WindowedWords] = []
    var start = 0
    while start < forms.count {
      let end = Self.end(ofWindowFrom: start, pieces, forms, room: room)
      windows.append(
        window(over: start..<end, pieces: pieces, forms: forms, sentence: sentence))
      start = end
    }
    return windows
  }

  private mutating func pieces(of form: String) -> [Int32] {
    if let pieces = known[form] { return pieces }
    let pieces = model.wordPiece.pieces(of: form)
    known[form] = pieces
    return pieces
  }

  /// Where a window ends: after as many words as fit, but rather after a punctuation mark in its second half.
  private static func end(
    ofWindowFrom start: Int, _ pieces: [[Int32]], _ forms: [String], room: Int
  ) -> Int {
    var used = 0
    var end = start
    // A word without pieces costs nothing, so the words are limited as well.
    while end < forms.count, used + pieces[end].count <= room, end - start < room {
      used += pieces[end].count
      end += 1
    }
    if end == forms.count { return end }
    let isMark: (Int) -> Bool = { WordShape(forms[$0]) == .symbols }
    return (start..<end).last(where: isMark).flatMap { $0 - start > room / 2 ? $0 + 1 : nil } ?? end
  }

  private func window(
    over words: Range<Int>, pieces: [[Int32]], forms: [String], sentence: Int
  ) -> WindowedWords {
    var sequence = [model.wordPiece.start]
    var units: [Range<Int>] = []
    for word in words {
      units.append(sequence.count..<(sequence.count + pieces[word].count))
      sequence += pieces[word]
    }
    sequence.append(model.wordPiece.end)
    let shapes = words.map { WordShape(forms[$0]).index(isFirst: $0 == 0) }
    return WindowedWords(
      sentence: sentence, words: words,
      sequence: PieceSequence(
        pieces: sequence, units: units, shapes: shapes,
        affixes: words.map { model.affixes.rows(of: forms[$0]) }))
  }
}
