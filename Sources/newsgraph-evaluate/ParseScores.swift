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
      let gold = try setting.treebank(name)
      report("\(name), gold tokens", gold: gold, system: analyzer.analyze(gold))
      let text = analyzer.analyze(gold.text.string, blocks: blocks(of: gold))
      report("\(name), raw text", gold: gold, system: text)
    }
  }

  /// The paragraphs of a treebank, as blocks of running text.
  private static func blocks(of document: Document) -> [Block] {
    var ranges: [(block: Int, range: Range<Int>)] = []
    for sentence in document.sentences {
      if let last = ranges.last, last.block == sentence.block {
        ranges[ranges.count - 1].range = last.range.lowerBound..<sentence.range.upperBound
      } else {
        ranges.append((sentence.block, sentence.range))
      }
    }
    return ranges.map { Block(range: $0.range) }
  }

  private static func report(_ title: String, gold: Document, system: Document) {
    guard let scores = CoNLLScorer.scores(gold: gold, system: system) else {
      Swift.print("  \(title): the texts differ")
      return
    }
    let cells = scores.all.filter { $0.name != "names" && $0.score.gold > 0 }
      .map { "\($0.name) \(column(100 * $0.score.f1, width: 0))" }
    Swift.print("  \(title): \(cells.joined(separator: "  "))")
  }
}
