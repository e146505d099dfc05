/// A rule that makes a word's lemma: a change of case, then other characters at its two ends.
///
/// Written `C|p|P|s|S` or `=|LEMMA`; `Models/FORMAT.md` defines it. *Studies* with `l|0||3|y` gives *study*.
enum LemmaScript: Sendable, Hashable {
  /// What happens to the case of the word first.
  enum Casing: Character, Sendable {
    case lower = "l"
    case keep = "k"
    case title = "t"
  }

  case edit(Casing, prefixLength: Int, prefix: String, suffixLength: Int, suffix: String)
  case literal(String)

  /// The script of a label, or nil where it is none.
  init?(_ label: String) {
    // By code points: a mark that combines with `|` is part of the lemma.
    let scalars = label.unicodeScalars
    if scalars.starts(with: "=|".unicodeScalars) {
      self = .literal(String(scalars.dropFirst(2)))
      return
    }
    let parts = scalars.split(separator: "|", maxSplits: 4, omittingEmptySubsequences: false)
      .map { String($0) }
    guard parts.count == 5, parts[0].count == 1, let casing = parts[0].first.flatMap(Casing.init),
      let prefixLength = Int(parts[1]), let suffixLength = Int(parts[3]),
      prefixLength >= 0, suffixLength >= 0
    else { return nil }
    self = .edit(
      casing, prefixLength: prefixLength, prefix: parts[2], suffixLength: suffixLength,
      suffix: parts[4])
  }

  /// The lemma that the script makes of a word.
  func lemma(of word: String) -> String {
    switch self {
    case .literal(let lemma): return lemma
    case .edit(let casing, let prefixLength, let prefix, let suffixLength, let suffix):
      let cased = casing.apply(to: word)
      let scalars = cased.unicodeScalars
      // Counted piece by piece, because a label from a file may have lengths whose sum overflows.
      guard prefixLength <= scalars.count, suffixLength <= scalars.count - prefixLength else {
        return cased
      }
      return prefix + String(scalars.dropFirst(prefixLength).dropLast(suffixLength)) + suffix
    }
  }
}

extension LemmaScript.Casing {
  /// The word in this case.
  func apply(to word: String) -> String {
    switch self {
    case .lower: return word.lowercased()
    case .keep: return word
    case .title:
      let scalars = word.unicodeScalars
      return String(scalars.prefix(1)).uppercased()
        + String(scalars.dropFirst()).lowercased()
    }
  }
}
