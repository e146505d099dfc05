import ArgumentParser
import Language
import NewsgraphKit

/// `newsgraph parse`: the linguistic analysis as CoNLL-U.
struct ParseCommand: ParsableCommand {
  /// What the input is.
  enum InputKind: String, ExpressibleByArgument, CaseIterable {
    case text
    case lines
    case conllu
  }

  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Prints the linguistic analysis as CoNLL-U.")

  @Argument(help: "A .txt or .html file, or - for standard input.")
  var input: Input
  @Option(
    name: .customLong("input"),
    help: "Running text, tokenised sentences one a line, or CoNLL-U to be analysed anew.")
  var kind = InputKind.text
  @OptionGroup var engine: EngineOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let document = try document()
    document.reportCuts(in: input)
    try output.write(CoNLLUWriter.string(document))
  }

  private func document() throws -> Document {
    switch kind {
    case .text:
      let article = try input.article()
      return try engine.newsgraph().document(of: article)
    case .lines:
      let lines = try input.lines()
      return try engine.newsgraph().document(ofLines: lines)
    case .conllu:
      let document = try CoNLLUReader.document(input.text())
      let newsgraph = try engine.newsgraph()
      return newsgraph.resolve(newsgraph.analyzer.analyze(document))
    }
  }
}
