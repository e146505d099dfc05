import ArgumentParser
import NewsgraphKit

/// `newsgraph entities`: the nodes of a graph with their mentions, and why these were merged or kept apart.
struct EntitiesCommand: ParsableCommand {
  /// How an entity is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "Lists every node with its mentions and why they were merged or kept apart.",
    discussion: """
      Characters count from 0 in the clean article, the last one exclusive. What is wrong can be overruled with --aliases: \
      a Turtle file in which names and descriptions of one resource (skos:prefLabel, skos:altLabel) are one thing, and \
      those of two resources two.
      """)

  @Argument(help: "A .txt or .html file, or - for standard input.")
  var input: Input
  @Option(help: "How to print an entity.")
  var format = Format.text
  @OptionGroup var engine: EngineOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let article = try input.article()
    let newsgraph = try engine.newsgraph()
    let document = newsgraph.document(of: article)
    document.reportCuts(in: input)
    let records = newsgraph.graph(of: document, from: article).entityRecords(of: document)
    switch format {
    case .text: try output.write(records.map { $0.text() + "\n" }.joined(separator: "\n"))
    case .jsonl: try output.write(records.map { try $0.jsonLine() + "\n" }.joined())
    }
  }
}
