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
  private let table: PieceTable

  private static let longestPart = 100
  /// What pieces inside a part begin with.
  private static let continuation = Array("##".utf8)

  /// A tokeniser over pieces, one a line in the order of their identifiers, or nil where a special piece is missing.
  init?(vocabulary: some Collection<UInt8>) {
    table = PieceTable(lines: vocabulary)
    guard let start = table.identifier(of: "[CLS]"), let end = table.identifier(of: "[SEP]"),
      let unknown = table.identifier(of: "[UNK]")
    else { return nil }
    self.start = start
    self.end = end
    self.unknown = unknown
  }

  /// The pieces of a word; none for a word of control characters alone.
  func pieces(of word: String) -> [Int32] {
    var pieces: [Int32] = []
    for part in PieceNormalizer.parts(of: word) { append(part, to: &pieces) }
    return pieces
  }

  /// Whether a word in lower case is a piece of its own, which only frequent words are.
  func isWord(_ word: String) -> Bool {
    word.utf8.count > 2 && table.identifier(of: word) != nil
  }

  private func append(_ part: String, to pieces: inout [Int32]) {
    guard part.unicodeScalars.count <= Self.longestPart else {
      pieces.append(unknown)
      return
    }
    let count = pieces.count
    var rest = Array(part.utf8)
    var mark = 0
    while rest.count > mark {
      guard let match = table.longestMatch(in: rest), match.end > mark else {
        pieces.removeSubrange(count...)
        pieces.append(unknown)
        return
      }
      pieces.append(match.identifier)
      rest.replaceSubrange(..<match.end, with: Self.continuation)
      mark = Self.continuation.count
    }
  }
}
