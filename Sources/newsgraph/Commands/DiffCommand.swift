import ArgumentParser
import Comparison
import Foundation
import Knowledge
import NewsgraphKit
import RDFModel
import RDFSyntax

/// `newsgraph diff`: what changed between two versions.
struct DiffCommand: AsyncParsableCommand {
  /// How a difference is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says which facts of an article were added, removed or changed.",
    discussion: """
      Ends with exit code 1 where there are differences, with 0 where there are none.
      """)

  @Argument(help: "The versions, oldest first: articles or RDF files, or - for standard input.")
  var inputs: [Input]
  @Option(help: "How to write the differences.")
  var format = Format.text
  @Option(help: "Only the differences of this kind: added, removed or changed.")
  var only: [FactDifference.Kind] = []
  @Flag(help: "Also show unchanged facts that are told in other words.")
  var evidence = false
  @Flag(help: "End with exit code 0 even where there are differences.")
  var exitZero = false
  @OptionGroup var engine: EngineOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if inputs.count < 2 {
      throw ValidationError("diff compares two versions or more, but \(inputs.count) is given")
    }
  }

  func run() async throws {
    let articles = try inputs.map { try $0.article() }
    let newsgraph = try engine.newsgraph()
    let graphs = articles.map { newsgraph.graph(of: $0) }
    let difference = GraphDifference(from: graphs[0], to: graphs[1], ontology: newsgraph.ontology)
    let kinds = Set(only.isEmpty ? FactDifference.Kind.allCases : only)
    switch format {
    case .text:
      let text = DifferenceText(
        isColoured: output.isTerminal, kinds: kinds, withEvidence: evidence)
      try output.write(text.print(difference))
    case .json:
      let record = DifferenceRecord(difference, kinds: kinds, withEvidence: evidence)
      try output.write(record.json() + "\n")
    }
    if !exitZero, difference.differences.contains(where: { kinds.contains($0.kind) }) {
      throw DifferencesFound()
    }
  }
}

/// Ends `newsgraph diff` where the versions differ; no failure.
struct DifferencesFound: Error {
  static let exitCode: Int32 = 1
}
