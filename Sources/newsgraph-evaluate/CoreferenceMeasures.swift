import ArgumentParser
import Articles
import Foundation
import Language
import NewsgraphKit

/// Coreference on the articles of a treebank that has it, from the program's own trees.
struct CoreferenceMeasures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coref", abstract: "MUC, B³ and CEAFe of coreference on GUM dev.")

  @Option(help: "Write what the antecedent model learns from to this file, and measure nothing.")
  var examples: String?
  @Option(help: "The annotated CoNLL-U file that the examples come from.")
  var from: String?
  @OptionGroup var setting: Setting

  func validate() throws {
    guard (examples == nil) == (from == nil) else {
      throw ValidationError("--examples and --from belong together")
    }
  }

  func run() throws {
    guard let examples, let from else { return try Self.print(setting) }
    try Self.write(
      examplesOf: CoNLLUText(text: String(contentsOfFile: from, encoding: .utf8)), to: examples)
  }

  private static func write(examplesOf text: CoNLLUText, to path: String) throws {
    let newsgraph = try Newsgraph()
    let numbers = try CoNLLUReader.parts(of: text.text).flatMap { part in
      let gold = try CoNLLUReader.document(part)
      let words = try CoNLLUReader.document(part, wordsAlone: true)
      return AntecedentExamples(
        of: newsgraph.checked(newsgraph.analyzer.analyze(words)), gold: gold.entities,
        resolver: newsgraph.resolver
      ).numbers
    }
    let bytes = numbers.flatMap { number in
      (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    try Data(bytes).write(to: URL(filePath: path))
  }

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
    try printResolved(by: newsgraph)
  }

  /// What pronouns, names and descriptions of the annotated news articles of our own take up.
  private static func printResolved(by newsgraph: Newsgraph) throws {
    Swift.print(
      "What mentions take up in six news articles, annotated before the program read them")
    let folder = URL(filePath: "Tests/KnowledgeTests/Articles")
    let annotations = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") }.sorted()
    var totals: [String: (right: Int, of: Int)] = [:]
    for name in annotations {
      let chains = try AnnotatedChains(json: Data(contentsOf: folder.appending(path: name)))
      let file = folder.appending(path: name.replacing(".json", with: ".txt"))
      let article = try Article(
        reading: Source(bytes: [UInt8](Data(contentsOf: file)), name: file.path))
      let document = newsgraph.document(of: article)
      for kind in ["pronoun", "name", "nominal"] {
        let found = chains.resolved(kind, in: document)
        let before = totals[kind] ?? (0, 0)
        totals[kind] = (before.right + found.right, before.of + found.of)
      }
    }
    for (kind, title) in [
      ("pronoun", "pronouns"), ("name", "names"), ("nominal", "descriptions"),
    ] {
      guard let total = totals[kind] else { continue }
      let share = decimals(100 * Double(total.right) / Double(max(total.of, 1)), 1)
      Swift.print("  \(title): \(share) %, \(total.right) of \(total.of)")
    }
  }
}
