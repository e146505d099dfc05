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
      return written(try engine.newsgraph().document(of: article))
    }
    let text = try TextDecoder().decode(source)
    switch kind {
    case .lines:
      let lines = Input.lines(of: text)
      return written(try engine.newsgraph().document(ofLines: lines))
    case .conllu:
      try check(text)
      let newsgraph = try engine.newsgraph()
      // Whoever is spoken of in one document is nobody of another one.
      return try CoNLLUReader.parts(of: text).map { part in
        let document = try CoNLLUReader.document(part, wordsAlone: true)
        return CoNLLUAnnotator.string(
          part, with: newsgraph.resolve(newsgraph.analyzer.analyze(document)))
      }.joined()
    default:
      return written(try engine.newsgraph().document(ofText: text))
    }
  }

  private func written(_ document: Document) -> String {
    document.reportCuts(in: input)
    return CoNLLUWriter.string(document)
  }

  /// Refuses a text that is no CoNLL-U before the model is loaded.
  private func check(_ text: String) throws(InputError) {
    do {
      _ = try CoNLLUReader.document(text, wordsAlone: true)
    } catch {
      throw InputError(name: input.displayName, reason: "\(error)")
    }
  }
}
