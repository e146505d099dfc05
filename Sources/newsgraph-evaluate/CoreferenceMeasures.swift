import ArgumentParser
import Language
import NewsgraphKit

/// Coreference on the articles of a treebank that has it, from the program's own trees.
struct CoreferenceMeasures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coref", abstract: "MUC, B³ and CEAFe of coreference on GUM dev.")

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  static func print(_ setting: Setting) throws {
    let table = Table(
      "Coreference on GUM dev, own trees, gold words; mentions by their heads, singletons left out, in percent",
      columns: ["P", "R", "F1"], nameWidth: 24)
    let newsgraph = try Newsgraph()
    let total = try CoNLLUReader.parts(of: setting.conllu(.gum).text)
      .map { part in
        let gold = try CoNLLUReader.document(part)
        let words = try CoNLLUReader.document(part, wordsAlone: true)
        let system = newsgraph.resolve(newsgraph.analyzer.analyze(words))
        return CoreferenceScorer(gold: gold.entities, system: system.entities).scores()
      }
      .reduce(CoreferenceScores(), +)
    for (name, measure) in [
      ("mentions", total.mentions), ("MUC", total.muc), ("B³", total.bCubed),
      ("CEAFe", total.ceafe),
    ] {
      table.row(name, [100 * measure.precision, 100 * measure.recall, 100 * measure.f1])
    }
    table.row("mean of the three F1", [nil, nil, 100 * total.mean])
  }
}
