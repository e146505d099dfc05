import ArgumentParser
import Extraction
import Foundation
import Language

/// Polarity, factuality and sources on clauses that were marked by hand.
struct MarksScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marks",
    abstract: "How many clauses carry their marks: denied, left open, somebody's, or none.")

  @OptionGroup var setting: Setting

  @Flag(help: "Say what is wrong in the half that is for tuning.")
  var faults = false

  func run() throws {
    let score = try Self.print(setting)
    if faults { for fault in score.faults { Swift.print("  \(fault)") } }
  }

  /// Prints the figures; returns those of the half that is for tuning.
  @discardableResult
  static func print(_ setting: Setting) throws -> MarksScore {
    let file = URL(filePath: "Tests/ExtractionTests/Marks/clauses.txt")
    let corpus = try MarksCorpus(parsing: String(contentsOf: file, encoding: .utf8))
    let analyzer = try setting.analyzer()
    let halves = [corpus.tuning, corpus.checking].map { $0.score(analyzer.document) }
    for (name, score) in zip(["tuned on", "checked on"], halves) {
      Swift.print("Marks of clauses, the half \(name)")
      for line in score.description.split(separator: "\n") { Swift.print("  \(line)") }
    }
    return halves[0]
  }
}

extension Analyzer {
  /// A text as one paragraph.
  fileprivate func document(_ text: String) -> Document {
    analyze(text, blocks: [Block(range: 0..<text.unicodeScalars.count)])
  }
}
