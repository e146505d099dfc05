import Articles
import Extraction
import Foundation
import Knowledge
import Language
import NewsgraphKit

/// A table of judged statements, with what the program makes of their articles now.
struct JudgedStatements {
  /// A judged statement.
  struct Row {
    /// The article, as the table names it.
    var file: String
    /// Whether it was judged right.
    var isRight: Bool
    /// What is wrong with it: a class of the table's README; empty if it is right.
    var error: String
    /// The statement as the program makes it now; nil where it makes no such statement any more.
    var made: Made?
  }

  /// A statement that the program makes.
  struct Made {
    /// How sure the program is of it.
    var confidence: Double
    /// What the confidence of its proposition is made of.
    var features: Set<ConfidenceFeature>
  }

  private(set) var rows: [Row] = []

  /// Reads a table and the articles that its column *file* names, relative to the working directory.
  ///
  /// - Throws: If a file cannot be read.
  init(table: URL, _ newsgraph: Newsgraph) throws {
    let lines = try String(contentsOf: table, encoding: .utf8).split(separator: "\n")
    let cells = lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = cells.first else { return }
    func column(_ name: String) -> Int { header.firstIndex(of: name) ?? 0 }
    // As ``TripleRecord/tsv()`` puts them.
    let told = ["subject", "predicate", "object", "polarity", "factuality", "source", "sentence"]
      .map(column)
    let (file, verdict, error) = (column("file"), column("verdict"), column("error"))
    var made: [String: [String: Made]] = [:]
    for row in cells.dropFirst() {
      if made[row[file]] == nil {
        made[row[file]] = try Self.statements(of: URL(filePath: row[file]), newsgraph)
      }
      rows.append(
        Row(
          file: row[file], isRight: row[verdict] == "right", error: row[error],
          made: made[row[file]]?[told.map { row[$0] }.joined(separator: "\t")]))
    }
  }

  /// The statements of an article by what the table tells of them.
  private static func statements(of file: URL, _ newsgraph: Newsgraph) throws -> [String: Made] {
    var bytes = try [UInt8](Data(contentsOf: file))
    if file.deletingLastPathComponent().lastPathComponent.lowercased() == "chains" {
      bytes = Array(try MarkedArticle(String(decoding: bytes, as: UTF8.self)).text.utf8)
    }
    let article = try Article(reading: Source(bytes: bytes, name: file.lastPathComponent))
    let document = newsgraph.document(of: article)
    let propositions = newsgraph.propositions(in: document)
    let graph = newsgraph.graph(of: document, from: article)
    var result: [String: Made] = [:]
    for statement in graph.statements {
      let key = graph.record(of: statement).tsv()
      let said = propositions.first { statement.isRead(off: $0, in: document) }
      let features = said?.wordings(in: document).first?.features
      result[key] = result[key] ?? Made(confidence: statement.confidence, features: features ?? [])
    }
    return result
  }
}

extension Statement {
  /// Whether a proposition is the first evidence of the statement.
  fileprivate func isRead(off proposition: Proposition, in document: Document) -> Bool {
    guard let evidence = evidence.first, evidence.sentenceIndex == proposition.sentence else {
      return false
    }
    return document.spans(ofWords: proposition.predicate.words) == evidence.predicate
      && [
        proposition.subject?.words,
        proposition.qualifiers.first { $0.role == .agent }?.phrase.words,
      ]
      .contains { document.spans(ofWords: $0 ?? []) == evidence.subject }
  }
}
