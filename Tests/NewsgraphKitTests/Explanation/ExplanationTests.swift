import Extraction
import Foundation
import Language
import NewsgraphKit
import TestSupport
import Testing

/// Explanations of hand-made trees, which no new model changes.
@Suite struct ExplanationTests {
  private func explanation(
    _ notation: String, naming names: [String: EntityType] = [:], byLine: Bool = false
  ) -> String {
    let document = TreeNotation.document(notation, naming: names)
    return Explanation(
      of: document, traces: Extractor().traces(in: document), byLine: byLine
    ).text(ofSentences: Array(document.sentences.indices))
  }

  @Test func `sentences of every kind are explained as recorded`() throws {
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Golden/explanation.txt").standardizedFileURL
    let written = explanation(
      """
      # Acme/NNP/2/nsubj sues=sue/VBZ/0/root Lund/NNP/2/obj
      Acme/NNP/2/compound founder/NN/3/nmod:desc Jo/NNP/5/nsubj Low/NNP/3/flat insists=insist/VBZ/0/root that/IN/11/mark his=he/PRP$/8/nmod:poss firm/NN/11/nsubj will/MD/11/aux not/RB/11/advmod sell/VB/5/ccomp parts=part/NNS/11/obj for/IN/14/case engines=engine/NNS/12/nmod to/IN/16/case Iran/NNP/11/obl ~././5/punct
      It/PRP/3/nsubj:pass was=be/VBD/3/aux:pass feared=fear/VBN/0/root that/IN/7/mark what/WP/7/nsubj had=have/VBD/7/aux burned=burn/VBN/3/ccomp was=be/VBD/9/cop toxic/JJ/7/parataxis ~././3/punct
      The/DT/2/det invasion/NN/6/nsubj of/IN/4/case Lund/NNP/2/nmod might/MD/6/aux end/VB/0/root ~././6/punct
      Oh/UH/0/root ~!/./1/punct
      """, naming: ["Acme": .organization, "Jo Low": .person, "Iran": .location])
    if ProcessInfo.processInfo.environment["NEWSGRAPH_RECORD"] != nil {
      try Data(written.utf8).write(to: golden)
      Issue.record("recorded \(golden.lastPathComponent); read the difference")
    }
    #expect(try String(decoding: Data(contentsOf: golden), as: UTF8.self) == written)
  }

  @Test func `a line is called by its number from 0, and offsets count within it`() {
    let text = explanation(
      """
      She/PRP/2/nsubj left=leave/VBD/0/root ~././2/punct
      He/PRP/2/nsubj stayed=stay/VBD/0/root ~././2/punct
      """, byLine: true)
    #expect(text.contains("Line 0, characters 0 to 9\n"))
    #expect(text.contains("Line 1, characters 0 to 10\n"))
  }

  @Test func `wide characters take two columns and leave the table aligned`() throws {
    let text = explanation(
      "北京/NNP/2/nsubj warned=warn/VBD/0/root Lund/NNP/2/obj ~././2/punct")
    let rows = text.split(separator: "\n")
    let wide = try #require(rows.first { $0.contains("PROPN  nsubj") })
    let narrow = try #require(rows.first { $0.contains("PROPN  obj") })
    let (left, right) = (wide.firstRange(of: "PROPN"), narrow.firstRange(of: "PROPN"))
    let distance = try wide[..<#require(left).lowerBound].count
    #expect(try narrow[..<#require(right).lowerBound].count == distance + 2)
  }

  @Test func `words that run from right to left cannot turn their line around`() {
    let text = explanation("חיפה/NNP/2/nsubj grew=grow/VBD/0/root ~././2/punct")
    #expect(text.contains("\u{2066}חיפה\u{2069}"))
    #expect(!explanation("Haifa/NNP/2/nsubj grew/VBD/0/root").contains("\u{2066}"))
  }

  @Test func `of a tree too deep to be drawn the heads are told`() {
    let chain = (1...40).map { "w\($0)/NN/\($0 - 1)/\($0 == 1 ? "root" : "nmod")" }
    let text = explanation(chain.joined(separator: " "))
    #expect(text.contains("   2  w2    1     NOUN   nmod\n"))
    #expect(text.split(separator: "\n").map(\.count).max() == 80)
  }

  @Test func `paragraphs keep to the width of a terminal`() {
    let words = (3...60).map { "word\($0)/NN/2/obl" }.joined(separator: " ")
    let text = explanation("She/PRP/2/nsubj left=leave/VBD/0/root \(words) ~././2/punct")
    #expect(text.split(separator: "\n").map(\.count).max() == 80)
  }
}
