import ArgumentParser
import Articles
import Foundation
import Language
import NewsgraphKit

/// Coreference on the articles of a treebank that has it and on news articles of our own, from the program's own trees.
struct CoreferenceMeasures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coref", abstract: "MUC, B³ and CEAFe of coreference on GUM dev and in news.")

  @Option(help: "Write what the antecedent model learns from to this file, and measure nothing.")
  var examples: String?
  @Option(help: "An annotated CoNLL-U file that examples come from.")
  var from: String?
  @Option(help: "A folder of articles with marked mentions that examples come from too.")
  var articles: String?
  @OptionGroup var setting: Setting

  func validate() throws {
    guard (examples == nil) == (from == nil && articles == nil) else {
      throw ValidationError("--examples needs --from or --articles, and these need it")
    }
  }

  func run() throws {
    guard let examples else { return try Self.print(setting) }
    let newsgraph = try Newsgraph()
    var annotated: [(document: Document, gold: [Entity])] = []
    if let from {
      let text = try String(contentsOfFile: from, encoding: .utf8)
      annotated += try CoNLLUReader.parts(of: text).map { part in
        let words = try CoNLLUReader.document(part, wordsAlone: true)
        return (
          newsgraph.checked(newsgraph.analyzer.analyze(words)),
          try CoNLLUReader.document(part).entities
        )
      }
    }
    if let articles {
      annotated += try Self.marked(in: URL(filePath: articles), by: newsgraph).map {
        ($0.document, $0.chains.entities(in: $0.document))
      }
    }
    let numbers = annotated.flatMap {
      AntecedentExamples(of: $0.document, gold: $0.gold, resolver: newsgraph.resolver).numbers
    }
    let bytes = numbers.flatMap { number in
      (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    try Data(bytes).write(to: URL(filePath: examples))
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
    try printNews(by: newsgraph)
  }

  private static func printNews(by newsgraph: Newsgraph) throws {
    let held = try marked(in: URL(filePath: "Tests/LanguageTests/Chains"), by: newsgraph)
    let news = held.map { document, chains in
      CoreferenceScorer(gold: chains.entities(in: document), system: document.entities).scores()
    }.reduce(CoreferenceScores(), +)
    Swift.print(
      "  mean of the three F1 in \(held.count) marked news articles that nothing was tuned on: "
        + decimals(100 * news.mean, 1))
    printResolved(held, "What mentions take up in these news articles")
    printResolved(
      try annotated(by: newsgraph),
      "What mentions take up in six news articles, annotated before the program read them")
  }

  /// What pronouns, names and descriptions of annotated articles take up.
  private static func printResolved(
    _ articles: [(document: Document, chains: AnnotatedChains)], _ title: String
  ) {
    Swift.print(title)
    for (kind, name) in [
      (Mention.Kind.pronoun, "pronouns"), (.name, "names"), (.nominal, "descriptions"),
    ] {
      let counts = articles.map { $0.chains.resolved(kind, in: $0.document) }
      let (right, all) = (counts.map(\.right).reduce(0, +), counts.map(\.of).reduce(0, +))
      let taken = counts.map(\.taken).reduce(0, +)
      let share = decimals(100 * Double(right) / Double(max(all, 1)), 1)
      let sure = decimals(100 * Double(right) / Double(max(taken, 1)), 1)
      Swift.print("  \(name): \(share) %, \(right) of \(all); of those resolved \(sure) %")
    }
  }

  /// The analysed articles of a folder of marked ones, with their chains.
  private static func marked(
    in folder: URL, by newsgraph: Newsgraph
  ) throws -> [(document: Document, chains: AnnotatedChains)] {
    try files(in: folder, suffix: ".txt").map { file in
      let marked = try MarkedArticle(String(contentsOf: file, encoding: .utf8))
      // As it stands: what cleaning drops would shift the marks.
      let blocks = PlainTextLayout.paragraphs(of: marked.text).enumerated().map {
        Block(range: $1, role: $0 == 0 ? .headline : .paragraph)
      }
      let document = newsgraph.resolve(newsgraph.analyzer.analyze(marked.text, blocks: blocks))
      return (document, marked.chains)
    }
  }

  /// The six articles that have facts and chains.
  private static func annotated(
    by newsgraph: Newsgraph
  ) throws -> [(document: Document, chains: AnnotatedChains)] {
    let folder = URL(filePath: "Tests/KnowledgeTests/Articles")
    return try files(in: folder, suffix: ".json").map { file in
      let text = file.deletingPathExtension().appendingPathExtension("txt")
      let article = try Article(
        reading: Source(bytes: [UInt8](Data(contentsOf: text)), name: text.path))
      let document = newsgraph.document(of: article)
      return (
        document,
        try AnnotatedChains(json: Data(contentsOf: file), of: document.text.string)
      )
    }
  }

  private static func files(in folder: URL, suffix: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(suffix) }.sorted().map { folder.appending(path: $0) }
  }
}
