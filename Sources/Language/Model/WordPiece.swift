/// Splits words into the pieces of a vocabulary, as BERT's tokeniser does.
///
/// A word is normalised (``PieceNormalizer``), cut at spaces and punctuation, and each part is matched from its start by the
/// longest piece there is; pieces inside a part begin with `##`. A part over 100 characters, or with a stretch that no piece
/// matches, is the piece `[UNK]`. The reference is `BertTokenizer` of the `tokenizers` library.
struct WordPiece: Sendable {
  /// `[CLS]`, which opens a sentence.
  let start: Int32
  /// `[SEP]`, which closes it.
  let end: Int32
  private let unknown: Int32
  private let initial: PieceTable
  private let continuing: PieceTable

  private static let longestPart = 100

  /// A tokeniser over pieces in the order of their identifiers, or nil where a special piece is missing.
  init?(vocabulary: [String]) {
    func identifier(_ piece: String) -> Int32? { vocabulary.firstIndex(of: piece).map(Int32.init) }
    guard let start = identifier("[CLS]"), let end = identifier("[SEP]"),
      let unknown = identifier("[UNK]")
    else { return nil }
    self.start = start
    self.end = end
    self.unknown = unknown
    var initial = PieceTable(capacity: vocabulary.count)
    var continuing = PieceTable(capacity: vocabulary.count)
    for (index, piece) in vocabulary.enumerated() {
      // By bytes: as characters, `#` and a combining mark behind it are one.
      if piece.utf8.starts(with: "##".utf8) {
        continuing.insert(piece.utf8.dropFirst(2), Int32(index))
      }
      initial.insert(piece.utf8[...], Int32(index))
    }
    self.initial = initial
    self.continuing = continuing
  }

  /// The pieces of a word; none for a word of control characters alone.
  func pieces(of word: String) -> [Int32] {
    var pieces: [Int32] = []
    for part in PieceNormalizer.parts(of: word) { append(part, to: &pieces) }
    return pieces
  }

  /// Whether a word in lower case is a piece of its own, which only frequent words are.
  func isWord(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count > 2 else { return false }
    return initial.longestMatch(in: bytes, from: 0)?.end == bytes.count
  }

  private func append(_ part: String, to pieces: inout [Int32]) {
    guard part.unicodeScalars.count <= Self.longestPart else {
      pieces.append(unknown)
      return
    }
    let bytes = Array(part.utf8)
    let mark = pieces.count
    var position = 0
    while position < bytes.count {
      let table = position == 0 ? initial : continuing
      guard let match = table.longestMatch(in: bytes, from: position) else {
        pieces.removeSubrange(mark...)
        pieces.append(unknown)
        return
      }
      pieces.append(match.identifier)
      position = match.end
    }
  }
}
