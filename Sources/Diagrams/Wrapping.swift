/// Breaks a text into lines and shortens one that is too long.
package enum Wrapping {
  /// The lines of a text, no longer than a width and as even as their number allows; words are broken only where they
  /// are longer than a line.
  static func lines(_ text: String, width: Int) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).flatMap { pieces(of: $0, width: width) }
    var best = fill(words, width: width)
    for narrower in stride(from: width - 1, to: width / 3, by: -1) {
      let lines = fill(words, width: narrower)
      guard lines.count == best.count else { break }
      best = lines
    }
    return best
  }

  /// The lines of a text, each as full as a width allows.
  package static func filled(_ text: String, width: Int) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).flatMap { pieces(of: $0, width: width) }
    return fill(words, width: width)
  }

  private static func fill(_ words: [Substring], width: Int) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, columns(last) + 1 + columns(word) <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// A text of at most this many characters, with an ellipsis at the last word that fits.
  static func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let start = text.prefix(limit - 1)
    let atWord = start.lastIndex(where: \.isWhitespace).map { start[..<$0] } ?? start
    let kept = atWord.count * 2 > limit ? atWord : start
    return kept.trimmingEnd { $0.isWhitespace || ",;:-–—".contains($0) } + "…"
  }

  private static func pieces(of word: Substring, width: Int) -> [Substring] {
    var (pieces, rest) = ([Substring](), word)
    while columns(rest) > width + 8 {
      let end = rest.index(rest.startIndex, offsetBy: isWide(rest) ? width / 2 : width)
      pieces.append(rest[..<end])
      rest = rest[end...]
    }
    return pieces + (rest.isEmpty ? [] : [rest])
  }

  /// The width of a text in columns; East Asian characters and emoji take two.
  package static func columns(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  private static func isWide(_ text: Substring) -> Bool { text.first.map(isWide) ?? false }

  private static func isWide(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value)
      || (0xAC00...0xD7A3).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0xFE30...0xFE6F).contains(value) || (0xFF00...0xFF60).contains(value) || value >= 0x1F300
  }
}

extension Substring {
  fileprivate func trimmingEnd(while matches: (Character) -> Bool) -> String {
    String(reversed().drop(while: matches).reversed())
  }
}
