import Foundation
import TestSupport
import Testing

/// What holds for every table of `Judgements/`.
@Suite struct JudgementsTests {
  /// The names of the tables, in order.
  private static let tables: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".tsv") }.sorted()
  }()

  private static let folder = Checkout.root.appending(path: "Tests/KnowledgeTests/Judgements")

  private static let columns = [
    "number", "file", "sentence", "subject", "predicate", "object", "qualifiers", "polarity",
    "factuality", "source", "verdict", "error", "remark",
  ]

  private static let errors: Set<String> = [
    "coreference", "parse", "factuality", "polarity", "source", "relation", "useless",
  ]

  /// The cells of each line of a table.
  private func rows(of table: String) throws -> [[String]] {
    let text = try String(contentsOf: Self.folder.appending(path: table), encoding: .utf8)
    return text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `the tables that the guide lists are there`() {
    #expect(Set(Self.tables).isSuperset(of: ["development.tsv", "statements.tsv"]))
  }

  @Test(arguments: tables)
  func `every row has the columns of the header`(table: String) throws {
    let rows = try rows(of: table)
    let header = try #require(rows.first)
    #expect(header.starts(with: Self.columns))
    #expect(rows.count > 1)
    #expect(rows.filter { $0.count != header.count } == [])
  }

  @Test(arguments: tables)
  func `what is wrong has a class of error, what is right has none`(table: String) throws {
    let odd = try rows(of: table).dropFirst().filter { row in
      row[10] == "right" ? !row[11].isEmpty : row[10] != "wrong" || !Self.errors.contains(row[11])
    }
    #expect(Array(odd) == [])
  }

  @Test(arguments: tables)
  func `numbers ascend, and every file is there`(table: String) throws {
    let rows = try rows(of: table).dropFirst()
    let numbers = rows.compactMap { Int($0[0]) }
    #expect(numbers.count == rows.count)
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
    let missing = Set(rows.map { $0[1] }).filter { file in
      !FileManager.default.fileExists(atPath: Checkout.root.appending(path: file).path)
    }
    #expect(missing == [])
  }
}
