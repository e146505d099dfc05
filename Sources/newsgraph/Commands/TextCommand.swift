import ArgumentParser
import NewsgraphKit

/// `newsgraph text`: the clean article as JSON.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "Prints the clean article as JSON.")

  @Argument(help: "A .txt or .html file, or - for standard input.")
  var input: Input
  @OptionGroup var output: OutputOptions

  func run() throws {
    try output.write(input.article().json() + "\n")
  }
}
