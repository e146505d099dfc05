/// What a slot of an acceptable wording may be: words, some groups of which may be missing, each for itself.
///
/// Written as in BenchIE: `[the] claims [of the party]`.
package struct SlotPattern: Sendable, Hashable {
  private struct Part: Hashable {
    var words: [Substring]
    var isOptional: Bool
  }

  private let parts: [Part]

  /// Reads a slot with optional words in brackets.
  package init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let first = rest.first {
      if first == "[", let end = rest.firstIndex(of: "]") {
        let group = rest[rest.index(after: rest.startIndex)..<end]
        parts.append(Part(words: group.split(whereSeparator: \.isWhitespace), isOptional: true))
        rest = rest[rest.index(after: end)...]
      } else if first.isWhitespace || first == "]" {
        rest = rest.dropFirst()
      } else {
        let word = rest.prefix { !$0.isWhitespace && $0 != "[" && $0 != "]" }
        parts.append(Part(words: [word], isOptional: false))
        rest = rest[word.endIndex...]
      }
    }
    self.parts = parts
  }

  /// Whether the words, from the first to the last, are what the slot may be.
  package func matches(_ words: [Substring]) -> Bool {
    var reached: Set<Int> = [0]
    for part in parts {
      let further = reached.filter { words[$0...].starts(with: part.words) }
        .map { $0 + part.words.count }
      reached = part.isOptional ? reached.union(further) : Set(further)
    }
    return reached.contains(words.count)
  }
}
