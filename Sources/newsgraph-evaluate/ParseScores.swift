import ArgumentParser
import Foundation
import Language

/// Tokens, sentences, tags, lemmas and trees on the dev sets, with gold tokens and from raw text (CoNLL-18 scoring).
///
/// What is scored is what `newsgraph parse` prints. It is handed words or text and nothing of the annotation.
struct ParseScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Tags, lemmas and trees on the treebanks' dev sets.")

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  /// The figures of a row, named as in ``CoNLLScores``.
  private static let columns = [
    "Tokens", "Sentences", "Words", "UPOS", "XPOS", "FEATS", "UFeats", "AllTags", "Lemmas", "UAS",
    "LAS+subtypes", "LAS", "CLAS", "MLAS", "BLEX",
  ]

  static func print(_ setting: Setting) throws {
    let table = Table(
      "What `newsgraph parse` finds, F1 in percent, punctuation counted. LAS+subtypes and FEATS count everything;\n"
        + "UFeats, AllTags, LAS, CLAS, MLAS and BLEX are CoNLL 2018's, which pass over subtypes and features of English",
      columns: columns, nameWidth: 36)
    for treebank in Treebank.allCases {
      let gold = try setting.conllu(treebank)
      let own = try setting.parse(gold.unanalyzed.text, as: "conllu")
      try report("\(treebank.title), gold tokens", own, against: gold, in: table)
      if treebank == .ewt {
        let documents = try Set(
          setting.heldOut("uner", "--documents").split(separator: "\n").map(String.init))
        let part = { (text: CoNLLUText) in text.filter { documents.contains($0) } }
        try report("  documents of UNER's held-out fold", part(own), against: part(gold), in: table)
      }
      try report(
        "\(treebank.title), raw text", setting.parse(gold.document().text.string, as: "text"),
        against: gold, in: table)
    }
  }

  private static func report(
    _ name: String, _ system: CoNLLUText, against gold: CoNLLUText, in table: Table
  ) throws {
    let scores = try CoNLLScorer.scores(gold: gold.document(), system: system.document())
    guard let scores else {
      Swift.print("  \(name): the program's text is not that of the treebank")
      return
    }
    table.row(name, columns.map { column in scores[column].map { 100 * $0.f1 } })
  }
}
