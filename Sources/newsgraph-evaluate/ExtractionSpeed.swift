import ArgumentParser
import Extraction
import Foundation
import Language

/// What it costs to read propositions, beside the analysis that they are read off.
struct ExtractionSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extraction",
    abstract: "The time that propositions take, as a share of the analysis before.")

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  /// How often both take their turn; the best turns are compared.
  private static let rounds = 3

  /// Prints processor time on one thread over the sentences of CaRB's dev set, their wordings included.
  static func print(_ setting: Setting) throws {
    let file = try setting.folder().appending(path: "carb/dev.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(
      String.init)
    let analyzer = try setting.analyzer()
    var (analysis, extraction) = (Double.infinity, Double.infinity)
    for _ in 0..<rounds {
      var document = analyzer.analyze(lines: [])
      analysis = min(analysis, Stopwatch.seconds { document = analyzer.analyze(lines: lines) })
      extraction = min(extraction, Stopwatch.seconds { _ = Self.wordings(of: document) })
    }
    Swift.print("Speed on CaRB dev, \(lines.count) sentences, best of \(rounds) turns, one thread")
    Swift.print(
      "  propositions cost \(twoDecimals(100 * extraction / analysis)) % of the analysis "
        + "(\(Int(1_000 * extraction)) : \(Int(1_000 * analysis)) ms of processor time)")
  }

  private static func wordings(of document: Document) -> Int {
    Extractor().propositions(in: document).map { $0.wordings(in: document).count }.reduce(0, +)
  }
}
