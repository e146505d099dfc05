import ArgumentParser
import Foundation

/// The facts that a careful reader takes from ten articles, by the data's own scorer.
struct FactScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Recall of facts and share of traps on ten annotated articles.")

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  static func print(_ setting: Setting) throws {
    Swift.print("Facts of ten annotated articles")
    let scorer = try setting.folder().appending(path: "facts/score.py").path
    let report = try Setting.output(of: "python3", [scorer, "--program", setting.program])
    for line in report.split(separator: "\n").suffix(1) { Swift.print("  \(line)") }
  }
}

/// The propositions of 110 annotated sentences, by the data's own scorer.
struct PropositionScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openie", abstract: "Precision and recall of propositions on 110 sentences.")

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  static func print(_ setting: Setting) throws {
    Swift.print("Propositions of 110 annotated sentences, exact match")
    let scorer = try setting.folder().appending(path: "openie-dev/score.py").path
    let report = try Setting.output(of: "python3", [scorer, "--program", setting.program])
    for line in report.split(separator: "\n").suffix(1) { Swift.print("  \(line)") }
  }
}
