import ArgumentParser
import Foundation

/// The changes of fact between annotated revisions.
struct DifferenceScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Precision and recall of changes of fact on annotated revisions, by kind.")

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  static func print(_ setting: Setting) throws {
    Swift.print("Changes of fact between annotated versions")
    let facts = try setting.folder().appending(path: "facts").path
    let report = try Setting.output(
      of: "python3",
      ["Tests/ComparisonTests/Revisions/score.py", "--program", setting.program, "--facts", facts])
    Swift.print(report, terminator: "")
  }
}
