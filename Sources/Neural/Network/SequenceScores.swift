/// A matrix of scores, a row for each unit of a sequence.
package struct Scores: Sendable, Hashable {
  /// The scores, row by row.
  package let values: [Float]
  /// The number of rows.
  package let rows: Int
  /// The number of scores of a row.
  package let columns: Int

  /// A matrix of rows of equal length.
  package init(_ values: [Float], rows: Int) {
    precondition(rows == 0 ? values.isEmpty : values.count % rows == 0)
    self.values = values
    self.rows = rows
    self.columns = rows == 0 ? 0 : values.count / rows
  }

  /// The scores of a row.
  package subscript(row: Int) -> ArraySlice<Float> {
    values[(row * columns)..<((row + 1) * columns)]
  }

  /// The column of a row's highest score; the first one where several are equal.
  ///
  /// - Parameter excluded: A column that may not win.
  package func best(in row: Int, excluding excluded: Int? = nil) -> Int {
    var best = excluded == 0 ? min(1, columns - 1) : 0
    let start = row * columns
    for column in 0..<columns
    where column != excluded && values[start + column] > values[start + best] {
      best = column
    }
    return best
  }
}

/// What the network says of one sequence: scores of all labels for each unit.
package struct SequenceScores: Sendable, Hashable {
  /// [units, universal parts of speech].
  package let upos: Scores
  /// [units, treebank tags].
  package let xpos: Scores
  /// [units, feature sets].
  package let feats: Scores
  /// [units, lemma scripts].
  package let lemma: Scores
  /// [units, units + 1]: column 0 is the root, column j unit j − 1.
  package let arcs: Scores
  /// The heads that were chosen, in the columns' numbering.
  package let heads: [Int]
  /// [units, relations] for the chosen heads.
  package let relations: Scores
  /// [units, entity labels].
  package let entities: Scores
}
