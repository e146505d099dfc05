/// The text of an article as HTML, whose characters can be addressed and marked.
///
/// Offsets are Unicode code points, as everywhere. A block has the id `char=54,176`, the address of its characters by
/// RFC 5147; what is marked is cut into pieces at every end of a mark, and each piece names the marks that cover it:
///
///     <p id="char=54,176"><span data-char="58,71" data-marks="n1 s3">United States</span> has …</p>
package struct ArticleText: Sendable {
  /// A part of the text that stands by itself.
  package struct Block: Sendable, Hashable {
    /// What a block is.
    package enum Role: Sendable, Hashable { case headline, paragraph }

    /// What it is.
    package var role: Role
    /// Its code points.
    package var range: Range<Int>

    /// A block of a text.
    package init(role: Role, range: Range<Int>) {
      self.role = role
      self.range = range
    }
  }

  /// A stretch of the text that scripts and styles can find.
  package struct Mark: Sendable, Hashable {
    /// Its code points; the text's ends bound them.
    package var range: Range<Int>
    /// What scripts find it by, a word without spaces; several stretches may have the same.
    package var key: String
    /// What styles find it by, a class; nil for none.
    package var style: String?

    /// A mark on a stretch of text.
    package init(range: Range<Int>, key: String, style: String? = nil) {
      self.range = range
      self.key = key
      self.style = style
    }
  }

  /// The blocks, in text order.
  package let blocks: [Block]
  private let scalars: [Unicode.Scalar]

  /// A text with its blocks, in text order.
  package init(_ text: String, blocks: [Block]) {
    scalars = Array(text.unicodeScalars)
    self.blocks = blocks
  }

  /// A text whose blocks have an empty line between them.
  ///
  /// - Parameter headline: A block that says the same is a headline.
  package init(_ text: String, headline: String? = nil) {
    scalars = Array(text.unicodeScalars)
    blocks = Self.paragraphs(of: scalars).map { [scalars] range in
      let isHeadline = headline.map { Array($0.unicodeScalars)[...] == scalars[range] } ?? false
      return Block(role: isHeadline ? .headline : .paragraph, range: range)
    }
  }

  /// The characters of a range; the text's ends bound it.
  package subscript(range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(view)
  }

  /// The id of the block in which a range begins.
  package func address(of range: Range<Int>, id: String = "") -> String {
    let block = blocks.last { $0.range.lowerBound <= range.lowerBound }?.range ?? range
    return id + "char=\(block.lowerBound),\(block.upperBound)"
  }

  /// Blocks with their marks, all of them unless told otherwise.
  ///
  /// - Parameters:
  ///   - blocks: Some of the text's blocks, in text order.
  ///   - marks: In any order; they may overlap. The pieces name the shortest first.
  ///   - id: What tells the ids of this text from those of another on the page.
  /// - Complexity: O(*n* log *n*) in the number of marks as long as few overlap.
  package func html(of blocks: [Block]? = nil, marking marks: [Mark], id: String = "") -> HTML {
    let ordered = marks.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
    var cutter = MarkCutter(marks: ordered)
    let title = self.blocks.first { $0.role == .headline }
    return .lines(
      (blocks ?? self.blocks).map { block in
        let content = cutter.pieces(of: block.range).map { html(of: $0) }
        let address = address(of: block.range, id: id)
        if block == title { return .element("h1", ["id": address], content) }
        let style = block.role == .headline ? "headline" : nil
        return .element("p", ["id": address, "class": style], content)
      })
  }
}

extension ArticleText {
  private func html(of piece: MarkCutter.Piece) -> HTML {
    let text = HTML.text(self[piece.range])
    guard !piece.marks.isEmpty else { return text }
    var styles: [String] = []
    for style in piece.marks.compactMap(\.style) where !styles.contains(style) {
      styles.append(style)
    }
    return .element(
      "span",
      [
        "class": styles.isEmpty ? nil : styles.joined(separator: " "),
        "data-char": "\(piece.range.lowerBound),\(piece.range.upperBound)",
        "data-marks": piece.marks.map(\.key).joined(separator: " "),
      ], text)
  }

  private static func paragraphs(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var (ranges, start) = ([Range<Int>](), 0)
    for index in scalars.indices.dropLast()
    where scalars[index] == "\n" && scalars[index + 1] == "\n" {
      if index > start { ranges.append(start..<index) }
      start = index + 2
    }
    return start < scalars.count ? ranges + [start..<scalars.count] : ranges
  }
}

/// Cuts ranges, handed over in text order, at the ends of marks.
private struct MarkCutter {
  /// A stretch that the same marks cover from end to end.
  struct Piece {
    var range: Range<Int>
    /// The shortest first.
    var marks: [ArticleText.Mark]
  }

  private let marks: [ArticleText.Mark]
  private var next = 0
  private var open: [ArticleText.Mark] = []

  /// A cutter for marks in the order of their starts.
  init(marks: [ArticleText.Mark]) { self.marks = marks }

  mutating func pieces(of range: Range<Int>) -> [Piece] {
    var (pieces, start) = ([Piece](), range.lowerBound)
    while start < range.upperBound {
      open.removeAll { $0.range.upperBound <= start }
      while next < marks.count, marks[next].range.lowerBound <= start {
        if marks[next].range.upperBound > start { open.append(marks[next]) }
        next += 1
      }
      let begin = next < marks.count ? marks[next].range.lowerBound : range.upperBound
      let end = open.map(\.range.upperBound).reduce(min(begin, range.upperBound), min)
      pieces.append(Piece(range: start..<end, marks: open.stablySorted(by: \.range.count)))
      start = end
    }
    return pieces
  }
}

extension Array {
  fileprivate func stablySorted(by measure: (Element) -> Int) -> [Element] {
    enumerated().sorted {
      (measure($0.element), $0.offset) < (measure($1.element), $1.offset)
    }.map(\.element)
  }
}
