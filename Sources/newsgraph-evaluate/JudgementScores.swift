import ArgumentParser
import Extraction
import Foundation
import NewsgraphKit

/// Statements that readers have judged: how many are still made, and how many of those are right.
struct JudgementScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judgements", abstract: "How many of the statements that readers judged are right."
  )

  @ArgumentParser.Argument(help: "Tables of judgements; those of the tests by default.")
  var tables: [String] = []

  func run() throws { try Self.print(tables.isEmpty ? Self.all() : tables) }

  static func print() throws { try print(all()) }

  private static func print(_ tables: [String]) throws {
    let newsgraph = try Newsgraph(threads: 2)
    for table in tables {
      let judged = try JudgedStatements(table: URL(filePath: table), newsgraph)
      let right = judged.rows.count { $0.isRight }
      let made = judged.rows.filter { $0.confidence != nil }
      Swift.print(
        "\(table): \(judged.rows.count) judged statements, \(percent(right, judged.rows.count)) % right; "
          + "\(made.count) are still made, \(percent(made.count { $0.isRight }, made.count)) % of them right"
      )
      for least in stride(from: 0.5, to: 0.95, by: 0.1) {
        let sure = made.filter { ($0.confidence ?? 0) >= least }
        Swift.print(
          "  confidence from \(decimals(least, 1)): \(sure.count), "
            + "\(percent(sure.count { $0.isRight }, sure.count)) % right")
      }
    }
  }

  /// The tables of judgements of the tests.
  static func all() throws -> [String] {
    let folder = "Tests/KnowledgeTests/Judgements"
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".tsv") }.sorted().map { "\(folder)/\($0)" }
  }

  private static func percent(_ part: Int, _ whole: Int) -> String {
    decimals(100 * Double(part) / Double(max(whole, 1)), 1)
  }
}
