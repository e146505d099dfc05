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
    let gold = try sentences(in: String(contentsOf: file, encoding: .utf8))
    let system = try setting.analyzer(threads: 2)
      .analyze(lines: gold.map { $0.forms.joined(separator: " ") })
    Swift.print("Names, span F1 in percent, Universal NER EWT dev")
    let found = Set(system.names.map { Span(words: $0.words, type: $0.type) })
    let wanted = spans(of: gold)
    for type in [EntityType.person, .organization, .location] {
      report(
        type.rawValue, gold: wanted.filter { $0.type == type },
        found: found.filter { $0.type == type })
    }
    report("all", gold: wanted, found: found.filter { $0.type != .miscellaneous })
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

  /// The sentences of a file in IOB2: number, form, label.
  private static func sentences(in text: String) -> [(forms: [String], labels: [String])] {
    text.components(separatedBy: "\n\n").compactMap { block in
      let rows = block.split(separator: "\n").filter { !$0.hasPrefix("#") }
        .map { $0.split(separator: "\t").map(String.init) }.filter { $0.count >= 3 }
      return rows.isEmpty ? nil : (rows.map { $0[1] }, rows.map { $0[2] })
    }
  }

  private static func spans(of sentences: [(forms: [String], labels: [String])]) -> Set<Span> {
    var spans: Set<Span> = []
    let labels = sentences.flatMap(\.labels)
    var start = 0
    while start < labels.count {
      guard labels[start].hasPrefix("B-"),
        let type = EntityType(rawValue: String(labels[start].dropFirst(2)))
      else {
        start += 1
        continue
      }
      var end = start + 1
      while end < labels.count, labels[end] == "I-\(type.rawValue)" { end += 1 }
      spans.insert(Span(words: start..<end, type: type))
      start = end
    }
    return spans
  }
}
