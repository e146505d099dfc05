extension CoNLLUSentence {
  /// A surface token: a row, or a range of rows.
  struct SurfaceToken {
    let form: String
    /// Positions in ``CoNLLUSentence/rows``; those of a range may lie beyond the rows that there are.
    let rows: Swift.Range<Int>
    let misc: CoNLLUMisc
  }

  /// The surface tokens, in order.
  var tokens: [SurfaceToken] {
    var tokens: [SurfaceToken] = []
    var index = 0
    var ranges = ranges[...]
    while index < rows.count {
      let row = rows[index]
      var token = SurfaceToken(form: row.form, rows: index..<(index + 1), misc: row.misc)
      if let range = ranges.first, range.words.lowerBound == index + 1 {
        token = SurfaceToken(
          form: range.form, rows: index..<range.words.upperBound, misc: range.misc)
        ranges.removeFirst()
      }
      tokens.append(token)
      index = token.rows.upperBound
    }
    return tokens
  }

  /// The white space after each token: what its line tells, else what the text comment has there, else a space.
  func spaces(after tokens: [SurfaceToken]) -> [String] {
    let found = text.flatMap { Self.spaces(between: tokens.map(\.form), in: $0) } ?? []
    return tokens.enumerated().map { index, token in
      token.misc.spaceAfter ?? (index < found.count ? found[index] : " ")
    }
  }

  /// The white space after each form but the last one in a text, or nil where the text is not these forms.
  private static func spaces(between forms: [String], in text: String) -> [String]? {
    let scalars = Array(text.unicodeScalars)
    var position = 0
    var spaces: [String] = []
    for (index, form) in forms.enumerated() {
      let start = position
      while position < scalars.count, scalars[position].isSpace { position += 1 }
      if index > 0 { spaces.append(scalars[start..<position].string) }
      let form = Array(form.unicodeScalars)
      guard scalars[position...].starts(with: form) else { return nil }
      position += form.count
    }
    return spaces
  }
}
