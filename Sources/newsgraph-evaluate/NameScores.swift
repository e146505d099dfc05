import ArgumentParser
import Foundation
import Language

/// Persons, organisations, places and other names on data that the entity head did not learn from.
struct NameScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ner", abstract: "Span F1 of names on five corpora.")

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  /// A set of sentences with names, as `Training/newsgraph_training/heldout.py` prints it.
  private struct HeldOut {
    let name: String
    let title: String
    var hasMiscellaneous = true
  }

  private static let sets = [
    HeldOut(name: "uner", title: "Universal NER, EWT dev, held-out fold", hasMiscellaneous: false),
    HeldOut(name: "wikigold", title: "Wikigold, held-out tenth"),
    HeldOut(name: "wikigold-raw", title: "  its tokens and labels as published"),
    HeldOut(name: "voa", title: "Voice of America, held-out tenth"),
    HeldOut(name: "voa-raw", title: "  its tokens and labels, gpe and geo as LOC"),
    HeldOut(name: "crossner-politics", title: "CrossNER politics, held-out tenth"),
    HeldOut(name: "gum", title: "GUM dev, names made of its mentions"),
  ]

  static func print(_ setting: Setting) throws {
    let table = Table(
      "Names, whole spans with their class, in percent; P, R and F1 over persons, organisations and places",
      columns: ["names", "P", "R", "F1", "PER", "ORG", "LOC", "MISC", "all four"], nameWidth: 44)
    let analyzer = try setting.analyzer(threads: 2)
    for set in sets {
      let gold = NameCorpus(iob: try setting.heldOut(set.name))
      let system = analyzer.analyze(gold.document)
      func f1(_ types: Set<EntityType>) -> Double { 100 * gold.score(system, types: types).f1 }
      let main = gold.score(system, types: [.person, .organization, .location])
      table.row(
        set.title,
        [
          Double(main.gold), 100 * main.precision, 100 * main.recall, 100 * main.f1,
          f1([.person]), f1([.organization]), f1([.location]),
          set.hasMiscellaneous ? f1([.miscellaneous]) : nil,
          set.hasMiscellaneous ? f1(Set(EntityType.allCases)) : nil,
        ])
    }
  }
}
