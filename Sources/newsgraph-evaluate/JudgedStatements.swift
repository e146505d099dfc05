import ArgumentParser
import Foundation
import Knowledge
import Language
import NewsgraphKit

/// A table of judged statements, with what the program makes of their articles now.
struct JudgedStatements {
  /// A judged statement.
  struct Row {
    /// What the table tells of the statement: file, subject, predicate, object and so on.
    var statement: String
    /// What is wrong with it, a class of the table's README; nil where it was judged right.
    var error: String?
    /// Which state of the program made it, in tables that compare two.
    var state: String?
    /// How sure the program is of it now; nil where it makes no such statement any more.
    var confidence: Double?
  }

  private(set) var rows: [Row] = []

  /// Reads a table and the articles that its column *file* names, relative to the working directory.
  ///
  /// - Parameter made: How sure the program is of the statements of each article; filled for articles that it lacks.
  /// - Throws: If a file cannot be read, or the table lacks a column or cell.
  init(table: URL, _ newsgraph: Newsgraph, made: inout [String: [String: Double]]) throws {
    let lines = try String(contentsOf: table, encoding: .utf8).split(separator: "\n")
    let cells = lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = cells.first else { return }
    func column(_ name: String) throws -> Int {
      guard let column = header.firstIndex(of: name) else {
        throw ValidationError("\(table.path) has no column \(name)")
      }
      return column
    }
    // As ``TripleRecord/tsv()`` puts them.
    let told = try [
      "subject", "predicate", "object", "polarity", "factuality", "source", "sentence",
    ]
    .map(column)
    let (file, verdict, error) = (try column("file"), try column("verdict"), try column("error"))
    let state = header.firstIndex(of: "state")
    for row in cells.dropFirst() {
      guard row.count == header.count else {
        throw ValidationError("\(table.path): a row has \(row.count) cells")
      }
      if made[row[file]] == nil {
        made[row[file]] = try Self.confidences(inArticle: URL(filePath: row[file]), newsgraph)
      }
      let statement = told.map { row[$0] }.joined(separator: "\t")
      rows.append(
        Row(
          statement: row[file] + "\t" + statement,
          error: row[verdict] == "right" ? nil : row[error], state: state.map { row[$0] },
          confidence: made[row[file]]?[statement]))
    }
  }

  /// How sure the program is of each statement of an article, by what the table tells of it.
  private static func confidences(
    inArticle file: URL, _ newsgraph: Newsgraph
  ) throws -> [String: Double] {
    var bytes = try [UInt8](Data(contentsOf: file))
    if file.deletingLastPathComponent().lastPathComponent.lowercased() == "chains" {
      bytes = Array(try MarkedArticle(String(decoding: bytes, as: UTF8.self)).text.utf8)
    }
    let graph = try newsgraph.graph(ofFile: bytes, named: file.lastPathComponent)
    return Dictionary(
      graph.statements.map { (graph.record(of: $0).tsv(), $0.confidence) },
      uniquingKeysWith: { first, _ in first })
  }
}
