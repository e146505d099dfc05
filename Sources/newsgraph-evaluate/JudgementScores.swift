import ArgumentParser
import Foundation
import NewsgraphKit

/// Statements that readers have judged: how many are right and what is wrong with the others, and how many are still made.
struct JudgementScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judgements", abstract: "How many of the statements that readers judged are right."
  )

  @Argument(help: "Tables of judgements; those of the tests by default.")
  var tables: [String] = []

  func run() throws { try Self.print(tables.isEmpty ? Self.all() : tables) }

  static func print() throws { try print(all()) }

  private static func print(_ tables: [String]) throws {
    let newsgraph = try Newsgraph(threads: 2)
    var made: [String: [String: Double]] = [:]
    let judged = try tables.map {
      try JudgedStatements(table: URL(filePath: $0), newsgraph, made: &made).rows
    }
    for (table, rows) in zip(tables, judged) {
      Swift.print("\(table): \(share(rows))")
      printErrors(rows)
      for (state, rows) in Dictionary(grouping: rows, by: \.state).sorted(by: {
        ($0.key ?? "") < ($1.key ?? "")
      }) {
        if let state { Swift.print("  made only \(state): \(share(rows))") }
      }
      for least in stride(from: 0.5, to: 0.95, by: 0.1) {
        let sure = rows.filter { ($0.confidence ?? 0) >= least }
        Swift.print("  still made, confidence from \(decimals(least, 1)): \(share(sure))")
      }
    }
    printAgreement(tables, judged)
  }

  /// How many of some statements there are, and the share that is right.
  private static func share(_ rows: [JudgedStatements.Row]) -> String {
    let right = Double(rows.count { $0.error == nil })
    return "\(rows.count), \(decimals(100 * right / Double(max(rows.count, 1)), 1)) % right"
  }

  private static func printErrors(_ rows: [JudgedStatements.Row]) {
    let errors = Dictionary(grouping: rows.compactMap(\.error)) { $0 }.mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    Swift.print("  " + errors.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
  }

  /// On how many statements two readers agree who judged the same ones.
  private static func printAgreement(_ tables: [String], _ judged: [[JudgedStatements.Row]]) {
    for first in judged.indices {
      for second in judged.indices.dropFirst(first + 1)
      where judged[first].map(\.statement) == judged[second].map(\.statement) {
        let agreed = zip(judged[first], judged[second]).count {
          ($0.error == nil) == ($1.error == nil)
        }
        Swift.print("\(tables[first]) and \(tables[second]) agree on \(agreed)")
      }
    }
  }

  /// The tables of judgements of the tests.
  private static func all() throws -> [String] {
    let folder = "Tests/KnowledgeTests/Judgements"
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".tsv") }.sorted().map { "\(folder)/\($0)" }
  }
}
