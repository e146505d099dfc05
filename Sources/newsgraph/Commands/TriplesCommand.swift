import ArgumentParser
import Articles
import Language
import NewsgraphKit

/// `newsgraph triples`: what was extracted, one triple a line.
struct TriplesCommand: ParsableCommand {
  /// How a triple is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl
    case tsv
    case text
  }

  /// Which stage is printed.
  enum Level: String, ExpressibleByArgument, CaseIterable {
    case graph
    case proposition
  }

  static let configuration = CommandConfiguration(
    commandName: "triples", abstract: "Prints what was extracted, one triple a line.")

  @Argument(help: "A .txt or .html file, or - for standard input.")
  var input: Input
  @Option(help: "How to print a triple.")
  var format = Format.jsonl
  @Option(help: "Canonical triples as in the graph, or phrases as in the sentence.")
  var level = Level.graph
  @Flag(help: "Each input line is one tokenised sentence; nothing is cleaned, joined or split.")
  var lines = false
  @OptionGroup var engine: EngineOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let records = try records()
    let printed = try records.map { record in
      switch format {
      case .jsonl: try record.jsonLine()
      case .tsv: record.tsv()
      case .text: record.text()
      }
    }
    try output.write(printed.map { $0 + "\n" }.joined())
  }

  private func records() throws -> [TripleRecord] {
    if lines {
      let lines = try input.lines()
      let newsgraph = try engine.newsgraph()
      let document = newsgraph.document(ofLines: lines)
      return newsgraph.records(of: document, level: level, byLine: true)
    }
    let article = try input.article()
    let newsgraph = try engine.newsgraph()
    let document = newsgraph.document(of: article)
    document.reportCuts(in: input)
    return newsgraph.records(of: document, level: level, article: article)
  }
}

extension Newsgraph {
  /// The records of a document at a stage.
  fileprivate func records(
    of document: Document, level: TriplesCommand.Level, article: Article? = nil,
    byLine: Bool = false
  ) -> [TripleRecord] {
    switch level {
    case .proposition: propositionRecords(of: document, byLine: byLine)
    case .graph:
      graph(of: document, from: article).records(of: document, byLine: byLine)
    }
  }
}
