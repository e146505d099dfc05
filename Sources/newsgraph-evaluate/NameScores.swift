import ArgumentParser
import Foundation
import Language

/// Persons, organisations and places on Universal NER's EWT dev, which no loss has seen.
struct NameScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ner", abstract: "Span F1 of names on Universal NER's EWT dev.")

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  static func print(_ setting: Setting) throws {
    let file = try setting.folder().appending(path: "ner/uner-ewt-dev.iob2")
    let gold = try IOBReader.document(String(contentsOf: file, encoding: .utf8))
    let system = try setting.analyzer(threads: 2).analyze(gold)
    Swift.print("Names, span F1 in percent, Universal NER EWT dev (persons, organisations, places)")
    let (wanted, found) = (spans(of: gold), spans(of: system))
    for type in [EntityType.person, .organization, .location] {
      report(
        type.rawValue, gold: wanted.filter { $0.type == type },
        found: found.filter { $0.type == type })
    }
    report("all", gold: wanted, found: found)
  }

  /// A name by the words of the whole corpus.
  private struct Span: Hashable {
    let words: Range<Int>
    let type: EntityType
  }

  private static func report(_ title: String, gold: Set<Span>, found: Set<Span>) {
    let score = F1Score(
      correct: gold.intersection(found).count, gold: gold.count, system: found.count)
    Swift.print(
      "  \(title): P \(column(100 * score.precision, width: 0))  R "
        + "\(column(100 * score.recall, width: 0))  F1 \(column(100 * score.f1, width: 0))")
  }

  /// The names of a document that the corpus annotates: all but the miscellaneous ones.
  private static func spans(of document: Document) -> Set<Span> {
    Set(
      document.names.filter { $0.type != .miscellaneous }
        .map { Span(words: $0.words, type: $0.type) })
  }
}
