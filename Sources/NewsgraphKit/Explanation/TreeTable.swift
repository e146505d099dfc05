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

  /// The rows below a heading: words with their tree, or, where that is too deep to be drawn, with their heads' numbers.
  var lines: [String] {
    let heads = words.map { word in document.words[word].head.map { $0 - words.lowerBound } }
    let strokes = TreeDrawing(heads: heads).strokes
    let isDrawn = (strokes.map(\.count).max() ?? 0) <= Self.widestDrawing
    let rows = words.enumerated().map { position, word in
      let form = TerminalText.isolated(document.words[word].form)
      let tree = isDrawn ? [strokes[position] + " " + form] : [form, number(heads[position])]
      return [number(position)] + tree + fields(word)
    }
    let title = ["", "word"] + (isDrawn ? [] : ["head"]) + ["class", "relation", "lemma", "name"]
    return aligned([title] + rows)
  }

  /// The columns that a drawing may take, so that its words and their classes still fit beside it.
  private static let widestDrawing = 40

  /// The number by which a word is called; 0 above the root.
  private func number(_ position: Int?) -> String { "\(position.map { $0 + 1 } ?? 0)" }

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
    let widths = rows[0].indices.map { column in
      rows.map { TerminalText.columns($0[column]) }.max() ?? 0
    }
    return rows.map { row in
      let number = String(repeating: " ", count: widths[0] - row[0].count) + row[0]
      let fields = zip(row, widths).dropFirst().map { TerminalText.padded($0, to: $1) }
      let line = ([number] + fields).joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
