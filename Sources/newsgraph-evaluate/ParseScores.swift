import ArgumentParser
import Foundation
import Language

/// Tokens, sentences, tags, lemmas and trees on the dev sets, with gold tokens and from raw text (CoNLL-18 scoring).
struct ParseScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Tags, lemmas and trees on the treebanks' dev sets.")

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  static func print(_ setting: Setting) throws {
    let analyzer = try setting.analyzer(threads: 2)
    Swift.print("Linguistic analysis, F1 in percent, all subtypes and punctuation counted")
    for name in ["en_ewt-dev", "en_gum-dev"] {
      let evaluation = AnalyzerEvaluation(analyzer, on: try setting.treebank(name))
      report("\(name), gold tokens", evaluation.scoresOnGoldWords())
      report("\(name), raw text", evaluation.scoresOnText())
    }
  }

  private static func report(_ title: String, _ scores: CoNLLScores) {
    let cells = scores.all.filter { $0.name != "names" && $0.score.gold > 0 }
      .map { "\($0.name) \(column(100 * $0.score.f1, width: 0))" }
    Swift.print("  \(title): \(cells.joined(separator: "  "))")
  }
}
