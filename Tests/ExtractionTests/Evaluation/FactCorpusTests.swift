import Extraction
import Foundation
import TestSupport
import Testing

@Suite struct FactCorpusTests {
  private let corpus = FactCorpus(
    """
    sent_id:1	The old mayor , Ann Low , sold the house in May .
    1--> Cluster 1:
    [The] [old] mayor --> sold --> the house [in May]
    Ann Low --> sold --> the house
    1--> Cluster 2: # unjudged
    Ann Low --> sold [the house] --> in May
    1--> Cluster 3: # nominal
    Ann Low --> is --> [the] mayor
    """)

  @Test(arguments: [
    ("the house", true), ("the house in May", true), ("house", false), ("the house in", false),
    ("the house in May in May", false), ("The house", false), ("", false),
  ])
  func `a slot is its words, with every group in brackets there or not`(
    _ text: String, _ isMatch: Bool
  ) {
    #expect(SlotPattern("the house [in May]").matches(text.split(separator: " ")) == isMatch)
  }

  @Test func `groups may be missing each for itself`() {
    let pattern = SlotPattern("[The] [old] mayor")
    for text in ["mayor", "The mayor", "old mayor", "The old mayor"] {
      #expect(pattern.matches(text.split(separator: " ")))
    }
    #expect(!pattern.matches("old The mayor".split(separator: " ")))
  }

  @Test func `a triple states the fact of which it is a wording`() {
    let sold = BinaryTriple("mayor", "sold", "the house")
    #expect(corpus.verdict(on: sold, sentence: 0) == .right(1))
    #expect(corpus.verdict(on: BinaryTriple("Ann Low", "sold", "in May"), sentence: 0) == .right(2))
    #expect(corpus.verdict(on: BinaryTriple("Ann Low", "is", "mayor"), sentence: 0) == .nominal)
    #expect(corpus.verdict(on: BinaryTriple("Ann", "sold", "the house"), sentence: 0) == .wrong)
  }

  @Test func `a fact said twice counts once, and so does an error`() {
    let said = [("mayor", "the house"), ("Ann Low", "the house"), ("Ann", "it"), ("Ann", "it")]
    let counts = corpus.counts(
      of: said.map { BinaryTriple($0.0, "sold", $0.1) }, sentence: 0)
    #expect(counts == (1, 2, 1))
  }

  @Test(.enabled(if: Checkout.hasData, "skipped: no openie-dev; set NEWSGRAPH_DATA"))
  func `facts and errors are counted as the data's own scorer counts them`() throws {
    let folder = try #require(Checkout.data).appending(path: "openie-dev")
    let gold = try String(contentsOf: folder.appending(path: "gold.txt"), encoding: .utf8)
    let corpus = FactCorpus(gold)
    let answer = Self.answer(to: gold)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(answer.map(\.json).joined(separator: "\n").utf8).write(to: file)
    let report = try Shell.run(
      "python3", [folder.appending(path: "score.py").path, "--answer", file.path])
    var total = (found: 0, asked: 0, wrong: 0)
    for sentence in corpus.sentences.indices {
      let triples = answer.filter { $0.line == sentence }.map {
        BinaryTriple($0.subject, $0.predicate, $0.object)
      }
      let counts = corpus.counts(of: triples, sentence: sentence)
      total = (
        total.found + counts.found, total.asked + counts.asked, total.wrong + counts.wrong
      )
    }
    #expect(total.found > 100 && total.wrong > 100)
    let sums = "\(total.found) of \(total.asked) facts, \(total.wrong) wrong triples, 110 sentences"
    #expect(report.output.contains(sums), "\(report.output)\(report.errors)")
  }

  private struct Answered: Encodable {
    var line: Int
    var subject: String
    var predicate: String
    var object: String

    var json: String {
      String(decoding: (try? JSONEncoder().encode(self)) ?? Data(), as: UTF8.self)
    }
  }

  /// An answer with something of everything: of each wording in turn all words, the bare words, or the words with the
  /// object cut off.
  private static func answer(to gold: String) -> [Answered] {
    var line = -1
    var answers: [Answered] = []
    for (number, row) in gold.split(separator: "\n").enumerated() {
      if row.hasPrefix("sent_id:") { line += 1 }
      let slots = row.split(separator: " --> ").map(String.init)
      guard slots.count == 3, number % 2 == 0 else { continue }
      let isBare = number % 3 == 0
      let words = slots.map { slot in
        isBare ? slot.replacing(/\[[^\]]*\]/, with: "") : slot.filter { !"[]".contains($0) }
      }
      let object =
        number % 5 == 0
        ? words[2].split(separator: " ").dropLast().joined(separator: " ") : words[2]
      if object.allSatisfy(\.isWhitespace) { continue }
      answers.append(
        Answered(line: line, subject: words[0], predicate: words[1], object: object))
    }
    return answers
  }
}
