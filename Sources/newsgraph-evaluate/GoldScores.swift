import ArgumentParser
import Foundation

/// The facts that a careful reader takes from ten articles, by the data's own scorer.
struct FactScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Recall of facts and share of traps on ten annotated articles.")

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  static func print(_ setting: Setting) throws {
    try setting.printScore(of: "Facts of ten annotated articles", by: "facts")
  }
}

extension Setting {
  /// Prints the summary, the last line, of the scorer in a folder of the data.
  func printScore(of title: String, by folderName: String) throws {
    print(title)
    let scorer = try folder().appending(path: "\(folderName)/score.py").path
    let report = try Self.output(of: "python3", [scorer, "--program", program])
    for line in report.split(separator: "\n").suffix(1) { print("  \(line)") }
  }
}
