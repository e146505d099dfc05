import Language

/// The tree of a sentence with its words in rows: part of speech, relation, lemma, name.
struct TreeTable {
  private let document: Document
  private let words: Range<Int>

  /// The table of a sentence.
  init(_ document: Document, sentence: Int) {
    self.document = document
    words = document.sentences[sentence].words
  }

  /// The rows below a heading.
  var lines: [String] {
    let heads = words.map { word in document.words[word].head.map { $0 - words.lowerBound } }
    let strokes = TreeDrawing(heads: heads).strokes
    let rows = zip(words, strokes).map { word, stroke in
      ["\(number(word))", stroke + " " + TerminalText.isolated(document.words[word].form)]
        + fields(word)
    }
    return aligned([["", "word", "class", "relation", "lemma", "name"]] + rows)
  }

  /// The number by which a word is called.
  private func number(_ word: Int) -> Int { word - words.lowerBound + 1 }

  private func fields(_ index: Int) -> [String] {
    let word = document.words[index]
    let isRegular = word.lemma.lowercased() == word.form.lowercased()
    return [
      word.upos.rawValue, word.relation.name, isRegular ? "" : TerminalText.isolated(word.lemma),
      name(index),
    ]
  }

  /// The class of the name that a word belongs to, with a bracket over the words of a longer one.
  private func name(_ word: Int) -> String {
    guard let name = document.names.first(where: { $0.words.contains(word) }) else { return "" }
    if name.words.count == 1 { return name.type.rawValue }
    switch word {
    case name.words.lowerBound: return name.type.rawValue + " ┐"
    case name.words.upperBound - 1: return name.type.rawValue + " ┘"
    default: return name.type.rawValue + " │"
    }
  }

  /// Rows with their fields below each other, numbers to the right.
  private func aligned(_ rows: [[String]]) -> [String] {
    let widths = (0..<6).map { column in rows.map { TerminalText.columns($0[column]) }.max() ?? 0 }
    return rows.map { row in
      let number = String(repeating: " ", count: widths[0] - row[0].count) + row[0]
      let fields = zip(row, widths).dropFirst().map { TerminalText.padded($0, to: $1) }
      let line = ([number] + fields).joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
