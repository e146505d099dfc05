import ArgumentParser
import Articles
import Language
import NewsgraphKit

/// `newsgraph parse`: the linguistic analysis as CoNLL-U.
struct ParseCommand: ParsableCommand {
  /// What the input is.
  enum InputKind: String, ExpressibleByArgument, CaseIterable {
    case article
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
    help: """
      The article in the input, cleaned as build does it (what a page is by default); running text as it stands (what a \
      .txt file is by default); tokenised sentences one a line; or CoNLL-U to be analysed anew.
      """)
  var kind: InputKind?
  @OptionGroup var engine: EngineOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try output.write(analysis())
  }

  private func analysis() throws -> String {
    let source = try input.source()
    if (kind ?? (source.mediaType == .html ? .article : .text)) == .article {
      let article = try Article(reading: source)
      return CoNLLUWriter.string(try engine.newsgraph().document(of: article))
    }
    let text = try TextDecoder().decode(source)
    switch kind {
    case .lines:
      let lines = Input.lines(of: text)
      return CoNLLUWriter.string(try engine.newsgraph().document(ofLines: lines))
    case .conllu:
      let document = try words(of: text)
      let newsgraph = try engine.newsgraph()
      return CoNLLUAnnotator.string(
        text, with: newsgraph.resolve(newsgraph.analyzer.analyze(document)))
    default:
      return CoNLLUWriter.string(try engine.newsgraph().document(ofText: text))
    }
  }

  private func words(of text: String) throws(InputError) -> Document {
    do {
      return try CoNLLUReader.document(text, wordsAlone: true)
    } catch {
      throw InputError(name: input.displayName, reason: "\(error)")
    }
  }
}
