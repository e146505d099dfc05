/// What the network reads: a sentence as piece identifiers, with the pieces grouped into units (words).
package struct PieceSequence: Sendable, Hashable {
  /// Piece identifiers, `[CLS]` first and `[SEP]` last.
  package var pieces: [Int32]
  /// The pieces of each unit, as positions in ``pieces``; empty for a unit without pieces.
  package var units: [Range<Int>]
  /// The shape of each unit.
  package var shapes: [Int]
  /// The rows of each unit's affixes.
  package var affixes: [[Int]]

  /// A sequence of pieces grouped into units.
  package init(pieces: [Int32], units: [Range<Int>], shapes: [Int], affixes: [[Int]]) {
    precondition(units.count == shapes.count && units.count == affixes.count)
    self.pieces = pieces
    self.units = units
    self.shapes = shapes
    self.affixes = affixes
  }
}

/// Where the sequences of a batch lie when they are put one after the other, without padding.
struct BatchLayout {
  /// The rows of each sequence's pieces.
  let pieces: [Range<Int>]
  /// The rows of each sequence's root and units, the root first.
  let units: [Range<Int>]
  let pieceCount: Int
  let unitCount: Int

  init(_ batch: [PieceSequence]) {
    var pieces: [Range<Int>] = []
    var units: [Range<Int>] = []
    var pieceCount = 0
    var unitCount = 0
    for sequence in batch {
      pieces.append(pieceCount..<(pieceCount + sequence.pieces.count))
      units.append(unitCount..<(unitCount + sequence.units.count + 1))
      pieceCount += sequence.pieces.count
      unitCount += sequence.units.count + 1
    }
    self.pieces = pieces
    self.units = units
    self.pieceCount = pieceCount
    self.unitCount = unitCount
  }

  /// The sequences in runs of about a number of pieces, or of a single longer sequence.
  func runs(of size: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in pieces.indices
    where pieces[index].upperBound - pieces[start].lowerBound >= size {
      runs.append(start..<(index + 1))
      start = index + 1
    }
    if start < pieces.count { runs.append(start..<pieces.count) }
    return runs
  }

  /// The rows of the pieces of a run of sequences.
  func rows(of run: Range<Int>) -> Range<Int> {
    pieces[run.lowerBound].lowerBound..<pieces[run.upperBound - 1].upperBound
  }
}
