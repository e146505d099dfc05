import ArgumentParser
import Foundation

/// The facts that a careful reader takes from annotated articles, by the data's own scorer.
struct FactScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Recall of facts and share of traps on annotated articles.")

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  static func print(_ setting: Setting) throws {
    try setting.printScore(of: "Facts of ten annotated articles", by: "facts")
    try setting.printScore(
      of: "Facts of six articles of our own",
      ofArticlesIn: URL(filePath: "Tests/KnowledgeTests/Articles"))
  }
}

extension Setting {
  /// Prints the summary, the last line, of the scorer in a folder of the data.
  func printScore(of title: String, by folderName: String) throws {
    try printSummary(of: title, by: folder().appending(path: "\(folderName)/score.py"))
  }

  /// Prints the summary of the data's scorer of facts for annotated articles elsewhere.
  ///
  /// The scorer reads the annotations beside itself and the texts that they name from the folder above.
  func printScore(of title: String, ofArticlesIn articles: URL) throws {
    let files = FileManager.default
    let place = files.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? files.removeItem(at: place) }
    try files.createDirectory(at: place, withIntermediateDirectories: true)
    try files.copyItem(at: articles, to: place.appending(path: "Articles"))
    try files.copyItem(at: articles, to: place.appending(path: "facts"))
    let scorer = place.appending(path: "facts/score.py")
    try files.copyItem(at: folder().appending(path: "facts/score.py"), to: scorer)
    try printSummary(of: title, by: scorer)
  }

  private func printSummary(of title: String, by scorer: URL) throws {
    print(title)
    let report = try Self.output(of: "python3", [scorer.path, "--program", program])
    for line in report.split(separator: "\n").suffix(1) { print("  \(line)") }
  }
}
