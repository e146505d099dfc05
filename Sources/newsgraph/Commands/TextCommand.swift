import ArgumentParser
import Articles
import Foundation
import NewsgraphKit

/// `newsgraph text`: the clean article as JSON.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "Prints the clean article as JSON.")

  @Argument(help: "A .txt or .html file, or - for standard input.")
  var input: Input
  @OptionGroup var output: OutputOptions

  func run() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = try encoder.encode(input.article())
    try output.write(String(decoding: json, as: UTF8.self) + "\n")
  }
}
