/// A dependency tree as lines between its words, which stand below each other in the order of the text.
///
///     ╭── Huawei
///     ┼ denies
///     │ ╭── these
///     ╰─┴ claims
///
/// A head stands where the line of its dependents begins; of two lines that cross, which needs a tree that is not
/// projective, the one from left to right is whole.
struct TreeDrawing {
  /// What is drawn in front of each word.
  let strokes: [String]

  /// Draws the tree of words whose heads are given by position, nil for a root.
  init(heads: [Int?]) {
    var canvas = Canvas(heads: heads)
    canvas.draw()
    strokes = canvas.lines
  }
}

/// The directions in which a line leaves a cell.
private struct Directions: OptionSet {
  let rawValue: Int
  static let up = Directions(rawValue: 1)
  static let down = Directions(rawValue: 2)
  static let left = Directions(rawValue: 4)
  static let right = Directions(rawValue: 8)

  private static let glyphs: [Character] = Array(" ╵╷│╴╯╮┤╶╰╭├─┴┬┼")

  var glyph: Character { Self.glyphs[rawValue] }
}

/// A grid with a row for each word and a column for each level of the tree.
private struct Canvas {
  private let heads: [Int?]
  private let dependents: [[Int]]
  /// The rows from the first to the last dependent of each word, its own among them.
  private let spans: [ClosedRange<Int>]
  private var columns: [Int]
  private var cells: [[Directions]]

  init(heads: [Int?]) {
    self.heads = heads
    var dependents = [[Int]](repeating: [], count: heads.count)
    for (word, head) in heads.enumerated() {
      if let head { dependents[head].append(word) }
    }
    self.dependents = dependents
    spans = heads.indices.map { word in
      min(word, dependents[word].first ?? word)...max(word, dependents[word].last ?? word)
    }
    columns = [Int](repeating: 0, count: heads.count)
    cells = []
    placeColumns()
    let width = (columns.max() ?? 0) + 1
    cells = [[Directions]](
      repeating: [Directions](repeating: [], count: width), count: heads.count)
  }

  /// Puts each word one column behind its head, farther where another word's line is in the way.
  private mutating func placeColumns() {
    var taken: [[ClosedRange<Int>]] = []
    var queue = heads.indices.filter { heads[$0] == nil }
    var next = 0
    while next < queue.count {
      let word = queue[next]
      next += 1
      var column = heads[word].map { columns[$0] + 1 } ?? 0
      while column < taken.count, taken[column].contains(where: spans[word].overlaps) {
        column += 1
      }
      while taken.count <= column { taken.append([]) }
      taken[column].append(spans[word])
      columns[word] = column
      queue += dependents[word]
    }
  }

  mutating func draw() {
    for word in heads.indices { drawSpan(of: word) }
    for word in heads.indices { drawRow(of: word) }
  }

  /// The line from the first to the last dependent of a word.
  private mutating func drawSpan(of word: Int) {
    for row in spans[word] {
      if row > spans[word].lowerBound { cells[row][columns[word]].insert(.up) }
      if row < spans[word].upperBound { cells[row][columns[word]].insert(.down) }
    }
  }

  /// The line from the column of a word's head through that of the word to whatever else is in the row.
  private mutating func drawRow(of word: Int) {
    let start = heads[word].map { columns[$0] } ?? columns[word]
    let end = cells[word].lastIndex { !$0.isEmpty } ?? 0
    if heads[word] == nil { cells[word][start].insert(.left) }
    cells[word][start].insert(.right)
    for column in cells[word].indices where column > start && column <= max(end, columns[word]) {
      if column == columns[word] {
        cells[word][column].formUnion([.left, .right])
      } else {
        cells[word][column] = [.left, .right]
      }
    }
  }

  /// The rows, each up to its last stroke.
  var lines: [String] {
    cells.map { row in
      let end = row.lastIndex { !$0.isEmpty } ?? 0
      return row[...end].map { String($0.glyph) + ($0.contains(.right) ? "─" : " ") }.joined()
        .trimmingLastStroke
    }
  }
}

extension String {
  /// Without the stroke behind the last cell, in whose place the word's space stands.
  fileprivate var trimmingLastStroke: String { String(dropLast()) }
}
